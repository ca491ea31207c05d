import { expect, it } from 'vitest'
import { checkFramework } from '#domain/framework/check-framework.ts'
import { completeFrom } from '#domain/framework/complete-framework.ts'
import { addArtifact } from '#domain/framework/lists-change.ts'
import { readFrameworkFiles } from '#main/content/read-framework-files.ts'
import { writeFrameworkFile } from '#main/content/write-framework.ts'
import { aFramework } from '#tests/support/build-framework.ts'
import { builtInFramework } from '#tests/support/built-in-framework.ts'
import { aSource } from '#tests/support/framework-sources.ts'

function throughTable(text: string) {
  const reading = readFrameworkFiles([aSource('table.csv', text)])
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join(' '))
  return reading.framework
}

it('a whole framework comes back from its table, with everything the table has no place for', () => {
  const table = throughTable(writeFrameworkFile(builtInFramework, 'csv'))
  const { id, name, version } = builtInFramework
  expect(table.actions).toEqual([])
  expect({ ...completeFrom(table, builtInFramework), id, name, version }).toEqual(builtInFramework)
})

it('a table without texts takes those of the framework, and its own levels win', () => {
  const from = aFramework()
  const table = throughTable(
    'domain,skill,The junior [junior],The head [head] (leader)\nThe craft [craft],reports,1c,5c\nNew,fairs,1,2\n',
  )
  const whole = completeFrom(table, from)
  expect(whole.skills[0]?.anchors).toEqual(from.skills[0]?.anchors)
  expect(whole.skills[1]?.anchors[0]).toContain('fairs')
  expect(whole.rungs.map(({ requires }) => requires.map(({ level }) => level))).toEqual([
    [1, 1],
    [5, 2],
  ])
  expect(whole.rungs[0]?.newHere).toBe(from.rungs[0]?.newHere)
})

it('what is about skills and rungs that the table does not have is left behind', () => {
  const artifact = { id: 'map', name: 'Map', meaning: 'm', holds: ['h'], sources: [] }
  const proves = [
    { skill: 'budget', level: 1 as const },
    { skill: 'reports', level: 1 as const },
  ]
  const full = aFramework({ quickRound: ['budget', 'reports'] })
  const from = addArtifact(addArtifact(full, { ...artifact, proves }), {
    ...artifact,
    id: 'sheet',
    proves: proves.slice(0, 1),
  })
  const [first] = from.actions
  const actions = from.actions.map((action) =>
    action === first
      ? { ...action, earliestRung: 'senior', requires: [{ skill: 'budget', level: 1 as const }] }
      : action,
  )
  const table = throughTable('domain,skill,The junior [junior]\nThe craft [craft],reports,1c\n')
  const whole = completeFrom(table, { ...from, actions })
  expect(whole.actions.every(({ raises }) => raises.every(({ skill }) => skill === 'reports'))).toBe(true)
  expect(whole.actions[0]).toEqual({ ...first, requires: [] })
  expect(whole.artifacts).toEqual([{ ...artifact, proves: proves.slice(1) }])
  expect(whole.quickRound).toEqual(['reports'])
  expect(checkFramework(whole)).toEqual([])
})
