import { ok, type Result } from '#domain/result.ts'
import { summarize, type PersonSummary } from '#domain/sharing/person-summary.ts'
import type { Share } from '#domain/sharing/share.ts'
import type { PeopleStore } from '../ports.ts'

/** Raised when a summary says other things: an older index is then made anew. */
const INDEX_VERSION = 1

interface Entry {
  readonly stamp: string
  readonly person: PersonSummary
}

/**
 * Everybody in a few words, without reading a document that has not changed: 500 people are listed at the cost of one
 * small file. A cache; what it says is always made from the documents.
 */
export function createPeopleIndex(people: PeopleStore, read: (id: string) => Promise<Result<Share>>) {
  let entries: Map<string, Entry> | undefined

  const load = async (): Promise<Map<string, Entry>> => {
    if (!entries) entries = parse(await people.readIndex())
    return entries
  }
  const write = async (): Promise<void> => {
    const known = await load()
    // A list that could not be written is made again next time.
    await people.writeIndex(JSON.stringify({ version: INDEX_VERSION, people: [...known.values()] }))
  }

  return {
    write,

    async put(person: PersonSummary): Promise<void> {
      const known = await load()
      known.set(person.id, { stamp: (await people.stampOf(person.id)) ?? '', person })
    },

    /** Nothing about the person stays behind in the list either. */
    async drop(id: string): Promise<void> {
      const known = await load()
      if (known.delete(id)) await write()
    },

    async list(): Promise<Result<readonly PersonSummary[]>> {
      const known = await load()
      const present = await people.stamps()
      const ids = new Set(present.map(({ id }) => id))
      let changed = false
      for (const id of known.keys()) if (!ids.has(id)) changed = known.delete(id) || changed
      for (const { id, stamp } of present) {
        if (known.get(id)?.stamp === stamp) continue
        const share = await read(id)
        changed = true
        if (share.ok) known.set(id, { stamp, person: summarize(share.value) })
        else known.set(id, { stamp, person: unreadable(id, share.error.message) })
      }
      if (changed) await write()
      return ok([...known.values()].map(({ person }) => person))
    },
  }
}

/** Only the frame is checked: an index that lies is caught by its stamps, and costs nothing but another look. */
function parse(text: string | undefined): Map<string, Entry> {
  try {
    const index = JSON.parse(text ?? '') as { readonly version?: unknown; readonly people?: unknown }
    const people = index.version === INDEX_VERSION && Array.isArray(index.people) ? (index.people as Entry[]) : []
    return new Map(people.map((entry) => [entry.person.id, entry]))
  } catch {
    return new Map()
  }
}

/** Stays in the list, so that it can be forgotten. */
function unreadable(id: string, problem: string): PersonSummary {
  return {
    id,
    name: `Person ${id.slice(0, 8)}`,
    kind: 'manager',
    rung: '',
    goal: '',
    on: '1970-01-01',
    asks: [],
    teaches: [],
    learns: [],
    answer: { rated: 0, skills: 0, state: 'none' },
    problem,
  }
}
