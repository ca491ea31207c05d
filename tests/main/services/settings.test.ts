import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '#contract/settings.ts'
import { settingsHandlers } from '#main/services/settings.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'
import { MemorySettings } from '#tests/support/in-memory-ports.ts'

test('a change keeps what it does not name', async () => {
  const call = settingsHandlers({ settings: new MemorySettings() })
  expect(valueOf(await call['settings.change']({ theme: 'dark' }))).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
  expect(valueOf(await call['settings.change']({ paper: 'Letter' }))).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    paper: 'Letter',
  })
  expect(valueOf(await call['settings.read']())).toMatchObject({ theme: 'dark', paper: 'Letter' })
})

test('a refused write is told, and the change counts while the app is open', async () => {
  const settings = new MemorySettings()
  const call = settingsHandlers({ settings })
  settings.refusal = { code: 'disk-full', message: 'The disk is full.' }
  expect(failureOf(await call['settings.change']({ theme: 'dark' })).code).toBe('disk-full')
  expect(valueOf(await call['settings.read']()).theme).toBe('dark')
})
