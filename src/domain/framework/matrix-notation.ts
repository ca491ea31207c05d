import type { Level } from './level.ts'

/** How a framework is written into the cells of a table: `Director of MOPs [director-of-mops] (leader)`, `3c`. */

export const CORE_WEIGHT = 3
export const SUPPORTING_WEIGHT = 1

export interface Named {
  readonly id: string
  readonly name: string
  /** Rungs have one; everything else is `shared`. */
  readonly track: 'shared' | 'leader' | 'expert'
}

export interface RequirementCell {
  readonly level: Level
  readonly core: boolean
  readonly weight: number
}

/** Lower-case words joined by hyphens, as ids are; empty when there is not one letter or digit to make it of. */
export function idFor(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
  return words.slice(0, 80).replaceAll(/^-|-$/g, '')
}

/** The name alone where the rest follows from it, with `[id]` and `(track)` where not. */
export function writeName({ id, name, track }: Named, reserved: ReadonlySet<string> = new Set()): string {
  const tracked = track === 'shared' ? '' : ` (${track})`
  const forms = [`${name}${tracked}`, `${name} [${id}]${tracked}`]
  const reads = (form: string): boolean => {
    const read = readName(form)
    return read.id === id && read.name === name && read.track === track && !reserved.has(form.toLowerCase())
  }
  return forms.find(reads) ?? `${name} [${id}] (${track})`
}

export function readName(text: string): Named {
  const match = /^(.*?)(?:\s*\[([a-z0-9-]+)\])?(?:\s*\((shared|leader|expert)\))?$/su.exec(text.trim())
  const name = (match?.[1] ?? text).trim()
  const track = match?.[3] as Named['track'] | undefined
  return { id: match?.[2] ?? idFor(name), name, track: track ?? 'shared' }
}

/** `3` supporting, `3c` core; a weight that is not the usual one follows: `3c w5`. */
export function writeRequirement({ level, core, weight }: RequirementCell): string {
  if (level === 0) return ''
  const usual = weight === (core ? CORE_WEIGHT : SUPPORTING_WEIGHT)
  return `${level}${core ? 'c' : ''}${usual ? '' : ` w${weight}`}`
}

/** `none` for a skill that is not asked for; undefined for what cannot be read. */
export function readRequirement(text: string): RequirementCell | 'none' | undefined {
  const cell = text.trim()
  if (cell === '' || cell === '-' || cell === '0') return 'none'
  const match = /^([1-5])\s*(c)?(?:\s*w\s*(\d+(?:\.\d+)?(?:e-?\d+)?))?$/i.exec(cell)
  if (!match) return undefined
  const core = match[2] !== undefined
  const weight = match[3] === undefined ? (core ? CORE_WEIGHT : SUPPORTING_WEIGHT) : Number(match[3])
  return { level: Number(match[1]) as Level, core, weight }
}

/** What no spreadsheet may take for a formula. The full-width signs count as signs in some of them. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u

/** A leading apostrophe makes text of what would run as a formula; `fromCell` takes it away again. */
export function toCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

export function fromCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
