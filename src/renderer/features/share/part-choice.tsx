import type { Profile } from '#domain/profile/profile.ts'
import { SHARE_PARTS, type SharePartId } from '#domain/sharing/share-parts.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import styles from './share-page.module.css'

interface PartChoiceProps {
  readonly parts: readonly SharePartId[]
  readonly onChange: (parts: readonly SharePartId[]) => void
}

export function PartChoice({ parts, onChange }: PartChoiceProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const toggle = (id: SharePartId): void =>
    onChange(parts.includes(id) ? parts.filter((other) => other !== id) : [...parts, id])
  return (
    <Card title="What goes in">
      <ul className={styles['parts']}>
        {SHARE_PARTS.map(({ id, name, what, lists }) => (
          <li key={id}>
            <Checkbox checked={parts.includes(id)} onChange={() => toggle(id)}>
              <span className={styles['part']}>
                <b>{name}</b>
                <span className="muted">
                  {what} {countWords(profile, id, lists)}
                </span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <p className="muted">
        Journal, private notes, checks of your company and your reasons at the crossroads are not on this list: they
        cannot be put into a share file.
      </p>
    </Card>
  )
}

function countWords(profile: Profile, id: SharePartId, lists: readonly (keyof Profile)[]): string {
  if (id === 'plan' && !profile.plan) return 'No plan is adopted yet.'
  if (lists.length === 0) return ''
  const count = lists.reduce((sum, list) => sum + (profile[list] as readonly unknown[]).length, 0)
  return count === 0 ? 'Nothing of it yet.' : `${count} ${count === 1 ? 'entry' : 'entries'}.`
}
