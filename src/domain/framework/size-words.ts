import { counted } from '../documents/wording.ts'
import type { Framework } from './framework.ts'

/** "8 domains, 57 skills, 9 rungs, 348 actions". */
export function sizeWords({
  domains,
  skills,
  rungs,
  actions,
}: Pick<Framework, 'domains' | 'skills' | 'rungs' | 'actions'>): string {
  return [
    counted(domains.length, 'domain'),
    counted(skills.length, 'skill'),
    counted(rungs.length, 'rung'),
    counted(actions.length, 'action'),
  ].join(', ')
}
