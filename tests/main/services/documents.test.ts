import { expect, test } from 'vitest'
import type { DocumentRequest } from '#contract/contract.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { profileReader } from '#main/profile-reader.ts'
import { documentHandlers } from '#main/services/documents.ts'
import { createOpenProfiles } from '#main/services/open-profiles.ts'
import { aClimber } from '#tests/support/build-framework.ts'
import { asText } from '#tests/support/build-profile.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'
import { BUILT_IN, fixedClock, MemoryPrinter, MemorySaver, MemoryStore } from '#tests/support/in-memory-ports.ts'

const maya = aClimber({ id: 'maya', name: 'Maya Chen' })
const request: DocumentRequest = { profile: 'maya', document: 'plan', paper: 'Letter', without: [] }

function services(profile = maya) {
  const profiles = new MemoryStore()
  profiles.documents.set(profile.id, asText(profile))
  const open = createOpenProfiles(profiles, profileReader, BUILT_IN)
  const printer = new MemoryPrinter()
  const saver = new MemorySaver()
  return {
    profiles,
    open,
    printer,
    saver,
    call: documentHandlers({ clock: fixedClock, framework: BUILT_IN, open, printer, saver }),
  }
}

test('the preview is the very PDF that an export writes', async () => {
  const { call, saver } = services()
  const { pdf } = valueOf(await call['documents.preview'](request))
  const { path } = valueOf(await call['documents.export']({ ...request, format: 'pdf' }))
  expect(path).toBe('/downloads/Maya Chen - Development plan.pdf')
  expect(saver.files[0]?.text).toBe(Buffer.from(pdf, 'base64').toString())
  expect(saver.files[0]?.text).toMatch(/on Letter$/)
})

test('Markdown needs no browser and names every milestone', async () => {
  const { call, printer, saver } = services()
  printer.refusal = { code: 'no-browser', message: 'No browser was found.' }
  const { path } = valueOf(await call['documents.export']({ ...request, format: 'markdown' }))
  expect(path).toBe('/downloads/Maya Chen - Development plan.md')
  for (const { title } of valueOf(planFor(maya, BUILT_IN, fixedClock.today())).milestones) {
    expect(saver.files[0]?.text).toContain(title)
  }
  expect(failureOf(await call['documents.export']({ ...request, format: 'pdf' })).code).toBe('no-browser')
  expect(saver.files).toHaveLength(1)
})

test('draws what was accepted last, also while it is on its way to the disk', async () => {
  const { call, open, printer, profiles } = services()
  await open.read('maya')
  const release = profiles.hold()
  void open.put({ ...maya, revision: 1, person: { ...maya.person, name: 'Maya Lin' } })
  const preview = call['documents.preview'](request)
  release()
  valueOf(await preview)
  expect(printer.jobs[0]?.model.person).toBe('Maya Lin')
})

test('leaves out the sections that are not wanted, and marks a sample', async () => {
  const { call, printer } = services({ ...maya, sample: true })
  valueOf(await call['documents.preview']({ ...request, without: ['about', 'gaps'] }))
  const model = printer.jobs[0]?.model
  expect(model?.mark).toMatch(/Sample/)
  expect(model?.sections.map((section) => section.id)).not.toContain('about')
  expect(model?.sections.map((section) => section.id)).toContain('milestones')
})

test('draws the adopted plan with its days, not a plan made today', async () => {
  const earlier = valueOf(planFor(maya, BUILT_IN, '2026-06-01'))
  const { call, saver } = services(adoptPlan(maya, earlier, 'p1', '2026-06-01'))
  valueOf(await call['documents.export']({ ...request, format: 'markdown' }))
  expect(saver.files[0]?.text).toContain('June 1, 2026')
})

test('a profile that is not there is said', async () => {
  expect(failureOf(await services().call['documents.preview']({ ...request, profile: 'nobody' })).code).toBe(
    'not-found',
  )
})
