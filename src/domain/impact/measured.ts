import type { ImpactEntry } from '../profile/impact-record.ts'
import { fullNumber, shortMoney, shortNumber } from './amounts.ts'
import { isCurrency } from './currencies.ts'
import { readEntry } from './number-entry.ts'
import { workOut, type FieldProblem } from './work-out.ts'

/** Something counted before and after. */
export interface Change {
  readonly name: string
  /** Empty for a bare count. */
  readonly unit: string
  readonly from: number
  readonly to: number
  readonly period: string
}

/** What was measured: as it was entered, else the two terms of the formula that are a before and an after. */
export function changeOf(entry: ImpactEntry): Change | undefined {
  const { measure } = entry
  if (measure && measureProblems(entry).length === 0 && measure.from !== undefined && measure.to !== undefined)
    return { name: measure.name, unit: measure.unit, from: measure.from, to: measure.to, period: measure.period }
  if (measure) return undefined
  const worked = workOut(entry)
  if (worked.kind !== 'complete' || !worked.formula.change) return undefined
  const { from, to, name } = worked.formula.change
  const value = (id: string): number | undefined => entry.worth?.terms.find(({ term }) => term === id)?.value?.likely
  const [before, after] = [value(from), value(to)]
  if (before === undefined || after === undefined) return undefined
  const unit = worked.formula.terms.find(({ id }) => id === from)?.unit
  return {
    name,
    unit:
      unit === 'percent'
        ? '%'
        : unit === 'minutes'
          ? 'minutes'
          : unit === 'money'
            ? (worked.currency ?? entry.worth?.currency ?? '')
            : '',
    from: before,
    to: after,
    period: '',
  }
}

/** What is wrong with what was measured, at the field. Nothing when nothing was entered. */
export function measureProblems({ measure }: Pick<ImpactEntry, 'measure'>): readonly FieldProblem[] {
  if (!measure) return []
  const problems: FieldProblem[] = []
  const add = (field: string, why: string, isEmpty = false): void => void problems.push({ field, why, isEmpty })
  for (const field of ['from', 'to'] as const) {
    const text = measure[`${field}Text`]
    const value = measure[field]
    if (text !== undefined) {
      const entered = readEntry(text, measureUnit(measure.unit))
      add(field, entered.kind === 'unreadable' || entered.kind === 'ask' ? entered.why : 'Type this number again.')
    } else if (value === undefined) add(field, 'Still to be filled in.', true)
    else if (isShare(measure.unit) && value > 100)
      add(field, `A share is at most 100 %, and this is ${fullNumber(value)} %.`)
    else if (isShare(measure.unit) && value < 0) add(field, 'A share cannot be below zero.')
  }
  if (measure.name.trim() === '') add('name', 'Say what was counted.', true)
  if (measure.unit.trim() === '') add('unit', 'A number needs its unit: %, days, errors, tickets.', true)
  return problems
}

export function isShare(unit: string): boolean {
  return /^(%|percent|per cent)$/i.test(unit.trim())
}

export function measureUnit(unit: string): 'percent' | 'count' {
  return isShare(unit) ? 'percent' : 'count'
}

/** "37 % → 70 %", "11 → 3 days". */
export function changeWords({ from, to, unit }: Change, joint = ' → '): string {
  const write = (value: number): string => fullNumber(value, 2)
  if (isShare(unit)) return `${write(from)} %${joint}${write(to)} %`
  return `${write(from)}${joint}${write(to)}${unit === '' ? '' : ` ${unit}`}`
}

/** The same with little room: from a thousand on rounded to two digits, as an executive says it. */
export function changeTile(change: Change): string {
  const { from, to, unit } = change
  if (Math.max(Math.abs(from), Math.abs(to)) < 1_000) return changeWords(change)
  if (isCurrency(unit)) return `${shortMoney(from, unit)} → ${shortMoney(to, unit)}`
  return `${shortNumber(from)} → ${shortNumber(to)}${unit === '' ? '' : ` ${unit}`}`
}

/** By how much it changed in percent, or why that cannot be said. Shares are compared in points. */
export function changeSize({ from, to, unit }: Change): { readonly text: string } | { readonly why: string } {
  if (isShare(unit)) return { text: `${fullNumber(Math.abs(to - from), 2)} points ${to >= from ? 'up' : 'down'}` }
  if (from === 0) return { why: 'From zero there is no percentage: the two numbers stand for themselves.' }
  if (from < 0 || to < 0) return { why: 'Below zero a percentage misleads: the two numbers stand for themselves.' }
  return {
    text: `${fullNumber(Number(Math.abs(((to - from) / from) * 100).toPrecision(2)))} % ${to >= from ? 'up' : 'down'}`,
  }
}
