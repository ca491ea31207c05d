import { Undo2 } from 'lucide-react'
import { changeFramework } from '#domain/framework/framework-change.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { change } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { useSession, useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { sayProblem } from '../../ui/toasts.tsx'
import { edit } from './edit.ts'
import styles from './whole-framework.module.css'
import { backToBuiltIn } from './own-copy.ts'
import { ExportCard } from './export-card.tsx'
import { ImportCard } from './import-card.tsx'
import { RetiredCard } from './retired-card.tsx'
import { SavedText } from './saved-field.tsx'
import { sizeWords } from '#domain/framework/size-words.ts'

const VERSION = /^\d+\.\d+\.\d+$/

/** Name and version, what is kept of earlier states, and the way back. */
export function WholeFramework({ framework, mistakes }: { readonly framework: Framework; readonly mistakes: number }) {
  return (
    <div className={styles['stack']}>
      <Card title="About this framework">
        <div className={styles['stack']}>
          <SavedText
            label="Name"
            fieldKey="framework:name"
            value={framework.name}
            maxLength={300}
            onCommit={(name) => edit('framework name', (before) => changeFramework(before, { name }), 'name')}
          />
          <SavedText
            label="Version"
            hint="Three numbers, such as 1.2.0. Raise it when others use this framework too."
            fieldKey="framework:version"
            value={framework.version}
            maxLength={40}
            accepts={(text) => (VERSION.test(text) ? undefined : 'Write three numbers with dots, such as 1.2.0.')}
            onCommit={(version) =>
              edit('framework version', (before) => changeFramework(before, { version }), 'version')
            }
          />
          <p className="muted">{sizeWords(framework)}. Choose one in the list to edit it.</p>
        </div>
      </Card>
      <RetiredCard framework={framework} />
      <ImportCard framework={framework} />
      <ExportCard mistakes={mistakes} />
      <BackCard framework={framework} />
    </div>
  )
}

function BackCard({ framework }: { readonly framework: Framework }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const builtIn = useSession((session) => session.builtIn)
  const goBack = (): void => {
    const back = backToBuiltIn(profile, framework, builtIn)
    if (!back.ok) return sayProblem('Your own framework stays in use', back.error.message)
    change('back to the built-in framework', () => back.value)
    sayChanged('The built-in framework is in use again', 'Your ratings are kept. Undo brings your own framework back.')
  }
  return (
    <Card title="Back to the built-in framework">
      <div className={styles['stack']}>
        <p>
          {builtIn.name} {builtIn.version} takes the place of your own. Every rating and piece of evidence is kept;
          those of skills that only your own framework has are shown as retired and not counted.
        </p>
        <div>
          <Button onClick={goBack}>
            <Undo2 size={15} aria-hidden />
            Back to the built-in
          </Button>
        </div>
      </div>
    </Card>
  )
}
