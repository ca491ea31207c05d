import { FolderOpen, Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import type { FrameworkReading } from '#domain/framework/check-framework.ts'
import type { FileProblem } from '#domain/framework/framework-problem.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { sayProblem } from '../../ui/toasts.tsx'
import { IncomingFramework } from './incoming-framework.tsx'
import { thingsToMend } from './places.ts'
import { readFiles } from './read-files.ts'
import styles from './import-card.module.css'

interface Read {
  readonly name: string
  readonly reading: FrameworkReading<FileProblem>
}

/** Another framework from files: read and explained first, used only when asked. */
export function ImportCard({ framework }: { readonly framework: Framework }) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [read, setRead] = useState<Read>()
  // React has no name for what makes a file input choose a folder.
  const folderInput = (input: HTMLInputElement | null): void => {
    if (input) input.webkitdirectory = true
    folder.current = input
  }
  const [busy, setBusy] = useState(false)

  const take = async (input: HTMLInputElement): Promise<void> => {
    const chosen = [...(input.files ?? [])]
    // The same file can be chosen again after it was mended.
    input.value = ''
    const [first] = chosen
    if (!first) return
    const name = first.webkitRelativePath.split('/')[0] || first.name
    setBusy(true)
    const reply = await readFiles(chosen)
    setBusy(false)
    if (reply.ok) setRead({ name, reading: reply.value })
    else sayProblem(`${name} was not read`, reply.error.message)
  }

  return (
    <Card title="Import a framework">
      <div className={styles['stack']}>
        <p>
          One YAML or JSON file, a table of levels as CSV, or a folder of YAML files. You see what it would change
          before it is used.
        </p>
        <div className={styles['buttons']}>
          <input
            ref={files}
            type="file"
            hidden
            accept=".yaml,.yml,.json,.csv,.tsv"
            aria-label="Framework file"
            onChange={(event) => void take(event.currentTarget)}
          />
          <input
            ref={folderInput}
            type="file"
            hidden
            aria-label="Framework folder"
            onChange={(event) => void take(event.currentTarget)}
          />
          <Button disabled={busy} onClick={() => files.current?.click()}>
            <Upload size={15} aria-hidden />
            Choose a file
          </Button>
          <Button disabled={busy} onClick={() => folder.current?.click()}>
            <FolderOpen size={15} aria-hidden />
            Choose a folder
          </Button>
        </div>
        {read && !read.reading.ok && <NotUsable name={read.name} problems={read.reading.problems} />}
        {read?.reading.ok && (
          <IncomingFramework
            key={`${read.name} ${read.reading.framework.version}`}
            from={framework}
            to={read.reading.framework}
            hints={read.reading.problems}
            onDone={() => setRead(undefined)}
          />
        )}
      </div>
    </Card>
  )
}

function NotUsable({ name, problems }: { readonly name: string; readonly problems: readonly FileProblem[] }) {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return (
    <section className={styles['wrong']} aria-label={`What is wrong in ${name}`} role="alert">
      <h3>
        {name} cannot be used yet: {thingsToMend(errors.length)}
      </h3>
      <p>Nothing was changed. Mend these in the file and choose it again.</p>
      <ol className={styles['problems']}>
        {errors.map(({ file, line, place, message }) => (
          <li key={`${file} ${line} ${place} ${message}`}>
            <span className="muted">{line === undefined ? file : `${file}, line ${line}`}</span>
            {message}
          </li>
        ))}
      </ol>
    </section>
  )
}
