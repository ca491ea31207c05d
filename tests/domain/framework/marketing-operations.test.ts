import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  actionHours,
  ACTION_KINDS,
  findRung,
  requiredLevel,
  type Action,
  type Rung,
} from '#domain/framework/framework.ts'
import { checkFramework } from '#domain/framework/check-framework.ts'
import { stepOffers } from '#domain/framework/report.ts'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'

const folder = resolve(import.meta.dirname, '../../../resources/frameworks/marketing-operations')
const framework = await readFrameworkFolder(folder)
const { skills, rungs, actions } = framework
const tracks = ['leader', 'expert'] as const
const ladder = (track: (typeof tracks)[number]) =>
  rungs.filter((rung) => rung.track === 'shared' || rung.track === track)
const steps = tracks.flatMap((track) =>
  ladder(track).flatMap((above, index, all) => {
    const below = all[index - 1]
    return below ? [{ below, above }] : []
  }),
)

function rungOf(id: string): Rung {
  const rung = findRung(framework, id)
  if (!rung) throw new Error(`There is no rung ${id}.`)
  return rung
}

type Levels = Map<string, number>
const none: Levels = new Map()
const levelsOf = (rung: Rung): Levels => new Map(rung.requires.map(({ skill, level }) => [skill, level]))
const at = (levels: Levels, skill: string) => levels.get(skill) ?? 0

/**
 * Every level somebody gets to who does each action at most once, and only when everything it needs is there and
 * none of its raises would be wasted. Doing more never takes an action away, so one run covers every order.
 */
function climb(from: Levels, offered: readonly Action[]): Levels {
  const levels = new Map(from)
  const left = new Set(offered)
  for (let moved = true; moved;) {
    moved = false
    for (const action of left) {
      if (!action.requires.every(({ skill, level }) => at(levels, skill) >= level)) continue
      if (!action.raises.every((raise) => at(levels, raise.skill) >= raise.from)) continue
      for (const raise of action.raises) levels.set(raise.skill, Math.max(at(levels, raise.skill), raise.to))
      left.delete(action)
      moved = true
    }
  }
  return levels
}

const missing = (levels: Levels, rung: Rung) =>
  rung.requires.filter(({ skill, level }) => at(levels, skill) < level).map(({ skill, level }) => `${skill} ${level}`)

describe('the shape of the marketing operations framework', () => {
  it('is the built-in framework, version 1.0.0', () => {
    expect([framework.id, framework.version, framework.name]).toEqual([
      'marketing-operations',
      '1.0.0',
      'Marketing operations',
    ])
  })

  it.each(['domains', 'skills', 'rungs', 'actions'] as const)(
    'gives every one of its %s an id and a name of its own',
    (part) => {
      const ids = framework[part].map(({ id }) => id)
      const names = framework[part].map((record) => ('title' in record ? record.title : record.name).toLowerCase())
      expect(new Set(ids).size).toBe(ids.length)
      expect(new Set(names).size).toBe(names.length)
    },
  )

  it('holds eight domains, 50 to 60 skills, nine rungs and 240 actions or more', () => {
    expect(framework.domains.length).toBe(8)
    for (const domain of framework.domains)
      expect(skills.filter((skill) => skill.domain === domain.id).length).toBeGreaterThanOrEqual(5)
    expect(skills.length).toBeGreaterThanOrEqual(50)
    expect(skills.length).toBeLessThanOrEqual(60)
    expect(rungs.map(({ id }) => id)).toEqual([
      'technician',
      'specialist',
      'senior-specialist',
      'mops-manager',
      'director-of-mops',
      'vp-marketing-operations',
      'cmo',
      'staff-specialist',
      'principal-architect',
    ])
    expect(actions.length).toBeGreaterThanOrEqual(240)
  })

  it('refers only to skills and rungs that exist', () => {
    const known = new Set(skills.map(({ id }) => id))
    const named = [
      ...rungs.flatMap((rung) => rung.requires),
      ...actions.flatMap((action) => [...action.raises, ...action.requires]),
    ]
    expect(named.map(({ skill }) => skill).filter((skill) => !known.has(skill))).toEqual([])
    expect(
      actions.map(({ earliestRung }) => earliestRung).filter((id) => id !== undefined && !findRung(framework, id)),
    ).toEqual([])
  })
})

describe('the check that own frameworks go through', () => {
  it('has nothing to say', () => {
    expect(checkFramework(framework)).toEqual([])
  })
})

describe('what the rungs require', () => {
  it.each(steps)('never falls from $below.id to $above.id', ({ below, above }) => {
    const fallen = skills.filter(({ id }) => (requiredLevel(above, id) ?? 0) < (requiredLevel(below, id) ?? 0))
    expect(fallen.map(({ id }) => id)).toEqual([])
  })

  it.each(steps)(
    'rises by at most two levels from $below.id to $above.id, and somewhere by one',
    ({ below, above }) => {
      const rises = skills.map(({ id }) => (requiredLevel(above, id) ?? 0) - (requiredLevel(below, id) ?? 0))
      expect(Math.max(...rises)).toBeLessThanOrEqual(2)
      expect(Math.max(...rises)).toBeGreaterThanOrEqual(1)
    },
  )

  it.each(rungs)('names each skill of $id once, core ones weighing 3 and supporting ones 1', (rung) => {
    expect(new Set(rung.requires.map(({ skill }) => skill)).size).toBe(rung.requires.length)
    expect(rung.requires.filter(({ level }) => level === 0)).toEqual([])
    expect(rung.requires.filter(({ core, weight }) => weight !== (core ? 3 : 1))).toEqual([])
    expect(rung.requires.some(({ core }) => core)).toBe(true)
  })

  it('asks modest levels of few skills at the start, and not the highest everywhere at the top', () => {
    const technician = rungOf('technician')
    const cmo = rungOf('cmo')
    expect(technician.requires.length).toBeLessThan(skills.length / 2)
    expect(Math.max(...technician.requires.map(({ level }) => level))).toBeLessThanOrEqual(2)
    expect(cmo.requires.filter(({ level }) => level === 5).length).toBeLessThan(cmo.requires.length / 2)
  })

  it('demands above Director what operations ladders leave out', () => {
    const left = [
      ['revenue-ownership', 4, 5],
      ['executive-peers', 4, 5],
      ['positioning-messaging', 3, 4],
      ['brand-creative', 3, 4],
      ['analysts-press', 3, 4],
      ['partner-channels', 3, 4],
    ] as const
    for (const [skill, vp, cmo] of left) {
      const of = (rung: string) => rungOf(rung).requires.find((requirement) => requirement.skill === skill)
      expect(of('vp-marketing-operations'), skill).toMatchObject({ core: true, level: vp })
      expect(of('cmo'), skill).toMatchObject({ core: true, level: cmo })
      expect(of('director-of-mops')?.level, skill).toBeLessThan(vp)
    }
    for (const id of ['vp-marketing-operations', 'cmo']) expect(rungOf(id).sources).toContain('1.6.7')
  })
})

describe('the way up', () => {
  it('is made of single levels, each skill raised once by an action and none that it already needs', () => {
    for (const action of actions) {
      expect(action.raises.filter(({ from, to }) => to !== from + 1)).toEqual([])
      expect(new Set(action.raises.map(({ skill }) => skill)).size).toBe(action.raises.length)
      for (const raise of action.raises) expect(action.requires.map(({ skill }) => skill)).not.toContain(raise.skill)
    }
  })

  it('offers at least two kinds of action for every step that some rung requires', () => {
    const lacking = stepOffers(framework).filter(({ required, kinds }) => required && kinds < 2)
    expect(lacking.map(({ skill, to }) => `${skill} ${to}`)).toEqual([])
  })

  it('offers an action for every other step up to the highest level', () => {
    const lacking = stepOffers(framework).filter((step) => step.actions === 0)
    expect(lacking.map(({ skill, to }) => `${skill} ${to}`)).toEqual([])
  })

  it('leads somebody who has nothing at all to every rung, and to the highest level of every skill', () => {
    const reached = climb(none, actions)
    expect(rungs.flatMap((rung) => missing(reached, rung))).toEqual([])
    expect(skills.filter(({ id }) => at(reached, id) < 5).map(({ id }) => id)).toEqual([])
  })

  it.each(steps)(
    'leads from exactly $below.id to $above.id with actions that are realistic there',
    ({ below, above }) => {
      const path = ladder(above.track === 'expert' ? 'expert' : 'leader')
      const sofar = new Set(path.slice(0, path.indexOf(below) + 1).map(({ id }) => id))
      const realistic = actions.filter(({ earliestRung }) => earliestRung === undefined || sofar.has(earliestRung))
      expect(missing(climb(levelsOf(below), realistic), above)).toEqual([])
    },
  )

  it('lets at least four in ten actions raise two or more skills', () => {
    expect(actions.filter(({ raises }) => raises.length >= 2).length / actions.length).toBeGreaterThanOrEqual(0.4)
  })

  it('mixes work, people and study, with work the largest part', () => {
    const count = (kind: Action['kind']) => actions.filter((action) => action.kind === kind).length
    for (const kind of ACTION_KINDS) expect(count(kind) / actions.length).toBeGreaterThanOrEqual(0.15)
    expect(count('on-the-job')).toBeGreaterThan(Math.max(count('with-people'), count('study')))
  })
})

describe('the time that actions take', () => {
  it.each(actions)('is believable for $id', (action) => {
    const hours = actionHours(action)
    const [least, most] = { study: [4, 25], 'with-people': [4, 60], 'on-the-job': [10, 80] }[action.kind] as [
      number,
      number,
    ]
    expect(hours).toBeGreaterThanOrEqual(least)
    expect(hours).toBeLessThanOrEqual(most)
    expect(action.load * action.weeks).toBeGreaterThanOrEqual(hours)
    expect(action.steps.length).toBeGreaterThanOrEqual(3)
    expect(action.steps.length).toBeLessThanOrEqual(6)
  })

  it('is long enough for work that waits for an occasion or a mandate, a quarter or more from level 3 up', () => {
    const late = actions.filter(
      ({ fits, raises }) => fits.includes('authority') && !fits.includes('skill') && raises.some(({ to }) => to >= 3),
    )
    expect(late.filter(({ weeks }) => weeks < 13).map(({ id }) => id)).toEqual([])
  })
})

describe('the sources', () => {
  const listed = (
    parse(readFileSync(resolve(folder, 'sources.yaml'), 'utf8')) as {
      sources: { id: string; citation: string; year: string; grade: string }[]
    }
  ).sources
  const used = new Set([
    ...[...skills, ...rungs, ...actions].flatMap(({ sources }) => sources),
    ...rungs.flatMap(({ years }) => (years ? [years.source] : [])),
    ...[...(framework.artifacts ?? []), ...(framework.phrasebook ?? [])].flatMap(({ sources }) => sources),
  ])

  it('are all listed, and the list holds no other', () => {
    expect(listed.map(({ id }) => id).toSorted()).toEqual([...used].toSorted())
  })

  it('each have a citation, a year or the word undated, and a grade that may be shown', () => {
    for (const source of listed) {
      expect(source.citation.length).toBeGreaterThan(10)
      expect(source.year).toMatch(/^(undated|\d{4})$/)
      expect(['A', 'B', 'C']).toContain(source.grade)
    }
  })

  it('stand behind every skill, rung and action', () => {
    expect([...skills, ...rungs, ...actions].filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual(
      [],
    )
  })
})
