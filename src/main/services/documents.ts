import type { DocumentRequest } from '#contract/contract.ts'
import type { Handlers } from '#contract/dispatch.ts'
import type { Day } from '#domain/calendar.ts'
import { briefSlides } from '#domain/documents/brief-slides.ts'
import { confirmationForm } from '#domain/documents/confirmation-form.ts'
import { developmentPlan } from '#domain/documents/development-plan.ts'
import { displacementDocument } from '#domain/documents/displacement-document.ts'
import type { DocumentModel } from '#domain/documents/document.ts'
import { leadersGuide } from '#domain/documents/leaders-guide.ts'
import { executiveBrief } from '#domain/documents/executive-brief.ts'
import { toMarkdown } from '#domain/documents/markdown.ts'
import { minutes } from '#domain/documents/minutes.ts'
import { oneOnOnePacket } from '#domain/documents/one-on-one-packet.ts'
import { promotionCase } from '#domain/documents/promotion-case.ts'
import { ratingForm } from '#domain/documents/rating-form.ts'
import { roadmapDocument } from '#domain/documents/roadmap-document.ts'
import { findRung, type Framework, type Rung } from '#domain/framework/framework.ts'
import { pathBetween, unknownRung } from '#domain/framework/path.ts'
import { currentBrief } from '#domain/impact/brief-changes.ts'
import type { Brief } from '#domain/profile/impact-record.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { heldMeetings, lastMeeting } from '#domain/one-on-one/meeting-dates.ts'
import { withoutPrivateParts } from '#domain/profile/private-parts.ts'
import { shownPlan } from '#domain/planning/shown-plan.ts'
import { fail, ok, type Result } from '#domain/result.ts'
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
  const modelFor = async (request: DocumentRequest): Promise<Result<DocumentModel>> => {
    const current = await open.read(request.profile)
    if (!current.ok) return current
    const framed = withFramework(current.value.profile, framework)
    return framed.ok ? documentOf(framed.value, request, clock.today()) : framed
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

type DocumentWish = Pick<DocumentRequest, 'document'> & Partial<Pick<DocumentRequest, 'about' | 'without'>>

/** A document of a profile, by the plan that its owner sees, and without private parts. */
export function documentOf(
  { profile: whole, framework }: FramedProfile,
  { document, about, without = [] }: DocumentWish,
  today: Day,
): Result<DocumentModel> {
  const profile = withoutPrivateParts(whole)
  if (document === 'roadmap') return roadmapDocument(profile, without, today)
  if (document === 'displacement') return displacementDocument(profile, about, today)
  if (document === 'confirmation') return confirmationOf(profile, framework, about, today)
  if (document === 'minutes') return minutesOf(profile, about, today, without)
  if (document === 'rating-form') {
    const asked = rungOf(profile, framework, about)
    return asked.ok ? ok(ratingForm({ profile, framework, rung: asked.value, today, without })) : asked
  }
  if (document === 'brief' || document === 'brief-slides') {
    const brief = briefOf(profile, about)
    if (!brief.ok) return brief
    const make = document === 'brief' ? executiveBrief : briefSlides
    return make({ profile, framework, brief: brief.value, today })
  }
  const plan = shownPlan(profile, framework, today)
  if (!plan.ok) return plan
  const input = { profile, framework, plan: plan.value, today, without }
  if (document === 'packet') return ok(oneOnOnePacket(input))
  if (document === 'guide') return ok(leadersGuide(input))
  if (document === 'plan') return ok(developmentPlan(input))
  const rung = rungOf(profile, framework, about)
  return rung.ok ? ok(promotionCase({ ...input, rung: rung.value })) : rung
}

/** The named rung; else the next one on the way to the goal, or the one held by somebody who is there. */
function rungOf(profile: Profile, framework: Framework, id: string | undefined): Result<Rung> {
  if (id !== undefined) {
    const named = findRung(framework, id)
    return named ? ok(named) : fail('bad-input', unknownRung(framework, id))
  }
  const path = pathBetween(framework, profile.person.rung, profile.person.goal)
  if (!path.ok) return path
  const rung = path.value[0] ?? findRung(framework, profile.person.rung)
  return rung ? ok(rung) : fail('bad-input', unknownRung(framework, profile.person.rung))
}

/** For the named piece of evidence; else for the newest. */
function confirmationOf(
  profile: Profile,
  framework: Framework,
  id: string | undefined,
  today: Day,
): Result<DocumentModel> {
  const newest = profile.evidence.toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0))[0]
  const evidence = id === undefined ? newest : profile.evidence.find((one) => one.id === id)
  if (evidence) return ok(confirmationForm({ profile, framework, evidence, today }))
  return fail(
    'bad-input',
    id === undefined
      ? 'There is no evidence yet that somebody could confirm. Write down first what you could show for a skill.'
      : `There is no evidence "${id}" in this profile. It may have been taken away; choose another piece.`,
  )
}

/** Of the named meeting; else of the one held last. */
function minutesOf(
  profile: Profile,
  id: string | undefined,
  today: Day,
  without: readonly string[],
): Result<DocumentModel> {
  const meeting = id === undefined ? lastMeeting(profile) : heldMeetings(profile).find((one) => one.id === id)
  if (meeting) return ok(minutes({ profile, meeting, today, without }))
  return fail(
    'bad-input',
    id === undefined
      ? 'No one-on-one has been held yet. Hold one, or end the one that you began; then its minutes can be written.'
      : `There is no one-on-one "${id}" in this profile that was held. End the meeting first, or choose another one.`,
  )
}

/** The named brief; else the one that was begun last. */
function briefOf(profile: Profile, id: string | undefined): Result<Brief> {
  const brief = id === undefined ? currentBrief(profile) : profile.briefs.find((one) => one.id === id)
  if (brief) return ok(brief)
  return fail(
    'bad-input',
    id === undefined
      ? 'There is no half-year brief yet. Begin one on the screen “Executive brief”; it is made of impact entries.'
      : `There is no brief "${id}" in this profile. It may have been removed; choose another one.`,
  )
}

export function documentFileName(model: DocumentModel, extension: string): string {
  return fileNameFor(model.person, model.name, extension)
}
