import { longDay, shortMonthName } from '../../calendar.ts'
import { findRung } from '../../framework/framework.ts'
import { companyTitle } from '../../profile/company-title.ts'
import { percentRange } from '../../readiness/percent-range.ts'
import type { Block, KeyFigure, RichText } from '../document.ts'
import { counted, listedAtMost, oneLine } from '../wording.ts'
import { inState, rungName, type CaseFacts } from './facts.ts'

/** What a reader takes along who reads nothing else: four figures, where the case stands, and what it is not. */
export function lead(facts: CaseFacts): readonly Block[] {
  return [
    { kind: 'figures', items: keyFigures(facts) },
    { kind: 'paragraph', text: inShort(facts) },
    {
      kind: 'paragraph',
      text: [
        {
          text: 'This is not a promise of promotion: it says which levels are in place and what proves them. Whether a position is open is another decision.',
        },
      ],
    },
  ]
}

function keyFigures(facts: CaseFacts): readonly KeyFigure[] {
  const { readiness, requirements, rung, readyOn } = facts
  const all = requirements.length
  const agreed = requirements.filter(({ readiness: skill }) => skill.agreement).length
  return [
    { value: percentRange(readiness.low, readiness.high), label: `ready for ${rungName(rung)} today` },
    { value: `${inState(facts, 'proven').length} of ${all}`, label: 'required levels proven' },
    {
      value: `${agreed} of ${all}`,
      label: 'levels agreed with my manager',
    },
    readiness.gateMet
      ? { value: 'Now', label: 'every level that opens the gate is there' }
      : readyOn === undefined
        ? { value: 'Open', label: 'the plan does not reach every level yet' }
        : { value: shortMonthName(readyOn), label: 'every level in place, by the plan' },
  ]
}

function inShort(facts: CaseFacts): RichText {
  const { profile, framework, rung, requirements, readyOn } = facts
  const held = findRung(framework, profile.person.rung)
  const title = companyTitle(profile, profile.person.rung)
  const from =
    held === undefined || held.id === rung.id
      ? ''
      : ` from ${rungName(held)}${title === undefined ? '' : ` (here: ${oneLine(title)})`}`
  const core = requirements.filter(({ readiness }) => readiness.core)
  const coreThere = core.filter(({ readiness }) => readiness.level >= readiness.required)
  const missing = inState(facts, 'missing')
  const voices = [
    ...new Set(requirements.flatMap(({ confirmations }) => confirmations.map(({ name }) => oneLine(name)))),
  ]
  return [
    { text: `The step${from} to ` },
    { text: rungName(rung), strong: true },
    {
      text: ` asks for ${counted(requirements.length, 'level')}. ${
        core.length === 0
          ? ''
          : `Of ${counted(core.length, 'core skill')}, ${coreThere.length} ${coreThere.length === 1 ? 'is' : 'are'} at ${coreThere.length === 1 ? 'its' : 'their'} level. `
      }`,
    },
    {
      text:
        missing.length === 0
          ? 'No level is missing that would hold the gate shut.'
          : `${counted(missing.length, 'level')} ${missing.length === 1 ? 'is' : 'are'} missing${
              readyOn === undefined
                ? ''
                : `; the plan has ${missing.length === 1 ? 'it' : 'them'} in place by ${longDay(readyOn)}`
            }.`,
    },
    ...(voices.length === 0 ? [] : [{ text: ` Evidence is confirmed by ${listedAtMost(voices, 4)}.` }]),
  ]
}
