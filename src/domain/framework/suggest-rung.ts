import type { Framework, Rung } from './framework.ts'

/**
 * Words of titles, the most telling first: a senior manager manages before being senior. Each stands for the word that
 * the name of a fitting rung holds. A lead is somebody who leads, not what is generated, scored and routed, and a chief
 * of staff is neither.
 */
const TITLE_WORDS: readonly (readonly [words: RegExp, inRung: RegExp, word: string])[] = [
  [/\b(chief(?! of staff\b)|c[mgr]o)\b/i, /\b(chief|c[mgr]o)\b/i, 'chief'],
  [/\b([aes]?vp|vice president)\b/i, /\b(vp|vice president)\b/i, 'VP'],
  [/\b(head of|director)\b|\bhead\s*,/i, /\b(director|head)\b/i, 'head of or director'],
  [/\b(principal|architect)\b/i, /\b(principal|architect)\b/i, 'principal or architect'],
  [/(?<!\bchief of )\bstaff\b/i, /\bstaff\b/i, 'staff'],
  [
    /\b(manager|lead(?!s?\s+(gen|generation|management|nurtur|scor|rout|qualif|acquisition|quality)))\b/i,
    /\b(manager|lead)\b/i,
    'manager or lead',
  ],
  [/\b(senior|sr)\b/i, /\bsenior\b/i, 'senior'],
  [/\b(junior|jr|coordinator|assistant|technician|intern)\b/i, /\b(junior|technician)\b/i, 'coordinator or junior'],
  [/\b(specialist|analyst|administrator|admin|consultant|associate)\b/i, /\bspecialist\b/i, 'specialist or analyst'],
]

export interface RungSuggestion {
  readonly rung: Rung
  /** The word of the title that it rests on, for saying why. */
  readonly word: string
}

/** The rung that a company's title comes closest to, judged by one telling word; undefined when no word tells. */
export function suggestRung(framework: Framework, title: string): RungSuggestion | undefined {
  for (const [words, inRung, word] of TITLE_WORDS) {
    if (!words.test(title)) continue
    const rung = framework.rungs.find(({ name }) => inRung.test(name))
    if (rung) return { rung, word }
  }
  return undefined
}
