import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Method } from '#contract/contract.ts'
import { METHODS } from '#contract/contract.ts'
import { createDispatch } from '#contract/dispatch.ts'
import { DOCUMENT_KINDS } from '#domain/documents/document.ts'
import { FRAMEWORK_EXPORTS } from '#domain/framework/framework-format.ts'
import { withoutPrivateParts } from '#domain/profile/private-parts.ts'
import { planFor } from '#domain/planning/plan-for.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { beginAnswer } from '#domain/sharing/answer-changes.ts'
import { composeShare } from '#domain/sharing/compose-share.ts'
import { SHARE_PART_IDS } from '#domain/sharing/share-parts.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { calendarText } from '#main/calendar-text.ts'
import { frameworkFiles } from '#main/framework-files.ts'
import { profileReader } from '#main/profile-reader.ts'
import { createHandlers } from '#main/services/handlers.ts'
import { createOpenProfiles } from '#main/services/open-profiles.ts'
import { shareFiles } from '#main/share-files.ts'
import { aClimber, rated, shown } from '#tests/support/build-framework.ts'
import { aBrief, anImpactEntry } from '#tests/support/build-impact.ts'
import { anOwnAction, asText } from '#tests/support/build-profile.ts'
import { anItem, aRequest, aTeam } from '#tests/support/build-roadmap.ts'
import { valueOf } from '#tests/support/data-folder.ts'
import * as memory from '#tests/support/in-memory-ports.ts'
import { runCli } from './cli/run-cli.ts'

/** Planted in every private part; no word of it may be found in anything that is made for somebody else. */
const MARKER = 'zq-private'
/** Planted in what may be seen by others, so that an empty file does not pass for a discreet one. */
const OPEN = 'Visible work'

const TODAY = memory.TEST_DAY

const person: Profile = (() => {
  const before = aClimber({
    id: 'ada',
    name: OPEN,
    ratings: [rated('reports', 2), rated('systems', 2)],
    evidence: [shown('reports', { text: `${OPEN} that two teams use.` })],
    impactEntries: [anImpactEntry({ id: 'impact', changed: `${OPEN} that sales uses.` })],
    briefs: [aBrief({ entries: [{ entry: 'impact', headline: '' }] })],
    ownActions: [
      anOwnAction({ id: 'trial', title: `${OPEN} on trial`, endsBy: '2027-03-07', note: `${MARKER} trial` }),
    ],
    journal: [
      { id: 'j1', on: '2027-01-02', mood: 1, text: `${MARKER} journal` },
      { id: 'j2', on: TODAY, text: `${MARKER} journal today` },
    ],
    placeChecks: [
      {
        id: 'pc',
        on: TODAY,
        answers: [{ statement: `${MARKER}-statement`, answer: 'no', note: `${MARKER} note` }],
        ending: 'look-elsewhere',
        reason: `${MARKER} place`,
        private: true,
      },
    ],
    meetings: [
      {
        id: 'talk',
        on: TODAY,
        heldOn: TODAY,
        minutes: 30,
        agenda: [
          {
            id: 'a1',
            kind: 'decide',
            text: `${OPEN} in the budget review`,
            by: 'self',
            minutes: 5,
            note: 'Finance is asked first.',
            decision: 'A seat from March.',
            covered: true,
          },
        ],
        dropped: [],
        notes: `${OPEN} was talked about.`,
        accepted: [],
      },
    ],
    team: aTeam(),
    roadmapItems: [anItem({ id: 'item', title: `${OPEN} on the roadmap` })],
    requests: [aRequest({ title: `${OPEN} for events` })],
    privateNotes: [{ id: 'pn', meeting: 'talk', on: TODAY, text: `${MARKER} for my eyes` }],
    shareRounds: [
      { id: 'r0', kind: 'third-voice', to: 'Sal', on: TODAY, parts: [], base: `${MARKER} round`, answers: [] },
    ],
    crossroads: [
      {
        id: 'cr',
        on: TODAY,
        values: [`${MARKER}-value`],
        choice: 'expert',
        reason: `${MARKER} reason`,
        trial: 'trial',
      },
    ],
  })
  const plan = valueOf(planFor(before, workingFramework(before, memory.BUILT_IN), TODAY))
  return adoptPlan(before, plan, 'plan', TODAY)
})()

function isDiscreet(text: string): void {
  expect(text).toContain(OPEN)
  expect(text.toLowerCase()).not.toContain(MARKER)
}

describe('what is private', () => {
  it('is planted in every private part of the test person', () => {
    const left = asText(withoutPrivateParts(person))
    expect(asText(person).split(MARKER).length - 1).toBe(10)
    isDiscreet(left)
  })

  it('stays in what may be told: that one way was chosen, and a check that is not private', () => {
    const told = withoutPrivateParts({
      ...person,
      placeChecks: person.placeChecks.map((check) => ({ ...check, private: false })),
    })
    expect(told.crossroads).toMatchObject([{ choice: 'expert', values: [], reason: '' }])
    expect(told.placeChecks).toHaveLength(1)
  })
})

/**
 * Every call of the contract, with what it is to private parts. A new call does not compile here until somebody has
 * decided: `own` brings the person's own data back to the person, `none` touches no profile or writes nothing of it,
 * `out` makes something that another may read, and is then produced and searched below.
 */
const CALLS: Readonly<Record<Method, 'own' | 'none' | 'out'>> = {
  'app.describe': 'none',
  'app.revealDataFolder': 'none',
  'settings.read': 'none',
  'settings.change': 'none',
  // Takes numbers only; `reminders.test.ts` holds it to that.
  'reminders.notify': 'none',
  'frameworks.builtIn': 'none',
  'frameworks.import': 'none',
  'frameworks.export': 'out',
  'profiles.list': 'none',
  'profiles.create': 'none',
  'profiles.open': 'own',
  'profiles.save': 'own',
  'profiles.rename': 'none',
  'profiles.duplicate': 'own',
  'profiles.delete': 'none',
  'profiles.restore': 'none',
  'profiles.import': 'own',
  'profiles.export': 'own',
  'samples.list': 'none',
  'samples.open': 'none',
  'samples.original': 'none',
  'samples.makeOwn': 'own',
  'documents.preview': 'out',
  'documents.export': 'out',
  'documents.calendar': 'out',
  'sharing.write': 'out',
  // What comes in is shown to the person who opened it.
  'sharing.read': 'own',
  'people.list': 'none',
  'people.open': 'none',
  'people.read': 'none',
  'people.save': 'none',
  'people.answer': 'out',
  'people.forget': 'none',
  'people.restore': 'none',
  'people.empty': 'none',
  // The page draws the picture. The mood chart is not in the frame that offers this; see its own test.
  'pictures.save': 'none',
}

describe('calls of the app', () => {
  function app() {
    const profiles = new memory.MemoryStore()
    profiles.documents.set('ada', asText(person))
    const people = new memory.MemoryPeople()
    const shared = { round: 'round', kind: 'manager', to: 'Bo', parts: SHARE_PART_IDS } as const
    people.store.documents.set('ada', JSON.stringify(beginAnswer(composeShare(person, memory.BUILT_IN, shared, TODAY))))
    const [saver, printer] = [new memory.MemorySaver(), new memory.MemoryPrinter()]
    const open = createOpenProfiles(profiles, profileReader, memory.BUILT_IN)
    const handlers = createHandlers({
      host: memory.memoryHost,
      clock: memory.fixedClock,
      ids: memory.countingIds(),
      settings: new memory.MemorySettings(),
      profiles,
      reader: profileReader,
      open,
      samples: memory.memorySamples(),
      printer,
      saver,
      frameworkFiles,
      calendarText,
      people,
      shareFiles,
      framework: memory.BUILT_IN,
    })
    const complaints: string[] = []
    const dispatch = createDispatch(handlers, (method, error) => complaints.push(`${method}: ${String(error)}`))
    const call = async (method: Method, input: object): Promise<void> => {
      expect(JSON.parse(await dispatch(method, JSON.stringify(input)))).toMatchObject({ ok: true })
      expect(complaints).toEqual([])
    }
    return { call, saver, printer }
  }

  /** Every way to make each `out` call; its test fails while one of them is missing here. */
  const document = { profile: 'ada', paper: 'A4', without: [] }
  const WAYS: Readonly<Partial<Record<Method, readonly object[]>>> = {
    'frameworks.export': FRAMEWORK_EXPORTS.map((format) => ({ profile: 'ada', format })),
    'documents.preview': DOCUMENT_KINDS.map((kind) => ({ ...document, document: kind })),
    'documents.export': DOCUMENT_KINDS.flatMap((kind) =>
      ['pdf', 'markdown'].map((format) => ({ ...document, document: kind, format })),
    ),
    'documents.calendar': [{ profile: 'ada' }],
    'sharing.write': [
      { profile: 'ada', round: 'r1', kind: 'manager', to: 'Bo', parts: SHARE_PART_IDS, evidence: [] },
      { profile: 'ada', round: 'r1', kind: 'manager', to: 'Bo', parts: [], evidence: [] },
      {
        profile: 'ada',
        round: 'r1',
        kind: 'third-voice',
        to: 'Bo',
        parts: SHARE_PART_IDS,
        evidence: person.evidence.map(({ id }) => id),
      },
    ],
    'people.answer': [{ id: 'ada' }],
  }

  it('are all decided on, and every way out is tried', () => {
    expect(Object.keys(CALLS).toSorted()).toEqual([...METHODS].toSorted())
    const out = METHODS.filter((method) => CALLS[method] === 'out')
    expect(Object.keys(WAYS).toSorted()).toEqual(out.toSorted())
  })

  const tries = Object.entries(WAYS).flatMap(([method, inputs]) =>
    inputs.map((input) => [`${method} ${JSON.stringify(input)}`, method as Method, input] as const),
  )

  it.each(tries)('%s holds nothing private', async (_, method, input) => {
    const { call, saver, printer } = app()
    await call(method, input)
    const written = [
      ...saver.files.map(({ name, text }) => `${name}\n${text}`),
      ...printer.jobs.map((job) => JSON.stringify(job)),
    ]
    expect(written.length).toBeGreaterThan(0)
    expect(written.join('\n').toLowerCase()).not.toContain(MARKER)
    // A framework is about no person at all.
    if (method !== 'frameworks.export') isDiscreet(written.join('\n'))
  })

  it('give the person everything in the own-data file', async () => {
    const { call, saver } = app()
    await call('profiles.export', { id: 'ada' })
    expect(JSON.parse(saver.files[0]?.text ?? '')).toEqual(person)
  })
})

describe('commands', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opsladder-ways-out-'))
    await writeFile(join(folder, 'ada.json'), asText(person))
  })
  afterEach(() => rm(folder, { recursive: true }))

  /** Command lines per command, or why there is none: a new command fails the first test until it is decided on. */
  const COMMANDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
    plan: [['ada.json'], ['ada.json', '--json']],
    pdf: DOCUMENT_KINDS.map((kind) => ['ada.json', '--document', kind, '--out', `${kind}.pdf`]),
    calendar: [['ada.json', '--out', 'plan.ics']],
    check: [['ada.json']],
    // Makes an empty profile, prints frameworks, shows the invented sample: no profile of a person goes in.
    new: [],
    // Brings the person's own data back to the person, as an export does.
    merge: [],
    framework: [],
    headless: [],
  }

  it('are all decided on', async () => {
    const { out } = await runCli(['--help'])
    const names = [...out.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name)
    expect(names.toSorted()).toEqual(Object.keys(COMMANDS).toSorted())
  })

  const lines = Object.entries(COMMANDS).flatMap(([name, all]) =>
    all.map((args) => [[name, ...args].join(' '), name, args] as const),
  )

  it.each(lines)('%s tells nothing private', async (_, name, args) => {
    const inFolder = args.map((arg) => (/\.(json|pdf|ics)$/.test(arg) ? join(folder, arg) : arg))
    const { code, out, notes, printer } = await runCli([name, ...inFolder])
    expect([code, notes]).toEqual([0, []])
    const made = (await readdir(folder)).filter((file) => file !== 'ada.json')
    const files = await Promise.all(made.map((file) => readFile(join(folder, file), 'utf8')))
    const all = [out, ...notes, ...files, ...printer.jobs.map((job) => JSON.stringify(job))].join('\n')
    expect(all.toLowerCase()).not.toContain(MARKER)
    if (name !== 'check') isDiscreet(all)
  })
})
