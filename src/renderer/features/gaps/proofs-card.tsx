import { Link } from 'wouter'
import { capitalized, listedAtMost } from '#domain/documents/wording.ts'
import { findSkill, type Rung } from '#domain/framework/framework.ts'
import { narrowingProofs, type NarrowingProof } from '#domain/readiness/narrowing-proofs.ts'
import { proofName } from '#domain/readiness/proof-name.ts'
import { proofPath } from '../../careers/proof-path.ts'
import listStyles from '../../careers/skill-list.module.css'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './proofs-card.module.css'

interface ProofsCardProps {
  readonly rung: Rung
  readonly most: number
}

/** What to put on file next, the proof that narrows the range most first; nothing when nothing is open. */
export function ProofsCard({ rung, most }: ProofsCardProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const proofs = narrowingProofs(profile, framework, rung, useToday())
  if (proofs.length === 0) return null
  const nameOf = (skill: string): string => findSkill(framework, skill)?.name ?? skill
  return (
    <Card title="Proof that narrows the range">
      <ul className={listStyles['list']}>
        {mixed(proofs, most).map((proof) => (
          <li key={`${proof.kind} ${proof.artifact?.id ?? proof.skills[0]?.skill}`}>
            <span className={styles['words']}>
              <Link href={proofPath(proof)}>{capitalized(proofName(framework, proof))}</Link>
              {proof.artifact && (
                <span className="muted">
                  shows{' '}
                  {listedAtMost(
                    proof.skills.map(({ skill, level }) => `${nameOf(skill)} at ${level}`),
                    3,
                  )}
                </span>
              )}
            </span>
            <Pill tone="brand">+{(proof.gain * 100).toFixed(1)} points</Pill>
          </li>
        ))}
      </ul>
      <p className={listStyles['note']}>
        Points are by how much the range for {rung.name} narrows once it is on file: evidence brings the low end up, an
        agreed level makes both ends meet.
      </p>
    </Card>
  )
}

/** One talk agrees on several levels, so a few of them stand for all and leave room for what one does alone. */
const MOST_AGREEMENTS = 2

function mixed(proofs: readonly NarrowingProof[], most: number): readonly NarrowingProof[] {
  const agreements = proofs.filter(({ kind }) => kind === 'agreement').slice(0, MOST_AGREEMENTS)
  return proofs.filter((proof) => proof.kind !== 'agreement' || agreements.includes(proof)).slice(0, most)
}
