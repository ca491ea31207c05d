import type { PlaceAnswer, PlaceEnding } from '#domain/place/ending.ts'

export const ANSWER_NAMES: Readonly<Record<PlaceAnswer, string>> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  unknown: 'Do not know',
}

export const ENDING_NAMES: Readonly<Record<PlaceEnding | 'undecided', string>> = {
  'grow-here': 'Grow here',
  'change-terms': 'Change the terms',
  'look-elsewhere': 'Look elsewhere',
  undecided: 'Not decided',
}
