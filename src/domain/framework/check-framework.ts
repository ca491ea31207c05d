import { explainIssue } from '../profile/explain-issue.ts'
import { checkReach } from './check-reach.ts'
import { checkNames, checkReferences, checkSources } from './check-references.ts'
import { checkRungs } from './check-rungs.ts'
import { hasErrors, ProblemList, type FrameworkProblem } from './framework-problem.ts'
import { frameworkSchema, type Framework } from './framework.ts'
import { outlineSchema } from './outline.ts'

/** Nobody rates more than this, and no screen shows it; what has more was made by a program that went wrong. */
export const MOST_SKILLS = 1_000

/** A framework that can be used, perhaps with hints; or everything that keeps it from being used. Never a part. */
export type FrameworkReading<Problem extends FrameworkProblem = FrameworkProblem> =
  | { readonly ok: true; readonly framework: Framework; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Every mistake in `framework`, each at its place: what is wrong with a text first, then what does not fit together. */
export function checkFramework(framework: Framework): readonly FrameworkProblem[] {
  return openFramework(framework).problems
}

/**
 * The ids in `framework` that are given twice or stand for nothing: what no screen could show and no plan could use.
 * Only these keep a profile from being saved; every other mistake may stand in it while somebody works on it.
 */
export function brokenReferences(framework: Framework): readonly FrameworkProblem[] {
  const list = new ProblemList(framework)
  checkReferences(framework, list)
  return list.problems
}

/** The value of a file or a message as a framework, or every reason why it is none. */
export function openFramework(value: unknown): FrameworkReading {
  const list = new ProblemList(value)
  const tooMany = countProblem(value)
  if (tooMany !== undefined) {
    list.error(['skills'], tooMany)
    return { ok: false, problems: list.problems }
  }
  const parsed = frameworkSchema.safeParse(value)
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      list.error(issue.path as (string | number)[], `${explainIssue(value, issue)}.`)
    }
  }
  const outline = outlineSchema.safeParse(value)
  if (outline.success) {
    checkReferences(outline.data, list)
    checkNames(outline.data, list)
    checkSources(outline.data, list)
    checkRungs(outline.data, list)
    checkReach(outline.data, list)
  }
  const { problems } = list
  return parsed.success && !hasErrors(problems)
    ? { ok: true, framework: parsed.data, problems }
    : { ok: false, problems }
}

function countProblem(value: unknown): string | undefined {
  const skills = typeof value === 'object' && value !== null && 'skills' in value ? value.skills : undefined
  if (!Array.isArray(skills)) return undefined
  if (skills.length === 0) return 'The framework has no skills, so there is nothing to rate. Add at least one.'
  return skills.length > MOST_SKILLS
    ? `The framework has ${skills.length} skills; it can have at most ${MOST_SKILLS}. Nobody rates that many: split it, or keep those that rungs ask for.`
    : undefined
}
