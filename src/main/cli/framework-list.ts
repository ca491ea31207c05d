import { sizeWords } from '#domain/framework/size-words.ts'
import { counted } from '#domain/documents/wording.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { printable } from './plan-table.ts'

/** What is in a framework, for reading in a terminal: skills by domain, then the rungs. */
export function frameworkList({ id, version, name, domains, skills, rungs, actions }: Framework): string {
  const lines = [`${printable(name)} (${id} ${version})`, sizeWords({ domains, skills, rungs, actions })]
  const width = Math.max(0, ...skills.map((skill) => skill.id.length))
  for (const domain of domains) {
    lines.push('', printable(domain.name))
    for (const skill of skills.filter((one) => one.domain === domain.id))
      lines.push(`  ${skill.id.padEnd(width)}  ${printable(skill.name)}`)
  }
  lines.push('', 'Rungs')
  for (const rung of rungs) {
    const core = rung.requires.filter((requirement) => requirement.core).length
    const asked = `${counted(rung.requires.length, 'skill')}, ${core} of them core`
    lines.push(`  ${rung.id.padEnd(width)}  ${printable(rung.name)} (${rung.track}): ${asked}`)
  }
  return `${lines.join('\n')}\n`
}
