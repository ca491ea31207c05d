import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nextCheckIn } from '#domain/check-ins/next-check-in.ts'
import { findRung, requiredLevel, type Rung } from '#domain/framework/framework.ts'
import { checkAgainstFramework } from '#domain/profile/check-against-framework.ts'
import { openProfile } from '#domain/profile/open-profile.ts'
import type { Profile, Rating } from '#domain/profile/profile.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import type { Result } from '#domain/result.ts'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'

const resources = resolve(import.meta.dirname, '../../resources')
const framework = await readFrameworkFolder(resolve(resources, 'frameworks/marketing-operations'))
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(resources, 'samples', file), 'utf8'))
const index = read('index.json') as { id: string; file: string; story: string }[]

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
const samples = index.map((entry) => ({ ...entry, profile: valueOf(openProfile(read(entry.file), entry.file)) }))
function rungOf(id: string): Rung {
  const rung = findRung(framework, id)
  if (!rung) throw new Error(`There is no rung ${id}.`)
  return rung
}
const TODAY = '2026-11-21'

/** The latest rating per skill; the files keep their log in order of time. */
const latest = (profile: Profile, by: Rating['by']) =>
  new Map(profile.ratings.filter((rating) => rating.by === by).map((rating) => [rating.skill, rating.level]))

describe('the sample index', () => {
  it('lists every file of the folder once, with one sentence about each', () => {
    const files = readdirSync(resolve(resources, 'samples')).filter((name) => name !== 'index.json')
    expect(index.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
    expect(new Set(index.map(({ id }) => id)).size).toBe(index.length)
    for (const { story } of index) expect(story).toMatch(/^[A-Z][^.!?]+\.$/)
  })

  it('goes from the first rung to the last goal', () => {
    expect(samples.map(({ profile }) => [profile.person.rung, profile.person.goal])).toEqual([
      ['technician', 'mops-manager'],
      ['senior-specialist', 'director-of-mops'],
      ['director-of-mops', 'cmo'],
    ])
  })
})

describe.each(samples)('the sample $id', ({ id, profile }) => {
  it('is a profile that names only what the framework has', () => {
    expect(valueOf(checkAgainstFramework(profile, framework))).toBe(profile)
    expect(profile.framework).toEqual({ kind: 'built-in', id: framework.id, version: framework.version })
  })

  it('is marked as a sample, unsaved and without a plan', () => {
    expect([profile.sample, profile.revision, profile.id]).toEqual([true, 0, `sample-${id}`])
    expect(profile.plan).toBeUndefined()
    expect(profile.baseline).toBeUndefined()
  })

  it('keeps its ratings in order of time, from July to November 2026', () => {
    const days = profile.ratings.map(({ on }) => on)
    expect(days).toEqual(days.toSorted())
    expect(profile.createdOn >= '2026-07-01').toBe(true)
    expect(days.filter((day) => day < profile.createdOn || day > '2026-11-30')).toEqual([])
  })

  it('rates nearly every skill, leaves some out as people do, with every degree of certainty', () => {
    const own = latest(profile, 'self')
    expect(own.size).toBeGreaterThanOrEqual(framework.skills.length * 0.9)
    expect(own.size).toBeLessThan(framework.skills.length)
    expect([...own.values()]).toContain('not-applicable')
    expect(new Set(profile.ratings.map(({ sure }) => sure)).size).toBe(3)
  })

  it('has a manager who rated about a third of the skills, and sees at least one lower', () => {
    const rated = latest(profile, 'manager').size / framework.skills.length
    expect(rated).toBeGreaterThan(0.28)
    expect(rated).toBeLessThan(0.45)
    const own = profile.ratings.filter(({ by }) => by === 'self')
    const lower = profile.ratings.filter(
      ({ by, skill, level }) =>
        by === 'manager' && own.some((rating) => rating.skill === skill && rating.level > level),
    )
    expect(lower.length).toBeGreaterThanOrEqual(1)
  })

  it('backs most levels from 3 up with a concrete text that is not older than a year', () => {
    const high = [...latest(profile, 'self')].filter(([, level]) => level !== 'not-applicable' && level >= 3)
    const backed = high.filter(([skill]) => profile.evidence.some((evidence) => evidence.skill === skill))
    expect(backed.length).toBeGreaterThanOrEqual(high.length * 0.6)
    for (const { text, on } of profile.evidence) {
      expect(text.split(' ').length).toBeGreaterThanOrEqual(12)
      expect(on >= '2025-11-21' && on <= TODAY).toBe(true)
    }
  })

  it('stands near the rung it holds: every core level of that rung is rated', () => {
    const rung = rungOf(profile.person.rung)
    const own = latest(profile, 'self')
    const behind = rung.requires.filter(
      ({ skill, level, core }) => Number(own.get(skill) ?? 0) < (core ? level - 1 : level - 2),
    )
    expect(behind.map(({ skill }) => skill)).toEqual([])
  })

  it('is not ready for its goal yet, and the low end lies below the high one', () => {
    const { low, high, gateMet } = readinessFor(profile, framework, rungOf(profile.person.goal), TODAY)
    expect(gateMet).toBe(false)
    expect(low).toBeLessThan(high)
    expect(high).toBeLessThan(1)
  })

  it('gets a plan that reaches every gate on the way to its goal', () => {
    const plan = valueOf(planFor(profile, framework, TODAY))
    expect(plan.unreachable).toEqual([])
    expect(plan.gates.at(-1)?.rung).toBe(profile.person.goal)
    expect(plan.milestones.length).toBeGreaterThan(3)
  })
})

describe('the sample director', () => {
  it('lacks what operations ladders leave out', () => {
    const director = samples.find(({ id }) => id === 'director')
    const own = director ? latest(director.profile, 'self') : new Map<string, number>()
    const left = [
      'revenue-ownership',
      'executive-peers',
      'positioning-messaging',
      'brand-creative',
      'analysts-press',
      'partner-channels',
    ]
    for (const skill of left) {
      expect(Number(requiredLevel(rungOf('cmo'), skill)) - Number(own.get(skill)), skill).toBeGreaterThanOrEqual(2)
    }
  })
})

describe('what one sample shows of work with others', () => {
  const director = samples.find(({ id }) => id === 'director')?.profile

  it('is a manager, a held meeting, a rolling list, and an impact log with a value worked out', () => {
    expect(director?.manager?.name).toBe('Camille Roux')
    expect(director?.meetings.filter(({ heldOn }) => heldOn !== undefined)).not.toEqual([])
    expect(director?.talkItems.filter(({ doneOn }) => doneOn === undefined).length).toBeGreaterThan(2)
    expect(director?.impactEntries.filter(({ worth }) => worth !== undefined).length).toBeGreaterThan(1)
  })

  it('is a roadmap with a decided and an open request, and a brief that fills its page', () => {
    expect(director?.roadmapItems.filter(({ doneOn }) => doneOn === undefined).length).toBeGreaterThan(4)
    expect(director?.requests.map(({ decided }) => decided?.decision)).toEqual(['smaller', undefined])
    expect(director?.briefs.map(({ entries, ask }) => [entries.length, ask.text === ''])).toEqual([[3, false]])
    const log = new Set(director?.impactEntries.map(({ id }) => id))
    expect(director?.briefs[0]?.entries.filter(({ entry }) => !log.has(entry))).toEqual([])
  })

  it('is two check-ins, each frozen as the ratings of its day say, and none is due', () => {
    expect(director?.checkIns.map(({ on }) => on)).toEqual(['2026-08-31', '2026-10-29'])
    for (const { on, snapshot } of director?.checkIns ?? []) {
      const ratings = director?.ratings.filter((rating) => rating.on <= on) ?? []
      const levels = ratings.map(({ skill, by, level }) => `${by} ${skill} ${level}`)
      expect(snapshot.ratings.filter(({ skill, by, level }) => !levels.includes(`${by} ${skill} ${level}`))).toEqual([])
    }
    expect(director && nextCheckIn(director)! > TODAY).toBe(true)
  })

  it('points only at evidence that is there', () => {
    const known = new Set(director?.evidence.map(({ id }) => id))
    const named = director?.impactEntries.flatMap(({ evidence }) => evidence) ?? []
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })
})
