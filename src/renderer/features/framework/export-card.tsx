import { Download, FolderDown, type LucideIcon } from 'lucide-react'
import type { FrameworkExport } from '#domain/framework/framework-format.ts'
import { whenSaved } from '../../state/saving.ts'
import { useSession, useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { say, sayProblem } from '../../ui/toasts.tsx'
import { thingsToMend } from './places.ts'
import styles from './import-card.module.css'

const FORMATS: readonly { readonly format: FrameworkExport; readonly label: string; readonly icon: LucideIcon }[] = [
  { format: 'yaml', label: 'YAML file', icon: Download },
  { format: 'folder', label: 'YAML folder', icon: FolderDown },
  { format: 'csv', label: 'Levels as CSV', icon: Download },
]

/** The framework in use as a file for others. It holds nothing about the person. */
export function ExportCard({ mistakes = 0 }: { readonly mistakes?: number }) {
  const client = useSession((session) => session.client)
  const id = useWorkspace((workspace) => workspace.profile.id)
  const write = async (format: FrameworkExport): Promise<void> => {
    // The host writes what it has, so everything has to be there first.
    const status = await whenSaved()
    if (status?.kind === 'failed') return sayProblem('The framework was not exported', status.failure.message)
    const reply = await client.call('frameworks.export', { profile: id, format })
    if (reply.ok) {
      const { path } = reply.value
      say({ title: 'The framework is exported', text: format === 'folder' ? `It is in the new folder ${path}` : path })
    } else if (reply.error.code !== 'cancelled') sayProblem('The framework was not exported', reply.error.message)
  }
  return (
    <Card title="Export">
      <div className={styles['stack']}>
        <p>
          The YAML file holds everything and can be imported again. The folder holds the same in a file per domain, for
          teams that edit it together. The table has the skills with their texts and the levels that each rung requires,
          for a spreadsheet; actions have no place in it. None of them holds your ratings.
        </p>
        {mistakes > 0 && (
          <p className="muted">
            It has {thingsToMend(mistakes)}. What is exported now can be imported again once that is done in the file.
          </p>
        )}
        <div className={styles['buttons']}>
          {FORMATS.map(({ format, label, icon: Icon }) => (
            <Button key={format} onClick={() => void write(format)}>
              <Icon size={15} aria-hidden />
              {label}
            </Button>
          ))}
        </div>
      </div>
    </Card>
  )
}
