import { resolve } from 'node:path'
import { ok } from '#domain/result.ts'
import { calendarText } from '../calendar-text.ts'
import { checkTarget, writeOverFile } from '../new-file.ts'
import { planCalendar } from '../services/calendar.ts'
import { onlyProfile, readArguments, required, type Command } from './command.ts'
import { openProfileFile } from './profile-file.ts'

export const calendarCommand: Command = {
  name: 'calendar',
  summary: 'write milestones, gates and dates of a profile as a calendar file',
  help: `opsladder calendar <profile.json> --out FILE

Writes an iCalendar file (.ics) with milestones, gates, check-ins, fixed dates and certificates. Reading a newer one into
the same calendar updates its entries. A file of that name is replaced.

  --out FILE  where the calendar goes
  --help      print this
`,
  async run(args, { framework, clock, print }) {
    const read = readArguments('calendar', args, { out: { type: 'string' } })
    if (!read.ok) return read
    const { values, positionals } = read.value
    const path = onlyProfile('calendar', positionals)
    if (!path.ok) return path
    const out = required('calendar', 'out', values.out)
    if (!out.ok) return out
    const framed = await openProfileFile(path.value, framework)
    if (!framed.ok) return framed
    const target = resolve(out.value)
    const what = `${out.value} could not be written`
    const writable = await checkTarget(target, path.value, what)
    if (!writable.ok) return writable
    const text = planCalendar(framed.value, clock, calendarText)
    if (!text.ok) return text
    const written = await writeOverFile(target, Buffer.from(text.value, 'utf8'), what)
    if (!written.ok) return written
    print(`${target}\n`)
    return ok(null)
  },
}
