import { counted } from '#domain/documents/wording.ts'
import { findRung } from '#domain/framework/framework.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { ok } from '#domain/result.ts'
import { onlyProfile, readArguments, type Command } from './command.ts'
import { printable } from './plan-table.ts'
import { openProfileFile } from './profile-file.ts'

export const checkCommand: Command = {
  name: 'check',
  summary: 'say whether a file is a usable profile',
  help: `opsladder check <profile.json>

Reads the file to the end, checks every rung, skill and action in it, and makes a plan. Says what is wrong, or what is
in it. The file is not changed.

  --help  print this
`,
  async run(args, { framework: builtIn, clock, print }) {
    const read = readArguments('check', args, {})
    if (!read.ok) return read
    const path = onlyProfile('check', read.value.positionals)
    if (!path.ok) return path
    const framed = await openProfileFile(path.value, builtIn)
    if (!framed.ok) return framed
    const { profile, framework } = framed.value
    const plan = planFor(profile, framework, clock.today())
    if (!plan.ok) return plan
    const rung = (id: string): string => findRung(framework, id)?.name ?? id
    const { name, rung: held, goal } = profile.person
    const facts = [
      `${path.value} is a usable profile.`,
      `${printable(name)}, ${rung(held)} to ${rung(goal)}, framework ${framework.id} ${framework.version}`,
      [
        counted(profile.ratings.length, 'rating'),
        `${counted(profile.evidence.length, 'piece')} of evidence`,
        counted(plan.value.milestones.length, 'milestone to plan', 'milestones to plan'),
        ...(plan.value.unreachable.length > 0
          ? [`${counted(plan.value.unreachable.length, 'level')} no action leads to`]
          : []),
      ].join(', '),
    ]
    print(`${facts.join('\n')}\n`)
    return ok(null)
  },
}
