import type { z } from 'zod/mini'

type Issue = z.core.$ZodIssue

/** What a schema found wrong, as words: the place by record id, the value that stands there, and what may stand there. */
export function explainIssue(root: unknown, issue: Issue): string {
  const { path, wanted } = sharpest(issue)
  const place = placeOf(root, path)
  if (wanted.startsWith('has ')) return `${place} ${wanted}`
  const value = valueAt(root, path)
  return value === undefined ? `${place} is missing; it ${wanted}` : `${place} is ${quote(value)}; it ${wanted}`
}

/** `ratings › r12 › level`: an id says where to look, an index does not survive the next edit. */
export function placeOf(root: unknown, path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the document'
  let value = root
  const words = path.map((key) => {
    value = child(value, key)
    const id = child(value, 'id')
    if (typeof key !== 'number') return String(key)
    return typeof id === 'string' && id !== '' ? id.slice(0, 64) : `item ${key + 1}`
  })
  return words.join(' › ')
}

interface Sharp {
  readonly path: readonly PropertyKey[]
  readonly wanted: string
}

function sharpest(issue: Issue): Sharp {
  if (issue.code !== 'invalid_union') return { path: issue.path, wanted: wantedBy(issue) }
  const branches = issue.errors.filter((errors) => errors.length > 0)
  const whole = branches.every((errors) => errors.length === 1 && errors[0]?.path.length === 0)
  if (whole) {
    const wishes = branches.map((errors) => wantedBy(errors[0] as Issue).replace(/^must be (one of )?/, ''))
    return { path: issue.path, wanted: `must be ${wishes.join(' or ')}` }
  }
  // The branch with the fewest complaints is the one that was meant.
  const meant = branches.toSorted((one, other) => mismatch(one) - mismatch(other))[0]?.[0]
  if (!meant) return { path: issue.path, wanted: 'must have another shape' }
  const inner = sharpest(meant)
  return { path: [...issue.path, ...inner.path], wanted: inner.wanted }
}

/** A wrong literal outweighs everything else: it is what tells the branches apart. */
function mismatch(errors: readonly Issue[]): number {
  return errors.reduce((sum, issue) => sum + (issue.code === 'invalid_value' && issue.path.length > 0 ? 1_000 : 1), 0)
}

function wantedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${quote(issue.values[0])}`
        : `must be one of ${issue.values.map(quote).join(', ')}`
    case 'too_small':
      return bound(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum)
    case 'too_big':
      return bound(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum)
    case 'unrecognized_keys':
      return `has the unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${issue.keys.slice(0, 5).map(quote).join(', ')}`
    case 'invalid_format':
      return issue.message === 'Invalid input' ? `must be written as ${issue.format}` : issue.message
    default:
      return issue.message === 'Invalid input' ? 'must have another shape' : issue.message
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function bound(origin: string, word: string, limit: number | bigint): string {
  if (origin === 'string') return `must be ${word} ${limit} ${plural(limit, 'character')} long`
  if (origin === 'array') return `must have ${word} ${limit} ${plural(limit, 'entry', 'entries')}`
  return `must be ${word} ${limit}`
}

function plural(count: number | bigint, one: string, many = `${one}s`): string {
  return Number(count) === 1 ? one : many
}

function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(child, root)
}

function child(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<PropertyKey, unknown>)[key]
}
