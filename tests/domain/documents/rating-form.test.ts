import { expect, test } from 'vitest'
import { toMarkdown } from '#domain/documents/markdown.ts'
import { ratingForm } from '#domain/documents/rating-form.ts'
import { findRung } from '#domain/framework/framework.ts'
import { aClimber, rated, shown } from '#tests/support/build-framework.ts'
import { BUILT_IN, TEST_DAY } from '#tests/support/in-memory-ports.ts'

const profile = aClimber({
  name: 'Ada',
  ratings: [rated('reports', 4)],
  evidence: [shown('reports', { text: 'Nobody should read this on the form.' })],
})
const rung = findRung(BUILT_IN, 'lead') ?? BUILT_IN.rungs[0]
if (!rung) throw new Error('The test framework has no rungs.')
const asked = rung.requires.map(({ skill }) => skill)
const form = (without: readonly string[] = []) =>
  ratingForm({ profile, framework: BUILT_IN, rung, today: TEST_DAY, without })

test('every skill of the rung stands with all six levels to tick, a line for an example, and a signature', () => {
  const ticks = form()
    .sections.flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'ticks')
  expect(ticks).toHaveLength(asked.length)
  for (const block of ticks) expect(block.options.map(({ mark }) => mark)).toEqual(['0', '1', '2', '3', '4', '5'])
  expect(toMarkdown(form())).toContain('Signature')
  expect(toMarkdown(form())).toContain('- [ ] **3 Proficient**')
})

test('says nothing of what the person rated or showed, whatever they rated', () => {
  const other = ratingForm({
    profile: { ...profile, ratings: [], evidence: [] },
    framework: BUILT_IN,
    rung,
    today: TEST_DAY,
    without: [],
  })
  expect(form()).toEqual(other)
})

test('skills can be left out, and a domain without any goes with them', () => {
  const [first = ''] = asked
  expect(form([first]).subtitle).not.toBe(form().subtitle)
  expect(form(asked).sections.map(({ id }) => id)).toEqual(['signature'])
})
