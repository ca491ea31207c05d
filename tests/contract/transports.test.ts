import { expect, test, vi } from 'vitest'
import { CALL_CHANNEL, type Bridge } from '#contract/bridge.ts'
import { createClient, type Transport } from '#contract/client.ts'
import { METHODS, type Method } from '#contract/contract.ts'
import { createDispatch, type Dispatch, type Handlers } from '#contract/dispatch.ts'
import { calendarText } from '#main/calendar-text.ts'
import { frameworkFiles } from '#main/framework-files.ts'
import { profileReader } from '#main/profile-reader.ts'
import { createHandlers } from '#main/services/handlers.ts'
import { createOpenProfiles } from '#main/services/open-profiles.ts'
import { shareBytes, shareFiles } from '#main/share-files.ts'
import { beginAnswer } from '#domain/sharing/answer-changes.ts'
import { aClimber } from '#tests/support/build-framework.ts'
import { aShare } from '#tests/support/build-share.ts'
import { asText } from '#tests/support/build-profile.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'
import * as memory from '#tests/support/in-memory-ports.ts'

/** How a call gets from a page to the dispatch table, on each host. */
const TRANSPORTS: Readonly<Record<string, (dispatch: Dispatch) => Promise<Transport>>> = {
  'in memory': async (dispatch) => dispatch,

  // The binding of the Chromium host copies its arguments as JSON.
  'as a browser binding': async (dispatch) => (method, input) => {
    const [name, text] = JSON.parse(JSON.stringify([method, input])) as [string, string]
    return dispatch(name, text)
  },

  // Preload, channel and sender check of the Electron host, with the arguments cloned between processes.
  'over Electron messages': async (dispatch) => {
    vi.resetModules()
    const electron = await import('#tests/support/fake-electron.ts')
    const { answerCalls } = await import('#main/electron/calls.ts')
    const { webContents } = new electron.BrowserWindow()
    answerCalls(dispatch, 'app://opsladder', () => webContents as never)
    electron.ipcRenderer.invoke = (channel, ...args) =>
      electron.ipcMain.invoke(
        channel,
        { sender: webContents, senderFrame: webContents.mainFrame } as never,
        ...args,
      ) as never
    await import('../../src/preload/index.ts')
    expect([...electron.ipcMain.handlers.keys()]).toEqual([CALL_CHANNEL])
    return (electron.exposed.get('opsladder') as Bridge).call
  },
}

function services(change: Partial<Handlers> = {}) {
  const profiles = new memory.MemoryStore()
  profiles.documents.set('ada', asText(aClimber({ id: 'ada', revision: 4 })))
  const handlers = createHandlers({
    host: { ...memory.memoryHost, capabilities: { ...memory.memoryHost.capabilities, notifies: true } },
    notifier: { show: async () => ({ opened: false }), close: () => undefined },
    clock: memory.fixedClock,
    ids: memory.countingIds(),
    settings: new memory.MemorySettings(),
    profiles,
    reader: profileReader,
    frameworkFiles,
    calendarText,
    people: new memory.MemoryPeople(),
    shareFiles,
    open: createOpenProfiles(profiles, profileReader, memory.BUILT_IN),
    samples: memory.memorySamples(),
    printer: new memory.MemoryPrinter(),
    saver: new memory.MemorySaver(),
    framework: memory.BUILT_IN,
  })
  const reports: string[] = []
  const dispatch = createDispatch({ ...handlers, ...change }, (method, error) =>
    reports.push(`${method}: ${String(error)}`),
  )
  return { dispatch, reports, profiles }
}

const ada = aClimber({ id: 'ada', revision: 4 })
const handed = Buffer.from(shareBytes(aShare(ada))).toString('base64')
const document = { profile: 'ada', document: 'plan', paper: 'A4', without: [] } as const

/** One call of every method that has to work, in an order in which it does. */
const TOUR: readonly (readonly [Method, object])[] = [
  ['app.describe', {}],
  ['app.revealDataFolder', {}],
  ['settings.read', {}],
  ['settings.change', { theme: 'dark', notifications: true }],
  ['reminders.notify', { 'check-in': 1, date: 0, certificate: 0, milestone: 0, 'one-on-one': 1, promise: 0 }],
  ['frameworks.builtIn', {}],
  ['frameworks.import', { files: [{ name: 'x.yaml', bytes: Buffer.from('id: x').toString('base64') }] }],
  ['frameworks.export', { profile: 'ada', format: 'csv' }],
  ['profiles.list', {}],
  ['profiles.create', { name: 'Maya', rung: 'senior', goal: 'lead', hoursPerWeek: 5 }],
  ['profiles.open', { id: 'ada' }],
  ['profiles.save', { id: 'ada', text: asText({ ...ada, revision: 5 }) }],
  ['profiles.rename', { id: 'ada', name: 'Ada L.' }],
  ['profiles.duplicate', { id: 'ada' }],
  ['profiles.export', { id: 'ada' }],
  ['profiles.import', { fileName: 'x.json', bytes: Buffer.from(asText({ ...ada, id: 'eve' })).toString('base64') }],
  ['samples.list', {}],
  ['samples.open', { id: memory.SAMPLE_ID }],
  ['samples.original', { profile: `sample-${memory.SAMPLE_ID}` }],
  ['samples.makeOwn', { profile: `sample-${memory.SAMPLE_ID}` }],
  ['documents.preview', document],
  ['documents.export', { ...document, format: 'markdown' }],
  ['documents.calendar', { profile: document.profile }],
  [
    'pictures.save',
    { profile: document.profile, title: 'Levels', format: 'svg', bytes: Buffer.from('<svg/>').toString('base64') },
  ],
  ['sharing.write', { profile: 'ada', round: 'round-1', kind: 'manager', to: 'Bo', parts: ['ratings'], evidence: [] }],
  ['sharing.read', { fileName: 'f', bytes: handed }],
  ['people.open', { files: [{ fileName: 'f', bytes: handed }] }],
  ['people.list', {}],
  ['people.read', { id: 'ada' }],
  ['people.save', { id: 'ada', text: JSON.stringify(beginAnswer(aShare(ada))) }],
  ['people.answer', { id: 'ada' }],
  ['people.forget', { id: 'ada' }],
  ['people.restore', { id: 'ada' }],
  ['people.empty', {}],
  ['profiles.delete', { id: 'ada' }],
  ['profiles.restore', { id: 'ada' }],
]

test('the tour names every method of the contract', () => {
  expect(TOUR.map(([method]) => method).toSorted()).toEqual([...METHODS].toSorted())
})

test.each(Object.keys(TRANSPORTS))('%s: every call is answered with its value', async (name) => {
  const { dispatch, reports } = services()
  const client = createClient((await TRANSPORTS[name]?.(dispatch)) as Transport)
  for (const [method, input] of TOUR) {
    const reply = await client.call(method, input as never)
    expect(reply, method).toMatchObject({ ok: true })
    if (method === 'app.describe') expect(reply).toMatchObject({ value: { version: '1.2.3', today: memory.TEST_DAY } })
    if (method === 'settings.change') expect(reply).toMatchObject({ value: { theme: 'dark', paper: 'A4' } })
    if (method === 'profiles.save') expect(reply).toMatchObject({ value: { revision: 5 } })
    if (method === 'app.revealDataFolder') expect(reply).toMatchObject({ value: null })
  }
  expect(reports).toEqual([])
})

test.each(Object.keys(TRANSPORTS))('%s: a failure crosses as data, with code and sentence', async (name) => {
  const client = createClient((await TRANSPORTS[name]?.(services().dispatch)) as Transport)
  const failure = failureOf(await client.call('profiles.open', { id: 'nobody' }))
  expect(failure).toEqual({ code: 'not-found', message: 'There is no profile "nobody".' })
})

test.each(Object.keys(TRANSPORTS))(
  '%s: an unknown call, bad input and unreadable input change nothing and are told apart',
  async (name) => {
    const { dispatch, profiles, reports } = services()
    const transport = (await TRANSPORTS[name]?.(dispatch)) as Transport
    const ask = async (method: string, input: string) => failureOf(JSON.parse(await transport(method, input)) as never)

    for (const method of [
      '',
      'profiles',
      'profiles.steal',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'x'.repeat(10_000),
    ]) {
      const failure = await ask(method, '{}')
      expect(failure.code, method).toBe('internal')
      expect(failure.message.length).toBeLessThan(200)
    }
    for (const input of [
      'null',
      '[]',
      '7',
      '{"id":7}',
      '{"id":""}',
      '{"id":"../../etc/passwd"}',
      '{"id":"a","more":1}',
      '{"__proto__":{"id":"ada"}}',
    ]) {
      expect((await ask('profiles.delete', input)).code, input).toBe('bad-input')
    }
    for (const input of ['', '{', 'undefined', '{"id":"ada"', '\u0000'])
      expect((await ask('profiles.delete', input)).code).toBe('bad-input')
    expect([...profiles.documents.keys()]).toEqual(['ada'])
    expect(reports).toEqual([])
  },
)

test.each(Object.keys(TRANSPORTS))(
  '%s: an exception is a bug on our side: reported in the host, a plain sentence for the page',
  async (name) => {
    const { dispatch, reports } = services({
      'profiles.list': async () => {
        throw new TypeError('secret of /home/ada')
      },
    })
    const client = createClient((await TRANSPORTS[name]?.(dispatch)) as Transport)
    const failure = failureOf(await client.call('profiles.list', {}))
    expect(failure.code).toBe('internal')
    expect(JSON.stringify(failure)).not.toMatch(/secret|TypeError|\bat \w+ \(|\.ts:/)
    expect(reports).toEqual(['profiles.list: TypeError: secret of /home/ada'])
  },
)

test.each(Object.keys(TRANSPORTS))('%s: text crosses byte for byte', async (name) => {
  const seen: string[] = []
  const { dispatch } = services({
    'profiles.rename': async ({ name: given }) => {
      seen.push(given)
      return { ok: true, value: null }
    },
  })
  const client = createClient((await TRANSPORTS[name]?.(dispatch)) as Transport)
  const names = ['Zoë 山田 👩‍💻', '"\\\u2028\u2029</script>', '\u202Eabc']
  for (const given of names) valueOf(await client.call('profiles.rename', { id: 'ada', name: given }))
  expect(seen).toEqual(names)
})

test('a transport that breaks, or answers nonsense, is a failure and no exception', async () => {
  const broken = createClient(async () => {
    throw new Error('gone')
  })
  expect(failureOf(await broken.call('profiles.list', {})).message).toMatch(/lost its connection/)
  for (const nonsense of ['', 'undefined', '{"ok":"yes"}', '{"ok":false}', '[]']) {
    const reply = await createClient(async () => nonsense).call('profiles.list', {})
    expect(failureOf(reply).code).toBe('internal')
  }
})

test('an error in a handler is never taken for a request that cannot be read', async () => {
  const { dispatch, reports } = services({
    'profiles.list': async () => JSON.parse('not what was expected') as never,
  })
  expect(JSON.parse(await dispatch('profiles.list', '{}'))).toMatchObject({ ok: false, error: { code: 'internal' } })
  expect(reports).toEqual([expect.stringMatching(/^profiles\.list: SyntaxError/)])
})
