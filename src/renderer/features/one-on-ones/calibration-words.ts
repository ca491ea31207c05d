import type { CalibrationRow } from '#domain/one-on-one/calibration.ts'
import { firstName } from '#domain/one-on-one/words.ts'
import type { Tone } from '../../ui/pill.tsx'

/** How the manager is called at the start of a sentence. */
export function managerShort(name: string | undefined): string {
  return name === undefined ? 'Your manager' : firstName(name)
}

/** How the manager is called inside a sentence. */
export function managerInside(name: string | undefined): string {
  return name === undefined ? 'your manager' : firstName(name)
}

/** What the row says in a word or two; the tone only says it again. */
export function stateWords(row: CalibrationRow, manager: string): { readonly text: string; readonly tone: Tone } {
  switch (row.state) {
    case 'differs':
      return { text: `differs by ${row.apart}`, tone: row.apart > 1 ? 'clay' : 'brass' }
    case 'same':
      return { text: 'same level', tone: 'sky' }
    case 'agreed':
      return { text: 'agreed', tone: 'brand' }
    case 'manager-open':
      return { text: `${manager} has not rated`, tone: 'plain' }
    case 'self-open':
      return { text: 'you have not rated', tone: 'plain' }
  }
}
