import type { TermValues } from './formula.ts'

/** `less` has to be below `more`, else the work made nothing better and its worth would be a loss. */
export function below(terms: TermValues, less: string, more: string, why: string, at = less) {
  const [one, other] = [terms[less], terms[more]]
  return one && other && one.likely >= other.likely ? { term: at, why } : undefined
}
