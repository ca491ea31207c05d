/**
 * A key with what is held beside it, such as `Mod+Shift+Z`. `Mod` is Command where the keyboard has one for that, else
 * Control. The last part is a key by its name (`Enter`) or the character it writes (`?`).
 */
export type Chord = string

/** What of a key press decides; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' }

const MODIFIERS = ['Mod', 'Alt', 'Shift'] as const

/** Whether the press is the chord. Characters count as written, wherever a keyboard puts them: `?` needs no `Shift` here. */
export function isChord(chord: Chord, press: KeyPress, command: boolean): boolean {
  const { key, held } = read(chord)
  if (press.key.toLowerCase() !== key.toLowerCase()) return false
  const [mod, other] = command ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey]
  if (mod !== held.has('Mod') || other || press.altKey !== held.has('Alt')) return false
  return writesSign(key) || press.shiftKey === held.has('Shift')
}

/** Whether it is a single character, which dictation or a slip of the hand may type by chance. */
export function isCharacter(chord: Chord): boolean {
  return chord.length === 1
}

/** The chord as the caps of the keyboard say it, one text per key. */
export function capsOf(chord: Chord, command: boolean): readonly string[] {
  const { key, held } = read(chord)
  const names = command ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' } : { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' }
  const last = command && key === 'Enter' ? '↩' : (ARROWS[key] ?? key)
  // Macs write the order of their signs the other way round: ⇧⌘Z.
  const order = command ? MODIFIERS.toReversed() : MODIFIERS
  return [...order.filter((modifier) => held.has(modifier)).map((modifier) => names[modifier]), last]
}

/** The chord as `aria-keyshortcuts` wants it. */
export function ariaChord(chord: Chord, command: boolean): string {
  return chord.replace('Mod', command ? 'Meta' : 'Control')
}

function read(chord: Chord): { readonly key: string; readonly held: ReadonlySet<string> } {
  const parts = chord.split('+')
  return { key: parts.at(-1) ?? '', held: new Set(parts.slice(0, -1)) }
}

/** A sign or digit: which other keys it takes to write it differs between keyboards. */
function writesSign(key: string): boolean {
  return key.length === 1 && key.toLowerCase() === key.toUpperCase()
}
