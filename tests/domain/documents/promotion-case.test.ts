import { describe, expect, test } from 'vitest'
import { CASE_SECTIONS } from '#domain/documents/case-sections.ts'
import type { DocumentModel } from '#domain/documents/document.ts'
import { toMarkdown } from '#domain/documents/markdown.ts'
import { promotionCase } from '#domain/documents/promotion-case.ts'
import { findRung } from '#domain/framework/framework.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { agreed, aClimber, aFramework, confirmed, rated, shown } from '#tests/support/build-framework.ts'
import { valueOf } from '#tests/support/data-folder.ts'
import { documentText, entriesOf, entryLines, sectionText } from './document-text.ts'

const TODAY = '2026-11-21'
const framework = aFramework()

function caseOf(profile: Profile, rung = 'lead', without: readonly string[] = []): DocumentModel {
  const plan = valueOf(planFor(profile, framework, TODAY))
  return promotionCase({ profile, framework, plan, rung: findRung(framework, rung)!, today: TODAY, without })
}

const report = shown('reports', { at: { kind: 'link', value: 'https://example.invalid/report' } })
const climber = aClimber({
  name: 'Sam Keller',
  manager: { name: 'Dana Ruiz', rhythm: 'weekly', minutes: 30 },
  ratings: [
    rated('reports', 3),
    rated('reports', 2, { by: 'manager' }),
    rated('systems', 2),
    rated('budget', 1),
    rated('budget', 2, { by: 'manager' }),
  ],
  evidence: [report],
  agreements: [agreed('reports', 3, { reason: 'Two teams plan with it.' })],
  confirmations: [confirmed(report)],
  impactEntries: [
    {
      id: 'i1',
      on: '2026-10-01',
      did: 'Rebuilt the pipeline report',
      changed: 'Sales stopped keeping its own',
      outcome: 'speed',
      measure: { name: 'time to the weekly numbers', unit: 'hours', from: 9, to: 2, period: 'a week' },
      audience: '',
      decision: '',
      evidence: [report.id],
    },
  ],
})

describe('the case for promotion', () => {
  test('says per requirement what proves it, who agrees, who confirmed and what it changed', () => {
    const entry = entriesOf(caseOf(climber)).find(({ title }) => title === 'reports')!
    expect(entry).toMatchObject({ aside: '3 Proficient, 3 needed', note: 'proven' })
    expect(entryLines(entry)).toEqual([
      'Shown by A report that two teams use. Last true on November 2, 2026; see https://example.invalid/report.',
      'Agreed with Dana Ruiz on November 12, 2026, level 3. Two teams plan with it. What Dana Ruiz saw: The October launch.',
      'Confirmed by Zoë Brandt, Head of demand, on Nov 14, 2026: “My team uses it every week.”',
      'Impact Rebuilt the pipeline report. Sales stopped keeping its own. Time to the weekly numbers from 9 to 2 hours.',
    ])
  })

  test('says what is missing and when the plan closes it', () => {
    const entry = entriesOf(caseOf(climber)).find(({ title }) => title === 'budget')!
    expect(entry.note).toBe('missing')
    expect(entryLines(entry).at(-1)).toMatch(/^Plan Outcome of budget-to-2: in place by \w+ \d+, 2026\.$/)
    expect(sectionText(caseOf(climber), 'missing')).toContain('budget | 1 | 2 | 1/2 | Core | Outcome of budget-to-2')
  })

  test('keeps what is there apart from what is proven', () => {
    const entry = entriesOf(caseOf(climber)).find(({ title }) => title === 'systems')!
    expect(entry.note).toBe('there, not fully proven')
    expect(entryLines(entry)).toEqual(['Open My manager has not given a view yet.'])
    expect(documentText(caseOf(climber))).toContain('1 of 3 required levels proven')
  })

  test('tells the manager’s view in order of difference, and the history as both', () => {
    const views = sectionText(caseOf(climber), 'views')
    expect(views).toContain('How Dana Ruiz sees it')
    expect(views.indexOf('budget | 1 | 2')).toBeLessThan(views.indexOf('reports | 3 | 3'))
    expect(sectionText(caseOf(aClimber()), 'views')).toContain('has not given a view yet')
  })

  test('is no promise, and says so exactly once', () => {
    expect(toMarkdown(caseOf(climber)).match(/promise/g)).toHaveLength(1)
  })

  test('is for the rung that was asked for, and leaves out what is not wanted', () => {
    expect(caseOf(climber, 'head').subtitle).toBe('To The head')
    for (const { id } of CASE_SECTIONS) {
      const ids = caseOf(climber, 'lead', [id]).sections.map((section) => section.id)
      expect(ids).toEqual(CASE_SECTIONS.map((section) => section.id).filter((other) => other !== id))
    }
  })

  test('stands on its feet with nothing rated, nothing missing and texts without end', () => {
    const empty = caseOf(aClimber())
    expect(documentText(empty)).toContain('Nothing yet that rests on more than my own word.')
    const done = caseOf(aClimber({ ratings: ['reports', 'systems', 'budget'].map((skill) => rated(skill, 5)) }))
    expect(done.sections.map(({ id }) => id)).not.toContain('missing')
    expect(documentText(done)).toContain('No level is missing that would hold the gate shut.')
    const endless = 'Words without end. '.repeat(500)
    const long = caseOf({
      ...climber,
      evidence: [{ ...report, text: endless }],
      agreements: [agreed('reports', 3, { reason: endless })],
      confirmations: [confirmed(report, { text: endless })],
    })
    for (const entry of entriesOf(long)) for (const line of entryLines(entry)) expect(line.length).toBeLessThan(500)
  })
})
