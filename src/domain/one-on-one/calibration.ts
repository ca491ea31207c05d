import type { Framework, Rung } from '../framework/framework.ts'
import type { Level } from '../framework/level.ts'
import { newestBySkill } from '../newest.ts'
import type { Agreement } from '../profile/one-on-one-record.ts'
import type { Profile, Rating } from '../profile/profile.ts'
import { currentLevels, latestAgreements, type View } from '../readiness/current-levels.ts'

/**
 * How far two are with one skill: they see different levels, they see the same one and have not said so yet, they have
 * agreed on one, or one of both has not rated it.
 */
export type CalibrationState = 'differs' | 'same' | 'agreed' | 'manager-open' | 'self-open'

export interface CalibrationRow {
  readonly skill: string
  readonly state: CalibrationState
  /** What the rung asks for; absent where it asks for nothing. */
  readonly required?: Level
  readonly core: boolean
  /** Where each of both stands: the newest rating, or the agreed level when that is no older. */
  readonly self?: Level
  readonly manager?: Level
  /** Levels between both; 0 unless they differ. */
  readonly apart: number
  /** One recent thing that each had in mind with the newest rating. */
  readonly examples: { readonly self: string; readonly manager: string }
  /** The newest agreement, whether or not it is what both still say. */
  readonly agreement?: Agreement
}

const ORDER: Readonly<Record<CalibrationState, number>> = {
  differs: 0,
  same: 1,
  'manager-open': 2,
  'self-open': 3,
  agreed: 4,
}

/**
 * Every skill that `rung` asks for, and every other that the manager has rated, in the order in which two talk about
 * them: the largest difference first, core skills before supporting ones, what is settled last. A skill that the
 * person calls not applicable is left out; a manager who says so has given no view.
 */
export function calibrationRows(
  profile: Pick<Profile, 'person' | 'ratings' | 'agreements'>,
  framework: Framework,
  rung: Rung,
): readonly CalibrationRow[] {
  const levels = currentLevels(profile, framework)
  const agreements = latestAgreements(profile)
  const requirements = new Map(rung.requires.map((requirement) => [requirement.skill, requirement]))
  const examples = { self: latestExamples(profile, 'self'), manager: latestExamples(profile, 'manager') }
  const rows = framework.skills.flatMap(({ id }): CalibrationRow[] => {
    const current = levels.get(id)
    const requirement = requirements.get(id)
    if (!current || current.source === 'not-applicable' || (!requirement && !current.manager)) return []
    const self = levelOf(current.self)
    const manager = levelOf(current.manager)
    const agreement = agreements.get(id)
    const apart = self === undefined || manager === undefined ? 0 : Math.abs(self - manager)
    return [
      {
        skill: id,
        state: stateOf(self, manager, current.agreement),
        ...(requirement && { required: requirement.level }),
        core: requirement?.core ?? false,
        ...(self !== undefined && { self }),
        ...(manager !== undefined && { manager }),
        apart,
        examples: { self: examples.self.get(id) ?? '', manager: examples.manager.get(id) ?? '' },
        ...(agreement && { agreement }),
      },
    ]
  })
  return rows.toSorted(
    (a, b) => ORDER[a.state] - ORDER[b.state] || b.apart - a.apart || Number(b.core) - Number(a.core),
  )
}

/** What is worth talking about at any rung: levels so far apart that two see a different job. */
export const LARGE_DIFFERENCE = 2

/** The skills on which both differ by at least `atLeast` levels, the largest difference first. */
export function differences(rows: readonly CalibrationRow[], atLeast = 1): readonly CalibrationRow[] {
  return rows.filter(({ state, apart }) => state === 'differs' && apart >= atLeast)
}

function stateOf(
  self: Level | undefined,
  manager: Level | undefined,
  agreement: Agreement | undefined,
): CalibrationState {
  if (self === undefined) return 'self-open'
  if (manager === undefined) return 'manager-open'
  if (self !== manager) return 'differs'
  return agreement?.level === self ? 'agreed' : 'same'
}

function levelOf(view: View | undefined): Level | undefined {
  return view === undefined || view.level === 'not-applicable' ? undefined : view.level
}

/** Of the rating that counts, which may have none. */
function latestExamples({ ratings }: Pick<Profile, 'ratings'>, by: Rating['by']): ReadonlyMap<string, string> {
  const latest = newestBySkill(ratings.filter((rating) => rating.by === by))
  return new Map([...latest].map(([skill, { example = '' }]) => [skill, example]))
}
