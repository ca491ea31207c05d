import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { findSkill } from '#domain/framework/framework.ts'
import { placeWords } from '#domain/profile/evidence-place.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './share-page.module.css'

interface EvidenceChoiceProps {
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  /** The person tried to write the file. */
  readonly asked: boolean
}

/** What somebody outside the line is asked to stand behind. They see nothing else. */
export function EvidenceChoice({ chosen, onChange, asked }: EvidenceChoiceProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const evidence = profile.evidence.filter(({ text, at }) => text.trim() !== '' || at).toReversed()
  const toggle = (id: string): void =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <Card title="What they are asked to confirm">
      {evidence.length === 0 ? (
        <EmptyState text="There is no evidence yet. Write what proves a level on the page of its skill; then somebody who saw it can confirm it.">
          <Link href="/skills" className={buttonClass()}>
            To your skills
          </Link>
        </EmptyState>
      ) : (
        <ul className={styles['parts']}>
          {evidence.map(({ id, skill, text, at, on }) => (
            <li key={id}>
              <Checkbox checked={chosen.includes(id)} onChange={() => toggle(id)}>
                <span className={styles['part']}>
                  <b>{findSkill(framework, skill)?.name ?? skill}</b>
                  <span className="muted">
                    {longDay(on)}: {text.trim() !== '' ? text : at && placeWords(framework, at)}
                  </span>
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
      {asked && chosen.length === 0 && evidence.length > 0 && (
        <p className={styles['problem']} role="alert">
          Tick at least one piece of evidence.
        </p>
      )}
      <p className="muted">
        They see these entries, your name, your rung and the levels of that skill. No goal, no ratings, no plan.
      </p>
    </Card>
  )
}
