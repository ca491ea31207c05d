import { findRung, type Framework, type FrameworkDomain, type Requirement, type Rung, type Skill } from './framework.ts'

export interface ComparedSkill {
  readonly skill: Skill
  /** What each rung asks, in the order of the rungs; undefined where it asks nothing. */
  readonly asks: readonly (Requirement | undefined)[]
  /** Whether the rungs ask for different levels, or for core here and supporting there. */
  readonly differs: boolean
}

export interface ComparedDomain {
  readonly domain: FrameworkDomain
  readonly skills: readonly ComparedSkill[]
}

/** What `rungs` ask, side by side. Skills that none of them asks for are left out, and so are domains without skills. */
export function compareRungs(framework: Framework, rungs: readonly Rung[]): readonly ComparedDomain[] {
  const asked = rungs.map((rung) => new Map(rung.requires.map((requirement) => [requirement.skill, requirement])))
  return framework.domains
    .map((domain) => ({
      domain,
      skills: framework.skills
        .filter((skill) => skill.domain === domain.id)
        .map((skill) => compared(skill, asked))
        .filter(({ asks }) => asks.some((requirement) => requirement !== undefined)),
    }))
    .filter(({ skills }) => skills.length > 0)
}

function compared(skill: Skill, asked: readonly ReadonlyMap<string, Requirement>[]): ComparedSkill {
  const asks = asked.map((requirements) => {
    const requirement = requirements.get(skill.id)
    return requirement === undefined || requirement.level === 0 ? undefined : requirement
  })
  const [first, ...others] = asks
  return { skill, asks, differs: others.some((ask) => ask?.level !== first?.level || ask?.core !== first?.core) }
}

/**
 * The rungs to set side by side: the chosen ones that exist, each once. Where fewer than two are left, the rung held
 * today and the next one (or, at the top, the one below) fill up, lower rung first.
 */
export function rungsToCompare(
  framework: Framework,
  chosen: readonly string[],
  own: string,
  next: string | undefined,
): readonly Rung[] {
  const known = [...new Set(chosen)].flatMap((id) => findRung(framework, id) ?? [])
  if (known.length > 1) return known
  const held = findRung(framework, own)
  const above = next === undefined || next === own ? undefined : findRung(framework, next)
  const candidates = [held, above ?? neighbor(framework, held), ...framework.rungs]
  const filled = new Set(known)
  for (const rung of candidates) if (rung && filled.size < 2) filled.add(rung)
  return framework.rungs.filter((rung) => filled.has(rung))
}

/** The next rung on the same way up, or the one before at its end. */
function neighbor(framework: Framework, rung: Rung | undefined): Rung | undefined {
  if (!rung) return undefined
  const way = framework.rungs.filter(
    ({ track }) => rung.track === 'shared' || track === 'shared' || track === rung.track,
  )
  const at = way.indexOf(rung)
  return way[at + 1] ?? way[at - 1]
}
