import type { Choice } from '#domain/crossroads/crossroads-changes.ts'
import type { WayId } from '#domain/crossroads/two-ways.ts'

export const WAY_NAMES: Readonly<Record<WayId, string>> = {
  expert: 'Stay the expert',
  leader: 'Step up to lead',
}

export const CHOICE_NAMES: Readonly<Record<Choice, string>> = {
  expert: 'The expert way',
  leader: 'The leader way',
  'not-yet': 'Not yet',
}
