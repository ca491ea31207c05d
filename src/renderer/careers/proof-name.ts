import { findSkill, type Framework } from '#domain/framework/framework.ts'
import type { NarrowingProof } from '#domain/readiness/narrowing-proofs.ts'

/** "Marketing technology roadmap", or "evidence for Lead management". */
export function proofName(framework: Framework, { artifact, skills }: NarrowingProof): string {
  const skill = skills[0]?.skill ?? ''
  return artifact?.name ?? `evidence for ${findSkill(framework, skill)?.name ?? skill}`
}
