import { expect, test } from 'vitest'
import { describeDifference } from '#domain/merge/describe-difference.ts'
import { differences } from '#domain/merge/differences.ts'
import { aClimber, rated } from '#tests/support/build-framework.ts'
import { aMeeting, anAgendaItem } from '#tests/support/build-one-on-one.ts'
import { anItem } from '#tests/support/build-roadmap.ts'
import { BUILT_IN } from '#tests/support/in-memory-ports.ts'

test('a difference says what it is about and what each side has, in words', () => {
  const mine = aClimber({ ratings: [rated('reports', 2, { id: 'r1' })] })
  const theirs = aClimber({ name: 'Ada L.', ratings: [rated('reports', 3, { id: 'r1', example: 'The June report.' })] })
  const said = differences({ mine, theirs }).map((one) => describeDifference(one, BUILT_IN))
  expect(said[0]).toMatchObject({ what: 'Name', theirs: 'Ada L.' })
  const name = BUILT_IN.skills.find(({ id }) => id === 'reports')?.name
  expect(said[1]?.what).toBe(`Rating: ${name}`)
  expect(said[1]?.mine).toContain('level 2')
  expect(said[1]?.theirs).toContain('The June report.')
})

test('what one side does not have is empty there', () => {
  const mine = aClimber()
  const theirs = aClimber({ ratings: [rated('reports', 3)] })
  const [only] = differences({ mine, theirs })
  expect(only && describeDifference(only, BUILT_IN)).toMatchObject({ mine: '' })
})

test('days and answers stand as a person writes them', () => {
  const mine = aClimber({ roadmapItems: [anItem({ id: 'center', due: '2026-12-04' })] })
  const theirs = aClimber({ roadmapItems: [anItem({ id: 'center', due: '2027-01-15' })] })
  const [only] = differences({ mine, theirs })
  const said = only && describeDifference(only, BUILT_IN)
  expect(said?.mine).toContain('due December 4, 2026')
  expect(said?.theirs).toContain('due January 15, 2027')
  const item = anAgendaItem('line', { covered: true })
  const [meeting] = differences({ mine: aClimber(), theirs: aClimber({ meetings: [aMeeting({ agenda: [item] })] }) })
  expect(meeting && describeDifference(meeting, BUILT_IN).theirs).toContain('covered yes')
})
