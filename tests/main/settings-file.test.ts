import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Conf from 'conf'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '#contract/settings.ts'
import { DEFAULT_WINDOW, openSettingsFile, SETTINGS_NAME, SETTINGS_OPTIONS } from '#main/settings-file.ts'
import { anEmptyFolder } from '#tests/support/data-folder.ts'

function opener(folder: string) {
  const log: string[] = []
  const open = () =>
    openSettingsFile(
      () => new Conf({ cwd: folder, configName: SETTINGS_NAME, ...SETTINGS_OPTIONS }),
      folder,
      '2027-01-04T08:00:00.000Z',
      (line) => log.push(line),
    )
  return { log, open }
}

test('keeps settings and window over a restart, readable for their owner only', async () => {
  const folder = await anEmptyFolder()
  const { open, log } = opener(folder)
  const first = open()
  expect([first.read(), first.readWindow()]).toEqual([DEFAULT_SETTINGS, DEFAULT_WINDOW])
  expect(
    first.write({
      theme: 'dark',
      paper: 'Letter',
      singleKeys: false,
      lastProfile: 'a.b.c',
      notifications: true,
      notifiedOn: '2026-11-21',
      quietReminders: { on: '2026-11-21', ids: ['ada check-in'] },
    }),
  ).toEqual({ ok: true, value: null })
  first.writeWindow({ x: -10, y: 20, width: 1000, height: 700, maximized: true })
  const second = open()
  expect(second.read()).toEqual({
    theme: 'dark',
    paper: 'Letter',
    singleKeys: false,
    lastProfile: 'a.b.c',
    notifications: true,
    notifiedOn: '2026-11-21',
    quietReminders: { on: '2026-11-21', ids: ['ada check-in'] },
  })
  expect(second.readWindow()).toEqual({ x: -10, y: 20, width: 1000, height: 700, maximized: true })
  expect((await stat(join(folder, 'settings.json'))).mode & 0o777).toBe(0o600)
  expect(log).toEqual([])
})

test.each([
  ['nothing', Buffer.from('')],
  ['half of it', Buffer.from('{"settings": {"theme": "da')],
  ['a list', Buffer.from('[]')],
  ['null', Buffer.from('null')],
  ['a number', Buffer.from('7')],
  ['zeros', Buffer.alloc(40)],
  ['a theme that does not exist', Buffer.from('{"settings":{"theme":"pink"}}')],
  ['a window that is no window', Buffer.from('{"window":{"width":"wide"}}')],
  ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
])('a file with %s is set aside byte for byte, and the defaults are used', async (_what, bytes) => {
  const folder = await anEmptyFolder()
  await writeFile(join(folder, 'settings.json'), bytes)
  const { open, log } = opener(folder)
  expect(open().read()).toEqual(DEFAULT_SETTINGS)
  expect(await readFile(join(folder, 'settings.damaged-2027-01-04T08-00-00-000Z.json'))).toEqual(bytes)
  expect(log).toEqual([expect.stringContaining('set aside as')])
})

test('what a newer version has added does not disturb, and is not passed on', async () => {
  const folder = await anEmptyFolder()
  await writeFile(join(folder, 'settings.json'), '{"settings":{"theme":"dark","sound":true},"extra":1}')
  const { open, log } = opener(folder)
  expect(open().read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
  expect(log).toEqual([])
  expect(await readdir(folder)).toEqual(['settings.json'])
})

test('writes whole files also where SNAP is set', async () => {
  process.env['SNAP'] = '/snap/x'
  const folder = await anEmptyFolder()
  opener(folder)
    .open()
    .write({ ...DEFAULT_SETTINGS, theme: 'light' })
  expect(process.env['SNAP']).toBeUndefined()
})
