import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyMerge, mayKeepBoth, type Choice } from '#domain/merge/apply-merge.ts'
import { differences, type Difference } from '#domain/merge/differences.ts'
import { RECORD_LISTS, SINGLE_PLACES, type ProfileRecord, type RecordList } from '#domain/merge/places.ts'
import { openProfile } from '#domain/profile/open-profile.ts'
import { profileSchema, type Profile } from '#domain/profile/profile.ts'
import { anyProfile } from '#tests/support/arbitrary-profile.ts'
import { aProfile, anEvidence, aProgress, aRating } from '#tests/support/build-profile.ts'
import { valueOf } from '#tests/support/data-folder.ts'

const counting = () => {
  let count = 0
  return () => `added-${(count += 1)}`
}

const all = (found: readonly Difference[], choice: Choice): ReadonlyMap<string, Choice> =>
  new Map(found.map(({ id }) => [id, choice]))

function accepted(base: Profile | undefined, mine: Profile, theirs: Profile): Profile {
  const found = differences({ ...(base && { base }), mine, theirs })
  return applyMerge(mine, theirs, found, all(found, 'accept'), counting())
}

const base = aProfile({
  ratings: [aRating({ id: 'r1' }), aRating({ id: 'r2', skill: 'data-quality' })],
  evidence: [anEvidence({ id: 'e1' })],
})

describe('differences', () => {
  it('are only what the other copy did, told by kind', () => {
    const mine = { ...base, ratings: [...base.ratings, aRating({ id: 'mine' })] }
    const theirs = {
      ...base,
      person: { ...base.person, name: 'Ada L.' },
      ratings: [aRating({ id: 'r1', level: 4 }), aRating({ id: 'theirs', by: 'manager' })],
    }
    expect(differences({ base, mine, theirs }).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'name changed',
      'ratings/r1 changed',
      'ratings/theirs added',
      'ratings/r2 removed',
    ])
  })

  it('are conflicts where both changed, or one removed what the other changed', () => {
    const mine = { ...base, ratings: [aRating({ id: 'r1', level: 3 })] }
    const theirs = {
      ...base,
      ratings: [aRating({ id: 'r1', level: 4 }), aRating({ id: 'r2', skill: 'data-quality', level: 5 })],
    }
    expect(differences({ base, mine, theirs }).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'ratings/r1 conflict',
      'ratings/r2 conflict',
    ])
  })

  it('without a base never read an absence as a removal', () => {
    const theirs = { ...base, ratings: [] }
    expect(differences({ mine: base, theirs })).toEqual([])
    expect(differences({ mine: theirs, theirs: base }).map(({ kind }) => kind)).toEqual(['added', 'added'])
  })

  it('leave alone what the other copy was never given', () => {
    const theirs = { ...base, evidence: [], person: { ...base.person, tools: ['Marketo'] } }
    expect(differences({ base, mine: base, theirs, lists: ['ratings'], places: ['name'] })).toEqual([])
  })

  it('take two tick lists of one action for one, whatever their ids', () => {
    const mine = { ...base, progress: [aProgress({ id: 'a', steps: [{ step: 0, on: '2027-02-01' }] })] }
    const theirs = { ...base, progress: [aProgress({ id: 'b', steps: [{ step: 1, on: '2027-02-02' }] })] }
    const [difference] = differences({ base, mine, theirs })
    expect(difference?.kind).toBe('conflict')
    expect(difference && mayKeepBoth(difference)).toBe(false)
    expect(accepted(base, mine, theirs).progress).toEqual([{ ...theirs.progress[0], id: 'a' }])
    const alike = { ...base, progress: [{ ...mine.progress[0]!, id: 'c' }] }
    expect(differences({ base, mine, theirs: alike })).toEqual([])
  })
})

describe('applying', () => {
  const mine = { ...base, evidence: [anEvidence({ id: 'e1', text: 'Mine' })] }
  const theirs = { ...base, evidence: [anEvidence({ id: 'e1', text: 'Theirs' })] }
  const found = differences({ base, mine, theirs })

  it.each<[Choice, readonly string[]]>([
    ['keep', ['Mine']],
    ['accept', ['Theirs']],
    ['both', ['Mine', 'Theirs']],
  ])('%s leaves %j', (choice, texts) => {
    const merged = applyMerge(mine, theirs, found, all(found, choice), counting())
    expect(merged.evidence.map(({ text }) => text)).toEqual(texts)
    expect(new Set(merged.evidence.map(({ id }) => id)).size).toBe(merged.evidence.length)
  })

  it('changes nothing without choices', () => {
    expect(applyMerge(mine, theirs, found, new Map(), counting())).toBe(mine)
  })
})

it('every list and every other field of a profile has its place in a merge', () => {
  const {
    format: _,
    version: __,
    id: ___,
    revision: ____,
    createdOn: _____,
    sample: ______,
    tombstones: _______,
    ...fields
  } = profileSchema.shape
  const inPlaces = new Set([
    'person',
    'pace',
    'framework',
    'gapOrder',
    'rhythm',
    'plan',
    'baseline',
    'keptNotes',
    'manager',
    'team',
  ])
  expect(Object.keys(fields).toSorted()).toEqual([...RECORD_LISTS, ...inPlaces].toSorted())
  const seen = Object.values(SINGLE_PLACES).map(({ read }) => read(aProfile()))
  expect(seen).toHaveLength(Object.keys(SINGLE_PLACES).length)
})

/** Whole profiles take long to draw and longer to shrink: few by default, thousands when asked to be thorough. */
const RUNS = { numRuns: process.env['OPSLADDER_THOROUGH'] === '1' ? 10_000 : 25, endOnFailure: true }

/** Two copies that went on from one profile: each removes, changes and adds records of its own. */
const twoCopies = fc
  .tuple(anyProfile, anyProfile, anyProfile, fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }))
  .map(([any, first, second, dice]) => {
    const start = onePerThing(any)
    let thrown = 0
    const take = (): number => dice[(thrown += 1) % dice.length] ?? 0
    return {
      base: start,
      mine: goneOn(start, first, take, 'm'),
      theirs: goneOn(start, second, take, 't'),
      /** Records that only one of the copies touches. */
      apart: {
        mine: goneOn(start, first, take, 'm', (at) => at % 2 === 0),
        theirs: goneOn(start, second, take, 't', (at) => at % 2 === 1),
      },
    }
  })

/** Opsladder itself never writes two records of one thing. */
function onePerThing(profile: Profile): Profile {
  let unique = profile
  for (const list of RECORD_LISTS) {
    const records = new Map((profile[list] as readonly ProfileRecord[]).map((record) => [thing(list, record), record]))
    unique = { ...unique, [list]: [...records.values()] }
  }
  return unique
}

function goneOn(
  start: Profile,
  source: Profile,
  take: () => number,
  mark: string,
  mayTouch: (at: number) => boolean = () => true,
): Profile {
  let profile: Profile = start
  for (const list of RECORD_LISTS) {
    const fresh: readonly ProfileRecord[] = source[list]
    const kept = (start[list] as readonly ProfileRecord[]).flatMap((record, at): ProfileRecord[] => {
      const dice = mayTouch(at) ? take() : 3
      if (dice === 0) return []
      const other = fresh[at]
      return dice === 1 && other ? [{ ...other, ...sameThing(list, record) } as ProfileRecord] : [record]
    })
    const added = (onePerThing(source)[list] as readonly ProfileRecord[])
      .filter((record) => !kept.some((other) => thing(list, other) === thing(list, record)))
      .map((record) => ({ ...record, id: `${mark}-${record.id}` }))
    // What exists once for each action may be begun by both copies: apart from each other they begin different ones.
    const alone = ['progress', 'declined', 'postponed'].includes(list) && mayTouch(0) !== mayTouch(1) ? [] : added
    profile = { ...profile, [list]: [...kept, ...alone] }
  }
  return profile
}

/** What makes a record the one it is, to be kept when the rest is exchanged. */
function sameThing(list: RecordList, record: ProfileRecord): object {
  return {
    id: record.id,
    ...(list !== 'ratings' && 'action' in record && { action: record.action }),
    ...('step' in record && { step: record.step }),
    ...('week' in record && { week: record.week }),
  }
}

function thing(list: RecordList, record: ProfileRecord): string {
  if (list === 'postponed' && 'week' in record) return `${record.action} ${record.step} ${record.week}`
  return (list === 'progress' || list === 'declined') && 'action' in record ? `${record.action}` : record.id
}

/** Records by what they say, without order. */
function contents(profile: Profile): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    RECORD_LISTS.map((list) => [list, profile[list].map((record) => JSON.stringify(record)).toSorted()]),
  )
}

describe('any two copies', () => {
  it('merge into a profile that opens, and reading the same file again finds nothing', () => {
    fc.assert(
      fc.property(twoCopies, ({ base: start, mine, theirs }) => {
        const merged = accepted(start, mine, theirs)
        expect(differences({ base: start, mine: merged, theirs })).toEqual([])
        expect(differences({ base: theirs, mine: merged, theirs })).toEqual([])
        valueOf(openProfile(JSON.parse(JSON.stringify(merged)), 'the merged one'))
      }),
      RUNS,
    )
  })

  it('give the same whoever reads whose file, where they touched different records', () => {
    fc.assert(
      fc.property(twoCopies, ({ base: start, apart }) => {
        expect(contents(accepted(start, apart.mine, apart.theirs))).toEqual(
          contents(accepted(start, apart.theirs, apart.mine)),
        )
      }),
      RUNS,
    )
  })

  it('lose no record that either of them added', () => {
    fc.assert(
      fc.property(twoCopies, fc.constantFrom<Choice>('accept', 'both'), ({ base: start, mine, theirs }, choice) => {
        const found = differences({ base: start, mine, theirs })
        const merged = applyMerge(mine, theirs, found, all(found, choice), counting())
        for (const list of RECORD_LISTS) {
          const known = new Set((start[list] as readonly ProfileRecord[]).map((record) => thing(list, record)))
          const now = new Set((merged[list] as readonly ProfileRecord[]).map((record) => thing(list, record)))
          for (const record of [...mine[list], ...theirs[list]]) {
            if (!known.has(thing(list, record))) expect(now).toContain(thing(list, record))
          }
        }
      }),
      RUNS,
    )
  })

  it('stay as they are when everything is kept', () => {
    fc.assert(
      fc.property(twoCopies, ({ base: start, mine, theirs }) => {
        const found = differences({ base: start, mine, theirs })
        expect(applyMerge(mine, theirs, found, all(found, 'keep'), counting())).toBe(mine)
      }),
      RUNS,
    )
  })
})
