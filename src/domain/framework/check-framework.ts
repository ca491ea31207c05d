import { checkValue } from '../check-value.ts'
import { explainIssue } from '../profile/explain-issue.ts'
import { checkReach } from './check-reach.ts'
import { checkNames, checkReferences, checkSources } from './check-references.ts'
import { checkRungs } from './check-rungs.ts'
import { hasErrors, ProblemList, type FrameworkProblem } from './framework-problem.ts'
import { frameworkSchema, type Framework } from './framework.ts'
import { outlineSchema } from './outline.ts'

/** Nobody rates more than this, and no screen shows it; what has more was made by a program that went wrong. */
export const MOST_SKILLS = 1_000

/** Several times the rungs of the longest ladder; more come from a table whose columns are something else. */
const MOST_RUNGS = 200

/** Whoever mends this many looks again; more is no list that anybody reads. */
const MOST_TOLD = 1_000

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
    list.error([tooMany.list], tooMany.message)
    return { ok: false, problems: list.problems }
  }
  const checked = checkValue(frameworkSchema, value)
  if (!checked.ok) {
    for (const issue of checked.issues.slice(0, MOST_TOLD)) {
      list.error(issue.path as (string | number)[], `${explainIssue(value, issue)}.`)
    }
    if (checked.issues.length === 0 || checked.issues.length > MOST_TOLD) {
      list.error([], 'The framework has far more mistakes than can be told. Choose another file.')
      return { ok: false, problems: list.problems }
    }
  }
  const outline = checkValue(outlineSchema, value)
  if (outline.ok) {
    checkReferences(outline.value, list)
    checkNames(outline.value, list)
    checkSources(outline.value, list)
    checkRungs(outline.value, list)
    checkReach(outline.value, list)
  }
  const problems = told(list.problems)
  return checked.ok && !hasErrors(problems) ? { ok: true, framework: checked.value, problems } : { ok: false, problems }
}

/** All of them, or the errors first and as many as are told. */
function told(problems: readonly FrameworkProblem[]): readonly FrameworkProblem[] {
  if (problems.length <= MOST_TOLD) return problems
  const hints = problems.filter(({ severity }) => severity === 'hint')
  return [...problems.filter(({ severity }) => severity === 'error'), ...hints].slice(0, MOST_TOLD)
}

function countProblem(value: unknown): { readonly list: string; readonly message: string } | undefined {
  const countOf = (list: string): number | undefined => {
    const records = (value as Readonly<Record<string, unknown>> | null | undefined)?.[list]
    return Array.isArray(records) ? records.length : undefined
  }
  const [skills, rungs] = [countOf('skills'), countOf('rungs')]
  if (skills === 0)
    return {
      list: 'skills',
      message: 'The framework has no skills, so there is nothing to rate. Add at least one.',
    }
  if (skills !== undefined && skills > MOST_SKILLS)
    return {
      list: 'skills',
      message: `The framework has ${skills} skills; it can have at most ${MOST_SKILLS}. Nobody rates that many: split it, or keep those that rungs ask for.`,
    }
  if (rungs !== undefined && rungs > MOST_RUNGS)
    return {
      list: 'rungs',
      message: `The framework has ${rungs} rungs; it can have at most ${MOST_RUNGS}. No career has that many: check what the columns of a table stand for.`,
    }
  return undefined
}
