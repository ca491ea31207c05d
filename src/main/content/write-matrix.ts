import Papa from 'papaparse'
import type { Framework } from '#domain/framework/framework.ts'
import { inDomainOrder } from '#domain/framework/framework-change.ts'
import { toCell, writeName, writeRequirement } from '#domain/framework/matrix-notation.ts'
import { FIRST_COLUMNS, RESERVED_COLUMNS, TEXT_COLUMNS } from './matrix-columns.ts'

/**
 * Skills by rungs as CSV, with the texts of the skills behind. Actions and the texts of rungs have no place in it.
 * No cell can run as a formula. The byte order mark tells spreadsheets that it is UTF-8.
 */
export function writeMatrix(framework: Framework): string {
  const { domains, skills, rungs } = inDomainOrder(framework)
  const domainNames = new Map(domains.map(({ id, name }) => [id, writeName({ id, name, track: 'shared' })]))
  const header = [...FIRST_COLUMNS, ...rungs.map((rung) => writeName(rung, RESERVED_COLUMNS)), ...TEXT_COLUMNS]
  const rows = skills.map((skill) => [
    domainNames.get(skill.domain) ?? skill.domain,
    writeName({ id: skill.id, name: skill.name, track: 'shared' }),
    skill.meaning,
    ...rungs.map(({ requires }) => {
      const requirement = requires.find((one) => one.skill === skill.id)
      return requirement ? writeRequirement(requirement) : ''
    }),
    ...skill.anchors,
    ...skill.proof,
    skill.executive,
    skill.trap,
    skill.sources.join('; '),
  ])
  return `\u{feff}${Papa.unparse(
    [header, ...rows].map((row) => row.map(toCell)),
    { newline: '\r\n' },
  )}\r\n`
}
