import { isDay } from '#domain/calendar.ts'
import { proposedPlan } from '#domain/planning/replan.ts'
import { fail, ok } from '#domain/result.ts'
import { onlyProfile, readArguments, type Command } from './command.ts'
import { planJson } from './plan-json.ts'
import { planTable } from './plan-table.ts'
import { openProfileFile } from './profile-file.ts'

export const planCommand: Command = {
  name: 'plan',
  summary: 'make a plan for a profile and print it',
  help: `opsladder plan <profile.json> [--today YYYY-MM-DD] [--json]

Makes a plan from the profile as it is and prints it. Pinned milestones keep their days; where a plan is adopted, the
new one stays close to it. The file is not changed.

  --today YYYY-MM-DD  plan as if it were this day
  --json              print one JSON object instead of a table
  --help              print this
`,
  async run(args, { framework, clock, print }) {
    const read = readArguments('plan', args, { today: { type: 'string' }, json: { type: 'boolean' } })
    if (!read.ok) return read
    const { values, positionals } = read.value
    const path = onlyProfile('plan', positionals)
    if (!path.ok) return path
    const today = values.today ?? clock.today()
    if (!isDay(today)) return fail('bad-input', `--today is "${today}"; it has to be a real day such as 2027-01-04.`)
    const framed = await openProfileFile(path.value, framework)
    if (!framed.ok) return framed
    const plan = proposedPlan(framed.value.profile, framed.value.framework, today)
    if (!plan.ok) return plan
    print(values.json ? planJson(framed.value, plan.value) : planTable(framed.value, plan.value))
    return ok(null)
  },
}
