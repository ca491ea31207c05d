import { oneLine } from '../../documents/wording.ts'
import type { ImpactEntry, Reader } from '../../profile/impact-record.ts'
import { fullNumber, roundNumber } from '../amounts.ts'
import { workOut, type WorkedOut } from '../work-out.ts'
import type { Mark } from './marks.ts'

export interface AskedQuestion {
  readonly question: string
  readonly why: string
}

/** More than this nobody prepares for. */
const MOST = 4

const STANDING: Readonly<Record<Reader, AskedQuestion>> = {
  cfo: { question: 'What would it cost to go back?', why: 'Finance weighs a change against undoing it.' },
  ceo: {
    question: 'What can we do now that we could not do before?',
    why: 'The chief looks for what opens up, not for what was tidied.',
  },
  cro: {
    question: 'What will my people do differently on Monday?',
    why: 'Sales leaders ask what it means for a rep’s day.',
  },
  cmo: { question: 'Who keeps it working when you are away?', why: 'The CMO answers for it after you have moved on.' },
}

/** What this reader is likely to ask, the closest to the numbers first; each with why it comes up. */
export function questionsFor(entry: ImpactEntry, reader: Reader, marks: readonly Mark[]): readonly AskedQuestion[] {
  const asked: AskedQuestion[] = []
  const worked = workOut(entry)
  if (worked.kind === 'complete') asked.push(...formulaQuestions(entry, worked))
  const unsourced = entry.worth?.terms.find(({ value, source }) => value !== undefined && source.trim() === '')
  const term = worked.kind === 'complete' && worked.formula.terms.find(({ id }) => id === unsourced?.term)
  if (term) asked.push({ question: `Where does “${term.label}” come from?`, why: 'This term has no source.' })
  if (entry.decision.trim() === '') asked.push({ question: 'What do you want from me?', why: 'No decision is named.' })
  for (const { entry: known } of marks) {
    if (known?.question === undefined || asked.some(({ question }) => question === known.question)) continue
    asked.push({ question: known.question, why: `“${oneLine(known.term)}” invites it.` })
    break
  }
  return [...asked.slice(0, MOST - 1), STANDING[reader]]
}

function formulaQuestions(
  entry: ImpactEntry,
  { formula, yields }: Extract<WorkedOut, { kind: 'complete' }>,
): readonly AskedQuestion[] {
  const likely = (id: string): string =>
    fullNumber(entry.worth?.terms.find(({ term }) => term === id)?.value?.likely ?? 0, 2)
  const why = `Anybody who knows “${formula.name}” asks this first.`
  switch (formula.id) {
    case 'hours-saved':
      return [{ question: `What are the ${roundNumber(yields[0]?.estimate.likely ?? 0)} hours used for now?`, why }]
    case 'cost-avoided':
      return [{ question: 'Who had planned to buy it, and where is that written?', why }]
    case 'spend-released':
      return [{ question: 'What did the old contract do that nobody does now?', why }]
    case 'risk-reduced':
      return [{ question: `Who agreed that the chance was ${likely('before')} % before?`, why }]
    case 'leads-rate-value':
      return [{ question: 'How many of them would have come anyway?', why }]
    case 'faster-response':
      return [{ question: `Is ${likely('fast')} % against ${likely('slow')} % the work, or better requests?`, why }]
    case 'revenue-influenced':
      return [{ question: 'How many of these deals would have closed anyway?', why }]
    default:
      return []
  }
}
