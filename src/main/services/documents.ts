import type { DocumentRequest } from '#contract/contract.ts'
import type { Handlers } from '#contract/dispatch.ts'
import type { Day } from '#domain/calendar.ts'
import { developmentPlan } from '#domain/documents/development-plan.ts'
import type { DocumentModel } from '#domain/documents/document.ts'
import { toMarkdown } from '#domain/documents/markdown.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { withoutPrivateParts } from '#domain/profile/private-parts.ts'
import { shownPlan } from '#domain/planning/shown-plan.ts'
import { ok, type Result } from '#domain/result.ts'
import type { Clock, FileSaver, PdfPrinter } from '../ports.ts'
import { fileNameFor } from './file-name.ts'
import { withFramework, type FramedProfile } from './framework-of.ts'
import type { OpenProfiles } from './open-profiles.ts'

export interface DocumentPorts {
  readonly clock: Clock
  readonly framework: Framework
  readonly open: OpenProfiles
  readonly printer: PdfPrinter
  readonly saver: FileSaver
}

export function documentHandlers({ clock, framework, open, printer, saver }: DocumentPorts) {
  const modelFor = async ({ profile: id, without }: DocumentRequest): Promise<Result<DocumentModel>> => {
    const current = await open.read(id)
    if (!current.ok) return current
    const framed = withFramework(current.value.profile, framework)
    return framed.ok ? planDocument(framed.value, clock.today(), without) : framed
  }

  const printFor = async (request: DocumentRequest): Promise<Result<{ model: DocumentModel; pdf: Uint8Array }>> => {
    const model = await modelFor(request)
    if (!model.ok) return model
    const pdf = await printer.print({ model: model.value, paper: request.paper })
    return pdf.ok ? ok({ model: model.value, pdf: pdf.value }) : pdf
  }

  return {
    'documents.preview': async (request) => {
      const printed = await printFor(request)
      return printed.ok ? ok({ pdf: Buffer.from(printed.value.pdf).toString('base64') }) : printed
    },

    'documents.export': async (request) => {
      if (request.format === 'markdown') {
        const model = await modelFor(request)
        if (!model.ok) return model
        return saver.save(documentFileName(model.value, 'md'), Buffer.from(toMarkdown(model.value), 'utf8'))
      }
      const printed = await printFor(request)
      return printed.ok ? saver.save(documentFileName(printed.value.model, 'pdf'), printed.value.pdf) : printed
    },
  } satisfies Partial<Handlers>
}

/** The development plan of a profile, by the plan that its owner sees, and without private parts. */
export function planDocument(
  { profile: whole, framework }: FramedProfile,
  today: Day,
  without: readonly string[] = [],
): Result<DocumentModel> {
  const profile = withoutPrivateParts(whole)
  const plan = shownPlan(profile, framework, today)
  return plan.ok ? ok(developmentPlan({ profile, framework, plan: plan.value, today, without })) : plan
}

export function documentFileName(model: DocumentModel, extension: string): string {
  return fileNameFor(model.person, model.name, extension)
}
