import { useEffect } from 'react'
import { isInPopup, isTyping } from '../ui/is-typing.ts'
import { isCharacter, isChord, type Chord, type KeyPress } from '../ui/keys.ts'
import { sessionStore, useSession } from './session.ts'

/** Where a shortcut works. */
export const SHORTCUT_PLACES = {
  everywhere: 'Everywhere',
  rating: 'Rating a skill',
  library: 'Library',
  plan: 'Plan',
  impact: 'Impact log',
  meeting: 'Holding a one-on-one',
  order: 'Gaps, agenda and roadmap',
} as const
export type ShortcutPlace = keyof typeof SHORTCUT_PLACES

/** The addresses of the screens whose keys do something of their own; the first that fits counts. */
const ADDRESSES: readonly (readonly [RegExp, ShortcutPlace])[] = [
  [/^\/skills\/(?!look-back$)./, 'rating'],
  [/^\/one-on-ones\/(manager-rates|calibrate)\/./, 'rating'],
  [/^\/team\/person\/[^/]+\/rate\//, 'rating'],
  [/^\/one-on-ones\/.+\/hold$/, 'meeting'],
  [/^\/one-on-ones$/, 'order'],
  [/^\/gaps(\/ranked(\/|$)|$)/, 'order'],
  [/^\/roadmap(?!\/request)(\/|$)/, 'order'],
  [/^\/plan(\/|$)/, 'plan'],
  [/^\/impact\/./, 'impact'],
  [/^\/library(\/|$)/, 'library'],
]

/** The place whose shortcuts are those of the screen at this address. */
export function shortcutPlaceAt(address: string): ShortcutPlace {
  return ADDRESSES.find(([pattern]) => pattern.test(address))?.[1] ?? 'everywhere'
}

interface Shortcut {
  readonly place: ShortcutPlace
  /** Each of them does it. */
  readonly chords: readonly Chord[]
  /** Stands for a row of keys that do the same in steps, such as 0 to 5. */
  readonly row?: true
  /** Completes "Press … to …". */
  readonly does: string
  /** Also while a text field has the keys; others leave typing and open menus alone. */
  readonly evenTyping?: true
}

/**
 * Every shortcut of the app. Who handles one names it from here, and the sheet that `?` opens is drawn from here: a key
 * that works is on the sheet, and a key on the sheet works.
 */
export const SHORTCUTS = {
  find: { place: 'everywhere', chords: ['Mod+K'], does: 'find anything and go there', evenTyping: true },
  undo: { place: 'everywhere', chords: ['Mod+Z'], does: 'take back the last change' },
  redo: { place: 'everywhere', chords: ['Mod+Shift+Z', 'Mod+Y'], does: 'do it again' },
  print: { place: 'everywhere', chords: ['Mod+P'], does: 'print what is on the screen', evenTyping: true },
  keys: { place: 'everywhere', chords: ['?'], does: 'show all shortcuts' },
  rate: { place: 'rating', chords: ['0', '1', '2', '3', '4', '5'], row: true, does: 'choose a level' },
  notApplicable: { place: 'rating', chords: ['N'], does: 'say that it is not applicable' },
  nextSkill: { place: 'rating', chords: ['Enter'], does: 'go on to the next skill' },
  previousSkill: { place: 'rating', chords: ['Alt+ArrowLeft'], does: 'go back to the skill before' },
  moveEarlier: {
    place: 'plan',
    chords: ['Alt+ArrowLeft'],
    does: 'move a milestone a week earlier, or its card a column back',
  },
  moveLater: {
    place: 'plan',
    chords: ['Alt+ArrowRight'],
    does: 'move a milestone a week later, or its card a column on',
  },
  moveMode: { place: 'plan', chords: ['M'], does: 'move a milestone with the arrows alone, until Enter or Escape' },
  nextEntry: {
    place: 'impact',
    chords: ['Mod+Enter'],
    does: 'save the entry and begin the next one',
    evenTyping: true,
  },
  searchLibrary: { place: 'library', chords: ['/'], does: 'search the library' },
  coverLine: {
    place: 'meeting',
    chords: ['Mod+Enter'],
    does: 'go on, as this line was talked about, and at last end the meeting',
    evenTyping: true,
  },
  previousLine: { place: 'meeting', chords: ['Alt+ArrowLeft'], does: 'go back to the line before' },
  nextLine: { place: 'meeting', chords: ['Alt+ArrowRight'], does: 'go on without this line' },
  writeNote: { place: 'meeting', chords: ['N'], does: 'write a note' },
  writeDecision: { place: 'meeting', chords: ['D'], does: 'write what was decided' },
  promiseSelf: { place: 'meeting', chords: ['A'], does: 'add an action of yours' },
  promiseManager: { place: 'meeting', chords: ['M'], does: 'add an action of your manager' },
  leaveMeeting: { place: 'meeting', chords: ['Escape'], does: 'leave the meeting view; nothing is lost' },
  earlierInOrder: { place: 'order', chords: ['Alt+ArrowUp'], does: 'move the current row up' },
  laterInOrder: { place: 'order', chords: ['Alt+ArrowDown'], does: 'move the current row down' },
  dropWhatIf: { place: 'plan', chords: ['Escape'], does: 'go back from what you try out to your plan' },
} as const satisfies Readonly<Record<string, Shortcut>>
export type ShortcutId = keyof typeof SHORTCUTS

export const SHORTCUT_LIST: readonly (Shortcut & { readonly id: ShortcutId })[] = Object.entries(SHORTCUTS).map(
  ([id, shortcut]) => ({ ...shortcut, id: id as ShortcutId }),
)

/** Does what the shortcut says; answers `false` when the key should keep its usual meaning. */
type Handler = (event: KeyboardEvent) => unknown

/** Listens to the named shortcuts while the component is on screen. */
export function useShortcuts(handlers: Partial<Readonly<Record<ShortcutId, Handler>>>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { app, settings } = sessionStore.getState()
      const { usesCommandKey } = app.capabilities
      for (const { id, chords, evenTyping } of SHORTCUT_LIST) {
        const handler = handlers[id]
        const works = chordsThatWork(chords, settings.singleKeys)
        if (!handler || !works.some((chord) => isChord(chord, event, usesCommandKey))) continue
        if (!evenTyping && isTyping(event.target)) return
        if (!holdsModifier(event) && isInPopup(event.target)) return
        if (handler(event) !== false) event.preventDefault()
        return
      }
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
}

/** By how many places the press moves the row that has the focus. */
export function stepInOrder(event: KeyPress): -1 | 1 | undefined {
  const isPressed = (id: ShortcutId): boolean => SHORTCUTS[id].chords.some((chord) => isChord(chord, event, false))
  return isPressed('earlierInOrder') ? -1 : isPressed('laterInOrder') ? 1 : undefined
}

/** From row to row, by the arrows alone. */
export function walkStep({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): -1 | 1 | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined
}

/** Without keys of one character where the person has turned them off. */
export function chordsThatWork(chords: readonly Chord[], singleKeys: boolean): readonly Chord[] {
  return singleKeys ? chords : chords.filter((chord) => !isCharacter(chord))
}

/** Whether keys of one character are shortcuts. */
export function useSingleKeys(): boolean {
  return useSession((session) => session.settings.singleKeys)
}

/** Whether shortcuts are made with Command on this machine. */
export function useCommandKey(): boolean {
  return useSession((session) => session.app.capabilities.usesCommandKey)
}

function holdsModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey
}
