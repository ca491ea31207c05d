import type { Framework } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import { retiredSkills, type RetiredSkill } from '#domain/framework/own-framework.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import styles from './whole-framework.module.css'

/** Ratings of skills that are no longer part of the framework: kept, not counted. */
export function RetiredCard({ framework }: { readonly framework: Framework }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const retired = retiredSkills(profile, framework)
  if (retired.length === 0) return null
  return (
    <Card title="Kept, not counted">
      <p>
        These skills were rated or proven and are no longer part of the framework. They count again when they return.
      </p>
      <ul className={styles['retired']}>
        {retired.map((one) => (
          <li key={one.skill.id}>
            <b>{one.skill.name}</b>
            <span className="muted">{keptWords(one)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function keptWords({ ratings, evidence }: RetiredSkill): string {
  const last = ratings.at(-1)
  const level =
    last === undefined
      ? undefined
      : last.level === 'not-applicable'
        ? 'last rated not applicable'
        : `last rated ${last.level} ${levelName(last.level)}`
  const pieces = [
    count(ratings.length, 'rating', 'ratings'),
    count(evidence.length, 'piece of evidence', 'pieces of evidence'),
    level,
  ]
  return pieces.filter((piece) => piece !== undefined).join(', ')
}

function count(number: number, one: string, many: string): string | undefined {
  return number === 0 ? undefined : `${number} ${number === 1 ? one : many}`
}
