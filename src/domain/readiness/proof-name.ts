import { findSkill, type Framework } from '../framework/framework.ts'
import type { NarrowingProof } from './narrowing-proofs.ts'

/**
 * "Marketing technology roadmap", "evidence for Lead management" or "agreeing on Lead management with your manager";
 * `whose` is who reads it: the person, or somebody who is told by them.
 */
export function proofName(
  framework: Framework,
  { kind, artifact, skills }: NarrowingProof,
  whose: 'your' | 'my' = 'your',
): string {
  const skill = skills[0]?.skill ?? ''
  const name = findSkill(framework, skill)?.name ?? skill
  return artifact?.name ?? (kind === 'agreement' ? `agreeing on ${name} with ${whose} manager` : `evidence for ${name}`)
}
