import { addDays, monthAndDay, shortDay } from '../../calendar.ts'
import { counted, cut, listedAtMost } from '../../documents/wording.ts'
import { findRung } from '../../framework/framework.ts'
import { causeWords, slipOf, slipWords } from '../../planning/slip.ts'
import type { Milestone } from '../../planning/plan.ts'
import { isFinished, progressOf } from '../../profile/plan-changes.ts'
import { suggest, type AgendaBasis, type Suggestion } from '../suggestion.ts'

/** A renewal takes a registration, a budget and often a course. */
const RENEWAL_DAYS = 60

/** Nobody has to begin on the Monday. */
const DAYS_TO_BEGIN = 7

/** What the plan rests on and does not get: gates that slip, ends that are past, work without hours, certificates. */
export function atRisk(basis: AgendaBasis): readonly Suggestion[] {
  return [...slippedGate(basis), ...withoutHours(basis), ...pastEnds(basis), ...certificates(basis)]
}

function slippedGate({ profile, framework, path }: AgendaBasis): readonly Suggestion[] {
  const slip = slipOf(profile, path)
  const gate = slip?.gates.find(({ weeks, now }) => weeks > 0 || now === undefined)
  if (!slip || !gate) return []
  const [cause] = slip.causes
  return [
    suggest({
      kind: 'at-risk',
      from: `slip ${gate.rung}`,
      text: `Ready for ${findRung(framework, gate.rung)?.name ?? gate.rung}: ${slipWords(gate)}`,
      why: cause ? causeWords(cause) : 'The plan in force has another day than the first one.',
      rank: 4,
    }),
  ]
}

/** Critical work that has begun by the calendar and not by the clock. */
function withoutHours({ profile, plan, on }: AgendaBasis): readonly Suggestion[] {
  const idle = open(plan?.milestones, profile).filter(
    ({ critical, starts, ends, actions }) =>
      critical &&
      addDays(starts, DAYS_TO_BEGIN) <= on &&
      ends >= on &&
      actions.every(
        (action) =>
          (progressOf(profile, action)?.steps.length ?? 0) === 0 &&
          !profile.timeEntries.some((entry) => entry.action === action),
      ),
  )
  return titled(idle, 'no-hours', 6, (titles, count) => ({
    text: `No hours so far: ${titles}`,
    why: `${counted(count, 'milestone')} that a gate waits for should be running. Which other work can give way?`,
  }))
}

function pastEnds({ profile, plan, on }: AgendaBasis): readonly Suggestion[] {
  const late = open(plan?.milestones, profile).filter(({ ends }) => ends < on)
  return titled(late, 'past-ends', 8, (titles, count) => ({
    text: `Past its end: ${titles}`,
    why: `${counted(count, 'milestone')} should be finished by now: go on, make it smaller, or drop it?`,
  }))
}

function certificates({ profile, on }: AgendaBasis): readonly Suggestion[] {
  return profile.certificates.flatMap(({ id, name, renewBy }, index) =>
    renewBy === undefined || renewBy > addDays(on, RENEWAL_DAYS)
      ? []
      : [
          suggest({
            kind: 'at-risk',
            from: `certificate ${id} ${renewBy}`,
            text: `${cut(name, 120)} ${renewBy < on ? 'ran out' : 'runs out'} on ${monthAndDay(renewBy)}: renew it or let it go?`,
            why: 'A renewal takes time and often money; both are decided here.',
            rank: 7 + index,
          }),
        ],
  )
}

function open(milestones: readonly Milestone[] | undefined, profile: AgendaBasis['profile']): readonly Milestone[] {
  return (milestones ?? []).filter((milestone) => !isFinished(profile, milestone))
}

function titled(
  milestones: readonly Milestone[],
  from: string,
  rank: number,
  say: (titles: string, count: number) => { readonly text: string; readonly why: string },
): readonly Suggestion[] {
  if (milestones.length === 0) return []
  const titles = milestones.map(({ title, ends }) => `“${cut(title, 80)}” (${shortDay(ends)})`)
  return [suggest({ kind: 'at-risk', from, rank, ...say(listedAtMost(titles, 2), milestones.length) })]
}
