import { capitalized, listed, oneLine, sentence } from '../../documents/wording.ts'
import type { ImpactEntry, Reader } from '../../profile/impact-record.ts'
import { perWords, rangeWords, roundMoney, roundNumber } from '../amounts.ts'
import type { Yield } from '../formula.ts'
import { changeOf, changeWords } from '../measured.ts'
import { workOut, type WorkedOut } from '../work-out.ts'

/** A sentence of the reading and what it was made from, so that nobody wonders where it comes from. */
export interface ReadingSentence {
  readonly text: string
  readonly from: 'did' | 'changed' | 'measure' | 'worth' | 'sources' | 'decision'
}

const ORDER: Readonly<Record<Reader, readonly ReadingSentence['from'][]>> = {
  cfo: ['worth', 'changed', 'sources', 'decision'],
  ceo: ['changed', 'worth', 'decision'],
  cro: ['changed', 'measure', 'worth', 'decision'],
  cmo: ['did', 'changed', 'measure', 'worth', 'decision'],
}

/**
 * How the reader gets the entry: the person's own words, their numbers, and what the formula made of them, in the order
 * in which this reader looks. No number is in it that was not entered or worked out.
 */
export function readingFor(entry: ImpactEntry, reader: Reader): readonly ReadingSentence[] {
  const worked = workOut(entry)
  const written: Readonly<Record<ReadingSentence['from'], string>> = {
    did: sentence(entry.did),
    changed: sentence(entry.changed),
    measure: measureSentence(entry),
    worth: worked.kind === 'complete' ? worthSentence(worked, reader) : '',
    sources: sourceSentence(entry, worked),
    decision: entry.decision.trim() === '' ? '' : `Decision wanted: ${sentence(entry.decision)}`,
  }
  const order = ORDER[reader]
  // Without a worth the measured change is the only number, and without a change what was done is the only content.
  const shown = order.flatMap((from): readonly ReadingSentence['from'][] => {
    if (from === 'worth' && written.worth === '' && !order.includes('measure')) return ['measure']
    if (from === 'changed' && written.changed === '' && !order.includes('did')) return ['did']
    return [from]
  })
  return shown.flatMap((from) => (written[from] === '' ? [] : [{ from, text: written[from] }]))
}

function measureSentence(entry: ImpactEntry): string {
  const change = changeOf(entry)
  if (!change) return ''
  const period = change.period.trim() === '' ? '' : `, ${oneLine(change.period)}`
  return sentence(`${capitalized(oneLine(change.name))} went from ${changeWords(change, ' to ')}${period}`)
}

type Complete = Extract<WorkedOut, { kind: 'complete' }>

/** "This work brings about 20 more qualified leads a quarter, worth about $23,000 (between $14,000 and $31,000)." */
function worthSentence(worked: Complete, reader: Reader): string {
  const { formula, yields, per } = worked
  const count = yields.find(({ kind }) => kind !== 'money')
  const money = yields.find(({ kind }) => kind === 'money')
  const how = perWords(per)
  const amount = money === undefined ? '' : moneyWords(money, worked, reader)
  switch (formula.nature) {
    case 'capacity':
      return `This work sets ${countWords(count, 'hours', reader)} ${how} free for other work${amount === '' ? '' : `, time that costs ${amount}`}.${reader === 'cfo' ? ' That is capacity, not cash.' : ''}`
    case 'avoided':
      return `This work avoids a cost of ${amount} ${how}.`
    case 'released':
      return `This work releases ${amount} ${how} for other use.`
    case 'risk':
      return `This work lowers the loss to be expected by ${amount} ${how}.`
    case 'influenced':
      return `This work influenced ${countWords(count, 'deals', reader)} ${how}, worth ${amount}: it had a part in them and is not their cause.`
    case 'demand':
      return `This work brings ${countWords(count, 'more qualified leads', reader)} ${how}${amount === '' ? '' : `, worth ${amount}`}.`
  }
}

function countWords(count: Yield | undefined, what: string, reader: Reader): string {
  if (!count) return what
  const range = reader === 'ceo' ? '' : rangeWords(count.estimate, roundNumber)
  return `about ${roundNumber(count.estimate.likely)} ${what}${range === '' ? '' : ` (${range})`}`
}

/** The chief gets the one number; those who have to plan with it get the range. */
function moneyWords({ estimate }: Yield, { currency }: Complete, reader: Reader): string {
  const write = (value: number): string => (currency === undefined ? roundNumber(value) : roundMoney(value, currency))
  const range = reader === 'ceo' ? '' : rangeWords(estimate, write)
  return `about ${write(estimate.likely)}${range === '' ? '' : ` (${range})`}`
}

function sourceSentence({ worth }: ImpactEntry, worked: WorkedOut): string {
  if (worked.kind !== 'complete') return ''
  const sources = [...new Set(worth?.terms.map(({ source }) => oneLine(source)).filter((source) => source !== ''))]
  return sources.length === 0 ? '' : sentence(`Source of the numbers: ${listed(sources)}`)
}
