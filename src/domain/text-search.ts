/** How well an entry answers, best first: a reader who types a name wants that, not a text that mentions it. */
const RANKS = [
  'whole-name',
  'start-of-name',
  'words-of-name',
  'words-of-one-text',
  'words-of-texts',
  'inside-words',
] as const
type Rank = (typeof RANKS)[number]

export interface Found<Kind extends string> {
  readonly kind: Kind
  readonly id: string
  readonly name: string
  /** The text to show below the name: the one that holds most of the words, or what the entry means. */
  readonly excerpt: string
  readonly rank: Rank
}

/** A run of text that either is one of the words looked for or is not. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** Something that can be found, folded once so that every letter typed answers at once. */
export interface SearchEntry<Kind extends string> {
  readonly kind: Kind
  readonly id: string
  readonly name: string
  readonly texts: readonly string[]
  /** Folded, in the order of `name` and `texts`. */
  readonly folded: readonly string[]
  /** All of it in one: most entries hold none of what is looked for, and are left after one look. */
  readonly whole: string
}

/** As long as the longest name; longer input is cut, so that a pasted page does not stop the screen. */
const LONGEST_QUERY = 300

/** `name` is what the entry is called; `texts` are what else it says, the most telling first. */
export function searchEntry<Kind extends string>(
  kind: Kind,
  id: string,
  name: string,
  texts: readonly string[],
): SearchEntry<Kind> {
  const folded = [name, ...texts].map(foldText)
  return { kind, id, name, texts, folded, whole: folded.join('') }
}

/**
 * The entries that hold every word of `query`, best first; entries of one rank keep the order of the index. Letters are
 * compared without case and accents. Nothing for a query without letters or digits.
 */
export function search<Kind extends string>(
  index: readonly SearchEntry<Kind>[],
  query: string,
): readonly Found<Kind>[] {
  const words = queryWords(query)
  if (words.length === 0) return []
  const whole = foldQuery(query)
  const byRank = new Map<Rank, Found<Kind>[]>(RANKS.map((rank) => [rank, []]))
  for (const candidate of index) {
    const rank = rankOf(candidate, words, whole)
    if (rank === undefined) continue
    const { kind, id, name } = candidate
    byRank.get(rank)?.push({ kind, id, name, excerpt: bestText(candidate, words), rank })
  }
  return [...byRank.values()].flat()
}

/** Whether the texts together hold every word of `query`; true for a query without words. */
export function holdsWords(texts: readonly string[], query: string): boolean {
  const folded = texts.map(foldText)
  return queryWords(query).every((word) => folded.some((text) => text.includes(word)))
}

/** Cuts `text` so that the words of `query` stand alone; the pieces joined are the text again. */
export function markWords(text: string, query: string): readonly Piece[] {
  const composed = text.normalize('NFC')
  const folded = fold(composed)
  const hits = Array.from({ length: composed.length }, () => false)
  for (const word of queryWords(query)) {
    const starts = places(folded, word)
    const atWordStart = starts.filter((at) => at === 0 || !isWordCharacter(folded[at - 1]))
    for (const at of atWordStart.length > 0 ? atWordStart : starts) hits.fill(true, at, at + word.length)
  }
  const pieces: Piece[] = []
  let from = 0
  for (let at = 1; at <= composed.length; at += 1) {
    if (at < composed.length && hits[at] === hits[from]) continue
    pieces.push({ text: composed.slice(from, at), hit: hits[from] ?? false })
    from = at
  }
  return pieces
}

function rankOf(
  { folded, whole: everything }: SearchEntry<string>,
  words: readonly string[],
  whole: string,
): Rank | undefined {
  if (!words.every((word) => everything.includes(word))) return undefined
  const [name = ''] = folded
  if (name === ` ${whole} `) return 'whole-name'
  if (name.startsWith(` ${whole}`)) return 'start-of-name'
  if (words.every((word) => name.includes(` ${word}`))) return 'words-of-name'
  if (folded.some((text) => words.every((word) => text.includes(` ${word}`)))) return 'words-of-one-text'
  if (words.every((word) => folded.some((text) => text.includes(` ${word}`)))) return 'words-of-texts'
  return 'inside-words'
}

function bestText({ texts, folded }: SearchEntry<string>, words: readonly string[]): string {
  let best = texts[0] ?? ''
  let most = 0
  for (const [index, text] of texts.entries()) {
    const held = folded[index + 1] ?? ''
    const count = words.filter((word) => held.includes(` ${word}`)).length
    if (count <= most) continue
    most = count
    best = text
  }
  return best
}

function queryWords(query: string): readonly string[] {
  return [...new Set(foldQuery(query).split(' '))].filter((word) => word !== '')
}

function foldQuery(query: string): string {
  return foldText(query.slice(0, LONGEST_QUERY)).trim()
}

/** Words in lower case without accents, a space around each, so that ` word` is the start of one. */
function foldText(text: string): string {
  return ` ${fold(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}

/** Without case and accents, and exactly as long as before, so that places in it are places in the text. */
function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase()
  return text
    .replace(/[^\x20-\x7e]/g, (character) => {
      const bare = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      return bare.length === character.length ? bare : character
    })
    .toLowerCase()
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

function places(text: string, word: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) found.push(at)
  return found
}
