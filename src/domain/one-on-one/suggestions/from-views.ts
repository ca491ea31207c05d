import { counted, cut, listed, listedAtMost } from '../../documents/wording.ts'
import { findSkill } from '../../framework/framework.ts'
import { openProofs } from '../../profile/proving.ts'
import { narrowingProofs } from '../../readiness/narrowing-proofs.ts'
import { calibrationRows, differences } from '../calibration.ts'
import { suggest, type AgendaBasis, type Suggestion } from '../suggestion.ts'
import { firstName } from '../words.ts'

/** Where both see different levels, where the manager’s view is missing, and what still has to be shown. */
export function fromViews(basis: AgendaBasis): readonly Suggestion[] {
  return [...differing(basis), ...openEvidence(basis)]
}

function differing({ profile, framework, path }: AgendaBasis): readonly Suggestion[] {
  const [next] = path
  if (!next) return []
  const manager = profile.manager ? firstName(profile.manager.name) : 'Your manager'
  const rows = calibrationRows(profile, framework, next)
  const name = (skill: string): string => cut(findSkill(framework, skill)?.name ?? skill, 60)
  const apart = differences(rows)
  const [first] = apart
  if (first) {
    const most = apart.filter((row) => row.apart === first.apart).map(({ skill }) => name(skill))
    const rest = apart.length - most.length
    const verb = most.length === 1 ? 'differs' : 'differ'
    const others = rest > 0 ? `; ${counted(rest, 'other skill')} by less` : ''
    return [
      suggest({
        kind: 'calibrate',
        from: 'calibrate',
        text: `${listedAtMost(most, 3)} ${verb} by ${counted(first.apart, 'level')}${others}`,
        why: `${manager} and you see ${counted(apart.length, 'skill')} differently. One recent example each settles most of it.`,
        rank: 3,
      }),
    ]
  }
  const unseen = rows.filter(({ state, core }) => state === 'manager-open' && core).map(({ skill }) => name(skill))
  if (unseen.length === 0) return []
  return [
    suggest({
      kind: 'ask',
      from: 'manager-view',
      text: `Your view of my level in ${listedAtMost(unseen, 3)}`,
      why: `${manager} has not rated ${counted(unseen.length, 'core skill')} of ${next.name}. Without a second view readiness stays a wide range.`,
      rank: 3,
    }),
  ]
}

/** What was finished and not shown yet comes before what could be shown at any time. */
function openEvidence({ profile, framework, path, on }: AgendaBasis): readonly Suggestion[] {
  const [proof] = openProofs(profile, framework)
  const name = (skill: string): string => cut(findSkill(framework, skill)?.name ?? skill, 60)
  if (proof) {
    const steps = proof.steps.filter(({ rated }) => !rated)
    const skills = steps.map(({ skill, to }) => `${name(skill)} ${to}`)
    return [
      suggest({
        kind: 'decide',
        from: `proof ${proof.action.id}`,
        text: `Does “${cut(proof.action.title, 90)}” count as ${listed(skills)}?`,
        why: `It is finished, and ${steps.length === 1 ? 'its level has' : 'its levels have'} not been rated since.`,
        rank: 4.5,
      }),
    ]
  }
  const [next] = path
  const [best] = next ? narrowingProofs(profile, framework, next, on) : []
  if (!next || !best) return []
  return [
    suggest({
      kind: 'ask',
      from: 'evidence',
      text: `What have you seen that shows ${listedAtMost(
        best.skills.map(({ skill, level }) => `${name(skill)} at level ${level}`),
        2,
      )}?`,
      why: `It would narrow your readiness for ${next.name} most, by ${(best.gain * 100).toFixed(1)} points.`,
      rank: 9,
    }),
  ]
}
