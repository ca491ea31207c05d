import { resolve } from 'node:path'
import { createProfile } from '#domain/profile/create-profile.ts'
import { fail, ok } from '#domain/result.ts'
import { writeNewFile } from '../new-file.ts'
import { documentBytes } from '../services/profiles.ts'
import { readArguments, required, type Command } from './command.ts'

export const newCommand: Command = {
  name: 'new',
  summary: 'write a new profile file',
  help: `opsladder new --name N --rung R --goal R --hours H --out FILE

Writes a profile in which nothing is rated yet. A file that exists is not replaced.

  --name N    the person's name
  --rung R    id of the rung held today, such as senior-specialist
  --goal R    id of the rung to reach, such as mops-manager
  --hours H   hours a week for development, from 0.5 to 60
  --out FILE  where the profile goes
  --help      print this
`,
  async run(args, { framework, clock, ids, print }) {
    const text = { type: 'string' } as const
    const read = readArguments('new', args, { name: text, rung: text, goal: text, hours: text, out: text })
    if (!read.ok) return read
    const { values, positionals } = read.value
    if (positionals.length > 0) {
      return fail(
        'bad-input',
        `"opsladder new" takes only options, but got "${positionals[0]}". Put a name of several words in quotes.`,
      )
    }
    for (const name of ['name', 'rung', 'goal', 'hours', 'out'] as const) {
      const given = required('new', name, values[name])
      if (!given.ok) return given
    }
    const { name = '', rung = '', goal = '', hours = '', out = '' } = values
    const hoursPerWeek = /^\d+(\.\d+)?$/.test(hours) ? Number(hours) : Number.NaN
    if (Number.isNaN(hoursPerWeek))
      return fail('bad-input', `--hours is "${hours}"; it has to be a number such as 5 or 2.5.`)
    const profile = createProfile(
      { name, rung, goal, hoursPerWeek },
      { id: ids.next(), today: clock.today(), framework },
    )
    if (!profile.ok) return profile
    const target = resolve(out)
    const written = await writeNewFile(target, documentBytes(profile.value), `${out} could not be written`)
    if (!written.ok) return written
    if (written.value === 'name-taken') {
      return fail(
        'bad-input',
        `${out} exists already and was left as it is. Choose another name, or move that file away.`,
      )
    }
    print(`${target}\n`)
    return ok(null)
  },
}
