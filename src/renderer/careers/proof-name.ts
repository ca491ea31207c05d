import { findSkill, type Framework } from '#domain/framework/framework.ts'
import type { NarrowingProof } from '#domain/readiness/narrowing-proofs.ts'

/** "Marketing technology roadmap", "evidence for Lead management" or "agreeing on Lead management with your manager". */
export function proofName(framework: Framework, { kind, artifact, skills }: NarrowingProof): string {
  const skill = skills[0]?.skill ?? ''
  const name = findSkill(framework, skill)?.name ?? skill
  return artifact?.name ?? (kind === 'agreement' ? `agreeing on ${name} with your manager` : `evidence for ${name}`)
}

/** Where that is done. */
export function proofPath({ kind, artifact, skills }: NarrowingProof): string {
  if (artifact) return `/library/artifacts/${artifact.id}`
  const skill = skills[0]?.skill ?? ''
  return kind === 'agreement' ? `/one-on-ones/calibrate/${skill}` : `/skills/${skill}`
}
