import { resolve } from 'node:path'
import { DOCUMENT_KINDS } from '#domain/documents/document.ts'
import { ok } from '#domain/result.ts'
import { checkTarget, writeOverFile } from '../new-file.ts'
import { documentOf } from '../services/documents.ts'
import { onlyProfile, oneOf, readArguments, required, type Command } from './command.ts'
import { openProfileFile } from './profile-file.ts'

const PAPERS = ['A4', 'Letter'] as const

export const pdfCommand: Command = {
  name: 'pdf',
  summary: 'write a document of a profile as PDF',
  help: `opsladder pdf <profile.json> --out FILE [--document NAME] [--about ID] [--paper A4|Letter]

Draws the document with an installed Chrome, Edge or Chromium and writes it to FILE. A file of that name is replaced.

  --out FILE          where the PDF goes
  --document NAME     plan, the development plan, when not given; case, the case for promotion; confirmation, a form
                      for somebody who saw your work; packet, for the next one-on-one; minutes, of one that was held;
                      guide, for a manager who reads the plan; rating-form, for a manager without the app; brief, the
                      half-year brief; brief-slides, the same in five slides; roadmap; or displacement, the card of a
                      request
  --about ID          the rung of a case or a rating form, the next one when not given; the evidence of a confirmation,
                      the brief or the request of a card, the newest when not given; the meeting of minutes, the one
                      held last when not given
  --paper A4|Letter   size of the pages; A4 when not given
  --help              print this
`,
  async run(args, { framework, clock, printer, print }) {
    const options = {
      out: { type: 'string' },
      document: { type: 'string' },
      about: { type: 'string' },
      paper: { type: 'string' },
    } as const
    const read = readArguments('pdf', args, options)
    if (!read.ok) return read
    const { values, positionals } = read.value
    const path = onlyProfile('pdf', positionals)
    if (!path.ok) return path
    const out = required('pdf', 'out', values.out)
    if (!out.ok) return out
    const kind = oneOf('document', values.document ?? 'plan', DOCUMENT_KINDS)
    if (!kind.ok) return kind
    const paper = oneOf('paper', values.paper ?? 'A4', PAPERS)
    if (!paper.ok) return paper

    const framed = await openProfileFile(path.value, framework)
    if (!framed.ok) return framed
    const target = resolve(out.value)
    const what = `${out.value} could not be written`
    const writable = await checkTarget(target, path.value, what)
    if (!writable.ok) return writable
    const wish = { document: kind.value, ...(values.about !== undefined && { about: values.about }) }
    const model = documentOf(framed.value, wish, clock.today())
    if (!model.ok) return model
    const pdf = await printer.print({ model: model.value, paper: paper.value })
    if (!pdf.ok) return pdf
    const written = await writeOverFile(target, pdf.value, what)
    if (!written.ok) return written
    print(`${target}\n`)
    return ok(null)
  },
}
