import { Link } from 'wouter'
import { inWords } from '#domain/documents/wording.ts'
import { findSkill, type Framework } from '#domain/framework/framework.ts'
import type { Strength } from '#domain/readiness/strengths.ts'
import { Pill } from '../ui/pill.tsx'
import styles from './skill-list.module.css'

interface StrengthListProps {
  readonly strengths: readonly Strength[]
  readonly framework: Framework
  /** How many rungs lie between today and the goal, that one included. */
  readonly rungs: number
}

/** Strengths, each with how far it reaches. */
export function StrengthList({ strengths, framework, rungs }: StrengthListProps) {
  return (
    <ul className={styles['list']}>
      {strengths.map((strength) => (
        <li key={strength.skill}>
          <Link href={`/skills/${strength.skill}`}>{findSkill(framework, strength.skill)?.name}</Link>
          <Pill tone="brand">{wordsFor(strength, rungs)}</Pill>
        </li>
      ))}
    </ul>
  )
}

function wordsFor({ rungsMet, proven, interest }: Strength, rungs: number): string {
  const ahead =
    rungsMet >= rungs ? 'up to your goal' : `${inWords(rungsMet)} ${rungsMet === 1 ? 'rung' : 'rungs'} ahead`
  return [ahead, ...(proven ? ['proven'] : []), ...(interest === 'gives-energy' ? ['gives energy'] : [])].join(', ')
}
