import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { describe, expect, test } from 'vitest'
import { longDay, shortMonthName } from '#domain/calendar.ts'
import { developmentPlan } from '#domain/documents/development-plan.ts'
import type { DocumentModel } from '#domain/documents/document.ts'
import { PLAN_SECTIONS } from '#domain/documents/plan-sections.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { changePace } from '#domain/profile/person-changes.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import type { Plan } from '#domain/planning/plan.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import {
  aFramework,
  aMilestone,
  anAction,
  aPlan,
  aProfile,
  aRating,
  samsPlan,
  TODAY,
} from '#tests/support/build-plan.ts'
import { generateFramework } from '#tests/support/generate-framework.ts'
import { allBlocks, blockText, documentText, entriesOf, entryLines, figureOf, sectionText } from './document-text.ts'

interface Given {
  readonly framework?: Framework
  readonly profile?: Profile
  readonly plan?: Plan
  readonly without?: readonly string[]
  readonly today?: string
}

function documentFor(given: Given = {}): DocumentModel {
  const framework = given.framework ?? aFramework()
  return developmentPlan({
    framework,
    profile: given.profile ?? aProfile(),
    plan: given.plan ?? samsPlan(framework),
    today: given.today ?? TODAY,
    without: given.without ?? [],
  })
}

function keyFigures(model: DocumentModel): readonly string[] {
  return model.lead.flatMap((block) => (block.kind === 'figures' ? block.items.map((item) => item.value) : []))
}

describe('the first page', () => {
  test('names the person, the way and the day', () => {
    const model = documentFor()
    expect(model).toMatchObject({
      person: 'Sam Keller',
      subtitle: 'Senior specialist to Director of MOPs',
      date: 'November 21, 2026',
      title: 'Development plan, Sam Keller',
      footer: 'Opsladder · made offline from Sam Keller’s profile',
    })
  })

  test('shows the readiness range for the next rung, the two gates and the work, as readiness and plan have them', () => {
    const framework = aFramework()
    const plan = samsPlan(framework)
    const manager = framework.rungs[1]
    if (!manager) throw new Error('no rung')
    const { low, high } = readinessFor(aProfile(), framework, manager, TODAY)
    expect(keyFigures(documentFor())).toEqual([
      percentRange(low, high),
      shortMonthName(plan.gates[0]?.readyOn ?? ''),
      shortMonthName(plan.gates[1]?.readyOn ?? ''),
      '6',
    ])
    expect(documentText(documentFor())).toContain('milestones, 108 hours at 5 hours a week')
  })

  test('names the pace that an adopted plan was made for, also after the pace has changed', () => {
    const plan = samsPlan(aFramework())
    const adopted = adoptPlan(aProfile(), plan, 'plan-1', TODAY)
    const words = documentText(documentFor({ plan, profile: changePace(adopted, { hoursPerWeek: 9, atOnce: 1 }) }))
    expect(words).toContain('milestones, 108 hours at 5 hours a week')
    expect(words).not.toContain('9 hours a week')
  })

  test('shows milestones and hours apart when the next rung is the goal', () => {
    const framework = aFramework()
    const plan = { ...samsPlan(framework), goal: 'manager' }
    const profile = aProfile({
      person: { name: 'Sam Keller', rung: 'senior', goal: 'manager', tools: [], companyTitles: [] },
    })
    const model = documentFor({ framework, profile, plan })
    expect(keyFigures(model).slice(2)).toEqual(['6', '108'])
  })

  test('names what would narrow the range most, as the screens do', () => {
    expect(blockText(documentFor().lead[1] ?? { kind: 'heading', text: '' })).toContain(
      'Agreeing on Campaign operations with my manager would narrow the readiness range most',
    )
  })

  test('draws mean levels by domain from five domains on', () => {
    const radar = figureOf(documentFor(), 'radar')
    expect(radar?.axes.map(({ label, have, need }) => [label, have, need])).toEqual([
      ['Platforms', 4, 3],
      ['Process', 2, 3],
      ['Data', 2, 2.5],
      ['Finance', 1, 2],
      ['Communication', 1, 2],
    ])
  })

  test('draws levels by skill below five domains', () => {
    const whole = aFramework()
    const framework = {
      ...whole,
      domains: whole.domains.slice(0, 4),
      skills: whole.skills.map((skill) => (skill.domain === 'communication' ? { ...skill, domain: 'data' } : skill)),
    }
    const radar = figureOf(documentFor({ framework }), 'radar')
    expect(radar?.axes.map((axis) => axis.name)).toEqual(framework.skills.map((skill) => skill.name))
    expect(radar?.decimals).toBe(0)
  })

  test('asks the manager for what the milestones of the next three months need, and for nothing later', () => {
    const text = sectionText(documentFor(), 'asks')
    expect(text).toContain('An opening with the head of sales, and cover for the first disagreement.')
    expect(text).not.toContain('finance partner')
  })

  test('says when the first request comes, when none is near', () => {
    const framework = aFramework()
    const plan = aPlan(framework, samsPlan(framework).milestones.slice(1))
    expect(sectionText(documentFor({ framework, plan }), 'asks')).toContain(
      'Nothing yet. The first request comes with milestone 4, which starts on April 12, 2027.',
    )
  })

  test('says so when the whole plan asks for nothing', () => {
    const whole = aFramework()
    const framework = { ...whole, actions: whole.actions.map(({ asks: _asks, ...action }) => action) }
    expect(sectionText(documentFor({ framework }), 'asks')).toContain('asks nothing of my manager')
    expect(documentText(documentFor({ framework }))).not.toContain('From my manager')
  })

  test('asks once for what several milestones need', () => {
    const whole = aFramework()
    const framework = { ...whole, actions: whole.actions.map((action) => ({ ...action, asks: 'an hour a month' })) }
    expect(sectionText(documentFor({ framework }), 'asks')).toContain('An hour a month. | 1, 2, 3, 4 | Nov 23')
  })
})

describe('the sections', () => {
  test('come in the order of the list, the first after the summary on a new page', () => {
    const model = documentFor()
    expect(model.sections.map((section) => section.id)).toEqual(
      PLAN_SECTIONS.map((section) => section.id).filter((id) => id !== 'unreached'),
    )
    expect(model.sections.filter((section) => section.newPage).map((section) => section.id)).toEqual(['timeline'])
  })

  test.each(PLAN_SECTIONS.map((section) => section.id))('leave out %s and nothing else', (id) => {
    const all = documentFor().sections.map((section) => section.id)
    const left = documentFor({ without: [id] }).sections.map((section) => section.id)
    expect(left).toEqual(all.filter((other) => other !== id))
  })

  test('give the new page to whatever follows the summary', () => {
    const model = documentFor({ without: ['timeline', 'gaps'] })
    expect(model.sections.filter((section) => section.newPage).map((section) => section.id)).toEqual(['milestones'])
  })

  test('leave the name and its figures standing when everything is left out', () => {
    const model = documentFor({ without: PLAN_SECTIONS.map((section) => section.id) })
    expect(model.sections).toEqual([])
    expect(keyFigures(model)).toHaveLength(4)
  })
})

describe('gaps', () => {
  test('are ranked for the next rung and then for the goal, each with its milestones', () => {
    const text = sectionText(documentFor(), 'gaps')
    expect(text).toContain('1 | Lead management | Practicing | Proficient | 2/3 | Core | 1')
    expect(text).toContain('Later, for Director of MOPs')
    expect(text).toContain('1 | Business case and ROI | Aware | Proficient | 1/3 | Core | 2, 5')
  })

  test('say that a supporting skill may lag', () => {
    const framework = aFramework()
    const plan = aPlan(
      framework,
      samsPlan(framework).milestones.filter(({ id }) => id !== 'm-weekly-number'),
    )
    expect(sectionText(documentFor({ framework, plan }), 'gaps')).toContain(
      'Reporting and attribution | Practicing | Proficient | 2/3 | Supporting | may lag',
    )
  })

  test('beyond twenty are counted, not listed', () => {
    const framework = generateFramework({ skills: 40, seed: 5 })
    const profile = aProfile({
      ratings: [],
      person: { name: 'Lee', rung: 'technician', goal: 'director', tools: [], companyTitles: [] },
    })
    const plan = planFor(profile, framework, TODAY)
    if (!plan.ok) throw new Error(plan.error.message)
    const text = sectionText(documentFor({ framework, profile, plan: plan.value }), 'gaps')
    expect(text).toMatch(/\d+ smaller gaps to Specialist are left out of this table, not out of the plan\./)
  })
})

describe('milestones', () => {
  test('are numbered by gate and start, and carry title, days, hours, kind and raises', () => {
    const entries = entriesOf(documentFor())
    expect(entries.map((entry) => entry.number)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(entries[1]).toMatchObject({
      title: 'A first business case that finance reads to the end',
      aside: 'Nov 30, 2026 – Jan 10, 2027',
      note: '18 hours, with people',
      lead: 'Business case and ROI from Aware to Practicing',
    })
  })

  test('carry what proves each raise, with the skill named where there are two', () => {
    const entries = entriesOf(documentFor())
    expect(entryLines(entries[0]!)).toContain('Done when A colleague can check lead-management at 3.')
    expect(entryLines(entries[3]!)).toEqual(
      expect.arrayContaining([
        'Done when, for Executive communication: A colleague can check executive-communication at 2.',
        'Done when, for Data quality: A colleague can check data-quality at 3.',
      ]),
    )
  })

  test('say what is asked of the manager and which milestones wait', () => {
    const entries = entriesOf(documentFor())
    expect(entryLines(entries[4]!)).toContain('From my manager A finance partner for two hours a month.')
    expect(entryLines(entries[1]!)).toContain('Milestone 5 waits for it.')
  })

  test('show steps only while they are near, and tick what is done', () => {
    const progress = [{ id: 'p', action: 'sales-agreement', steps: [{ step: 0, on: '2026-11-20' }] }]
    const entries = entriesOf(documentFor({ profile: aProfile({ progress }) }))
    expect(entryLines(entries[0]!).at(-1)).toBe(
      'Steps 1. Measure where it stands today (done); 2. Agree the change with those it touches (6\u00a0h); 3. Run it for four weeks (8\u00a0h).',
    )
    expect(entryLines(entries[5]!).some((line) => line.startsWith('Steps'))).toBe(false)
  })

  test('that are finished say when, and no longer ask for anything on the first page', () => {
    const progress = [{ id: 'p', action: 'sales-agreement', steps: [], doneOn: '2026-11-20' }]
    const model = documentFor({ profile: aProfile({ progress }) })
    expect(entryLines(entriesOf(model)[0]!)).toContain('Finished on November 20, 2026.')
    expect(sectionText(model, 'asks')).not.toContain('head of sales')
  })

  test('kept from a rung that has been reached since are still there', () => {
    const profile = aProfile({
      person: { name: 'Sam Keller', rung: 'manager', goal: 'director', tools: [], companyTitles: [] },
    })
    const model = documentFor({ profile })
    expect(entriesOf(model)).toHaveLength(6)
    expect(sectionText(model, 'milestones')).toContain('Carried on: 3 milestones, 54 hours')
  })

  test('of a retired action keep their place and title', () => {
    const framework = aFramework()
    const gone = anAction('gone', 'Retired action gone', [['reporting', 3]])
    const plan = aPlan(framework, [aMilestone(gone, 'manager', 0, 4, { raises: [] })])
    const model = documentFor({ framework, plan })
    expect(entriesOf(model)[0]).toMatchObject({ title: 'Retired action gone', note: '18 hours', lead: '', lines: [] })
    expect(figureOf(model, 'timeline')?.lanes).toMatchObject([{ label: 'Other', bars: [{ number: '1' }] }])
  })
})

describe('the timeline', () => {
  test('has every milestone once, in the lane of its domain, and a flag at each gate', () => {
    const plan = samsPlan()
    const figure = figureOf(documentFor(), 'timeline')
    expect(figure?.lanes.map((lane) => [lane.label, lane.bars.map((bar) => bar.number)])).toEqual([
      ['Process', ['1']],
      ['Data', ['3']],
      ['Finance', ['2', '5']],
      ['Communication', ['4', '6']],
    ])
    expect(figure?.gates).toEqual([
      { label: 'MOPs manager, Feb 2027', on: plan.gates[0]?.readyOn },
      { label: 'Director of MOPs, Aug 2027', on: plan.gates[1]?.readyOn },
    ])
    expect([figure?.from, figure?.to]).toEqual([plan.milestones[0]?.starts, plan.gates[1]?.readyOn])
  })

  test('lists hours and milestones per gate so that they add up', () => {
    const text = sectionText(documentFor(), 'timeline')
    expect(text).toContain(`Ready for MOPs manager | ${longDay(samsPlan().gates[0]?.readyOn ?? '')} | 3 | 54`)
    expect(text).toContain('Ready for Director of MOPs | August 1, 2027 | 3 | 54')
  })
})

describe('edge cases', () => {
  test('at the goal already: says what is in place and how much of it is proven, without empty sections', () => {
    const framework = aFramework()
    const profile = aProfile({ ratings: framework.skills.map((skill) => aRating(skill.id, 5)) })
    const model = documentFor({ framework, profile, plan: aPlan(framework, []) })
    expect(model.sections.map((section) => section.id)).toEqual(['standing', 'asks', 'gaps', 'about'])
    expect(keyFigures(model).slice(1)).toEqual(['Now', '0 of 6'])
    expect(documentText(model)).toContain('By the levels rated, no skill is below what Director of MOPs asks for.')
  })

  test('nothing rated: every level is said to be assumed, and the range is wide', () => {
    const model = documentFor({ profile: aProfile({ ratings: [] }) })
    expect(sectionText(model, 'standing')).toContain(
      'Nothing is rated yet: every level is assumed to be what Senior specialist requires.',
    )
    expect(sectionText(model, 'about')).toContain('6 not rated yet, so assumed from the rung held today')
    expect(keyFigures(model)[0]).toMatch(/^0–\d+%$/)
  })

  test('partly rated: what is assumed is marked', () => {
    const model = documentFor({ profile: aProfile({ ratings: aProfile().ratings.slice(0, 3) }) })
    expect(figureOf(model, 'radar')?.axes.map((axis) => axis.note)).toEqual([
      '',
      '',
      'partly assumed',
      'assumed',
      'assumed',
    ])
    expect(sectionText(model, 'standing')).toContain('Three of 6 not rated yet, so assumed.')
  })

  test('partly rated in every domain: it is said once, and no row repeats it', () => {
    const framework = builtInFramework
    const firsts = framework.domains.map(({ id }) => framework.skills.find((skill) => skill.domain === id)?.id ?? '')
    const profile = aProfile({
      person: { name: 'Ada', rung: 'specialist', goal: 'senior-specialist', tools: [], companyTitles: [] },
      ratings: firsts.map((skill) => aRating(skill, 2)),
    })
    const made = planFor(profile, framework, TODAY)
    if (!made.ok) throw new Error(made.error.message)
    const model = documentFor({ framework, profile, plan: made.value })
    expect(figureOf(model, 'radar')?.axes.map((axis) => axis.note)).toEqual(firsts.map(() => ''))
    expect(sectionText(model, 'standing')).toMatch(/ not rated yet, so assumed: some in every domain\./)
  })

  test('not applicable: the skill is named as left out and drawn nowhere', () => {
    const ratings = [
      ...aProfile().ratings.filter(({ skill }) => skill !== 'lead-management'),
      aRating('lead-management', 'not-applicable'),
    ]
    const model = documentFor({ profile: aProfile({ ratings }) })
    expect(sectionText(model, 'standing')).toContain('Left out as not applicable: Lead management.')
    expect(figureOf(model, 'radar')?.axes.map((axis) => axis.label)).not.toContain('Process')
  })

  test('unreachable: the level, its reason and the open gate are told', () => {
    const framework = aFramework()
    const sam = samsPlan(framework)
    const plan: Plan = {
      ...sam,
      gates: sam.gates.slice(0, 1),
      unreachable: [
        {
          skill: 'lead-management',
          level: 4,
          reason: 'No action in Small framework raises Lead management from Proficient to Advanced',
        },
      ],
    }
    const model = documentFor({ framework, plan })
    expect(sectionText(model, 'unreached')).toContain(
      'Lead management | Advanced | No action in Small framework raises Lead management from Proficient to Advanced.',
    )
    expect(keyFigures(model)[2]).toBe('Open')
    expect(sectionText(model, 'timeline')).toContain(
      'Ready for Director of MOPs | open: no action leads to every level',
    )
    expect(figureOf(model, 'timeline')?.gates).toHaveLength(1)
  })

  test('a sample is marked', () => {
    expect(documentFor({ profile: aProfile({ sample: true }) }).mark).toBe('Sample · an invented person')
    expect(documentFor()).not.toHaveProperty('mark')
  })

  test('a name of 120 characters stands in full under the title and is cut where space is short', () => {
    const name = `${'Wilhelmina '.repeat(10)}Abcdefghij`
    expect(name).toHaveLength(120)
    const model = documentFor({
      profile: aProfile({ person: { name, rung: 'senior', goal: 'director', tools: [], companyTitles: [] } }),
    })
    expect(model.person).toBe(name)
    expect(model.runningHead.right.length).toBeLessThanOrEqual(48)
    expect(model.footer.length).toBeLessThan(100)
  })

  test('texts of the greatest length are cut with an ellipsis, so that an entry stays shorter than a page', () => {
    const long = 'word '.repeat(400).trim()
    const action = anAction(
      'long',
      'Long',
      [
        ['lead-management', 3],
        ['reporting', 3],
        ['data-quality', 3],
      ],
      {
        asks: long.slice(0, 300),
        steps: Array.from({ length: 12 }, () => ({ text: long.slice(0, 300), hours: 2 })),
      },
    )
    const framework = aFramework({
      actions: [
        {
          ...action,
          title: long.slice(0, 300),
          raises: action.raises.map((raise, index) => ({ ...raise, doneWhen: `${index} ${long}` })),
        },
      ],
    })
    const entry = entriesOf(
      documentFor({ framework, plan: aPlan(framework, [aMilestone(framework.actions[0]!, 'manager', 0, 4)]) }),
    )[0]!
    expect(entryLines(entry).join('').length).toBeLessThan(4_000)
    expect(entryLines(entry)[0]).toMatch(/…$/)
  })

  test('evidence and notes of the plan are private and never printed', () => {
    const marker = 'ONLY-FOR-ME'
    const framework = aFramework()
    const profile = aProfile({
      evidence: [{ id: 'e', skill: 'reporting', text: marker, on: '2026-10-01' }],
      pace: {
        hoursPerWeek: 5,
        atOnce: 2,
        slowTimes: [{ id: 's', from: '2026-12-21', to: '2027-01-03', share: 0, reason: marker }],
      },
      plan: {
        id: 'v1',
        on: TODAY,
        goal: 'director',
        gates: [],
        milestones: samsPlan(framework).milestones.map((milestone) => ({
          ...milestone,
          raises: [...milestone.raises],
          actions: [...milestone.actions],
          after: [...milestone.after],
          note: marker,
        })),
      } as unknown as NonNullable<Profile['plan']>,
    })
    expect(JSON.stringify(documentFor({ framework, profile }))).not.toContain(marker)
  })

  test('reads as plain, complete text', () => {
    const text = documentText(documentFor())
    expect(text).not.toMatch(/undefined|NaN|\[object|!| {2}/)
    expect(text).toContain('It is not an appraisal, not a promise of promotion, and it binds nobody.')
  })
})

describe('made from real plans', () => {
  const cases = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({
    seed,
    framework: generateFramework({ seed, skills: 6 + seed * 4 }),
    goal: seed % 2 === 0 ? 'cmo' : 'principal-architect',
  }))

  test.each(cases)(
    'of generated framework $seed, every milestone and number is in its place',
    ({ seed, framework, goal }) => {
      const ratings = framework.skills
        .filter((_, index) => (index + seed) % 3 !== 0)
        .map((skill, index) => aRating(skill.id, (index % 4) as 0 | 1 | 2 | 3))
      const profile = aProfile({
        ratings,
        person: { name: 'Lee', rung: 'specialist', goal, tools: [], companyTitles: [] },
      })
      const made = planFor(profile, framework, TODAY)
      if (!made.ok) throw new Error(made.error.message)
      const plan = made.value
      const model = documentFor({ framework, profile, plan: made.value })
      const entries = entriesOf(model)
      expect(entries.map((entry) => entry.title).toSorted()).toEqual(
        plan.milestones.map((milestone) => milestone.title).toSorted(),
      )
      expect(
        figureOf(model, 'timeline')
          ?.lanes.flatMap((lane) => lane.bars)
          .map((bar) => Number(bar.number))
          .toSorted((a, b) => a - b),
      ).toEqual(entries.map((_, index) => index + 1))
      const gateRows = sectionText(model, 'timeline').split('\n')
      for (const { rung, readyOn } of plan.gates) {
        const name = framework.rungs.find((other) => other.id === rung)?.name ?? ''
        expect(
          gateRows.some(
            (row) =>
              row.startsWith(`Ready for ${name} | ${longDay(readyOn)} |`) ||
              row.startsWith(`Ready for ${name} | now |`),
          ),
        ).toBe(true)
      }
      expect(model.sections.some((section) => section.id === 'unreached')).toBe(plan.unreachable.length > 0)
      expect(allBlocks(model).map(blockText).join('\n')).not.toMatch(/undefined|NaN|\[object/)
    },
  )

  test('of the built-in framework, each milestone has its proof', () => {
    const profile = aProfile({
      ratings: [],
      person: { name: 'Lee', rung: 'technician', goal: 'mops-manager', tools: [], companyTitles: [] },
    })
    const made = planFor(profile, builtInFramework, TODAY)
    if (!made.ok) throw new Error(made.error.message)
    const entries = entriesOf(documentFor({ framework: builtInFramework, profile, plan: made.value }))
    expect(entries).toHaveLength(made.value.milestones.length)
    for (const entry of entries) expect(entryLines(entry).join('\n')).toContain('Done when')
  })
})
