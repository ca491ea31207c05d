import { expect, test } from 'vitest'
import { describeDifference } from '#domain/merge/describe-difference.ts'
import { differences } from '#domain/merge/differences.ts'
import { aClimber, rated } from '#tests/support/build-framework.ts'
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
