import type { NarrowingProof } from '#domain/readiness/narrowing-proofs.ts'

/** Where a proof is made. */
export function proofPath({ kind, artifact, skills }: NarrowingProof): string {
  if (artifact) return `/library/artifacts/${artifact.id}`
  const skill = skills[0]?.skill ?? ''
  return kind === 'agreement' ? `/one-on-ones/calibrate/${skill}` : `/skills/${skill}`
}
