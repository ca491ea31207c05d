import type { Result } from '#domain/result.ts'

/** The value of a result that has to be good here. */
export function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
