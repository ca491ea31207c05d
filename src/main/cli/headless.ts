import { longDay } from '#domain/calendar.ts'
import { counted, hours } from '#domain/documents/wording.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { findRung } from '#domain/framework/framework.ts'
import { shownPlan } from '#domain/planning/shown-plan.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { ok } from '#domain/result.ts'
import { profileReader } from '../profile-reader.ts'
import { documentFileName, documentOf } from '../services/documents.ts'
import { withFramework } from '../services/framework-of.ts'
import { readSample } from '../services/samples.ts'
import { readArguments, type Command } from './command.ts'

const SAMPLE = 'senior-specialist'

/** The main job on a machine without a window: what `npm start` does where there is no display. */
export const headlessCommand: Command = {
  name: 'headless',
  summary: 'do the main job on the sample profile, without a window',
  help: `opsladder headless

Opens the sample of a senior specialist, makes the plan, writes it as PDF into the downloads folder, and prints where it
is and how ready the sample person is.

  --help  print this
`,
  async run(args, { framework: builtIn, clock, samples, printer, saver, print, note }) {
    const read = readArguments('headless', args, {})
    if (!read.ok) return read
    note('Without a window: opening the sample profile, planning, and writing the plan as PDF.')
    const today = clock.today()
    const sample = await readSample(samples, profileReader, SAMPLE, today)
    if (!sample.ok) return sample
    const framed = withFramework(sample.value, builtIn)
    if (!framed.ok) return framed
    const { profile, framework } = framed.value
    const plan = shownPlan(profile, framework, today)
    if (!plan.ok) return plan
    const model = documentOf(framed.value, { document: 'plan' }, today)
    if (!model.ok) return model
    const pdf = await printer.print({ model: model.value, paper: 'A4' })
    if (!pdf.ok) return pdf
    const saved = await saver.save(documentFileName(model.value, 'pdf'), pdf.value)
    if (!saved.ok) return saved

    const { milestones, gates } = plan.value
    const work = milestones.reduce((sum, milestone) => sum + milestone.hours, 0)
    const lines = [
      `Plan: ${saved.value.path}`,
      `Sample: ${profile.person.name}, ${counted(milestones.length, 'milestone')}, ${hours(work)} at ${hours(profile.pace.hoursPerWeek)} a week`,
    ]
    for (const gate of gates) {
      const rung = findRung(framework, gate.rung)
      if (!rung) continue
      const { low, high } = readinessFor(profile, framework, rung, today)
      lines.push(`${rung.name}: ${percentRange(low, high)} ready today, ready on ${longDay(gate.readyOn)} by this plan`)
    }
    print(`${lines.join('\n')}\n`)
    return ok(null)
  },
}
