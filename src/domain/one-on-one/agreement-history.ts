import type { Day } from '../calendar.ts'
import { longDay } from '../calendar.ts'
import { counted } from '../documents/wording.ts'
import type { Profile } from '../profile/profile.ts'

/** One day on which levels were agreed on. */
export interface AgreementRound {
  readonly on: Day
  readonly skills: number
  /** Skills on which both had said the same before they talked. */
  readonly same: number
  /** Mean of the levels between both before they talked. */
  readonly apart: number
}

/** By day, the earliest first. */
export function agreementRounds({ agreements }: Pick<Profile, 'agreements'>): readonly AgreementRound[] {
  return [...Map.groupBy(agreements, ({ on }) => on)]
    .map(([on, all]) => {
      const apart = all.map(({ self, manager }) => Math.abs(self.level - manager.level))
      return {
        on,
        skills: all.length,
        same: apart.filter((levels) => levels === 0).length,
        apart: apart.reduce((sum, levels) => sum + levels, 0) / all.length,
      }
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** Less than this is one answer in five that fell differently, and no direction. */
const SAME_DISTANCE = 0.2

export type AgreementTrend = 'closer' | 'further' | 'even'

/** Whether the last round began with views closer than the first; nothing to say before there are two. */
export function agreementTrend(rounds: readonly AgreementRound[]): AgreementTrend | undefined {
  const [first, last] = [rounds[0], rounds.at(-1)]
  if (!first || !last || first === last) return undefined
  const moved = last.apart - first.apart
  return Math.abs(moved) < SAME_DISTANCE ? 'even' : moved < 0 ? 'closer' : 'further'
}

/** How often both agreed on levels, how far apart they began, and whether they are getting closer. */
export function agreementWords(rounds: readonly AgreementRound[]): string {
  const [first, last] = [rounds[0], rounds.at(-1)]
  if (!first || !last) return 'No level has been agreed on yet.'
  const begun = (round: AgreementRound): string =>
    round.apart === 0 ? 'with the same view' : `${counted(round.apart, 'level')} apart on average`
  if (first === last)
    return `Agreed once, on ${longDay(first.on)}: ${counted(first.skills, 'skill')}, begun ${begun(first)}.`
  const trend = agreementTrend(rounds)
  const direction =
    trend === 'closer'
      ? 'You are getting closer.'
      : trend === 'further'
        ? 'You are further apart than at first: read the anchors together before you rate.'
        : first.apart + last.apart === 0
          ? 'You see the same from the start.'
          : 'You are about as close as at first.'
  return `Agreed ${rounds.length} times. On ${longDay(first.on)} you began ${begun(first)}, on ${longDay(last.on)} ${begun(last)}. ${direction}`
}
