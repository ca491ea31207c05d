import { expect, test } from 'vitest'
import { createDispatch } from '#contract/dispatch.ts'
import type { Notice } from '#domain/reminders/notice.ts'
import { reminderHandlers } from '#main/services/reminders.ts'
import * as memory from '#tests/support/in-memory-ports.ts'

const due = { 'check-in': 1, date: 0, certificate: 0, milestone: 2, 'one-on-one': 0, promise: 0 }

function service({ notifies = true, notifications = true } = {}) {
  const shown: Notice[] = []
  const settings = new memory.MemorySettings()
  settings.write({ ...settings.read(), notifications })
  const host = { ...memory.memoryHost, capabilities: { ...memory.memoryHost.capabilities, notifies } }
  const notifier = {
    show: async (notice: Notice) => {
      shown.push(notice)
      return { opened: true }
    },
    close: () => undefined,
  }
  const dispatch = createDispatch(reminderHandlers({ host, settings, notifier }) as never, () => undefined)
  const notify = async (input: object) =>
    JSON.parse(await dispatch('reminders.notify', JSON.stringify(input))) as { ok: boolean; value: unknown }
  return { notify, shown }
}

test('what is due is shown as counts, and a click comes back', async () => {
  const { notify, shown } = service()
  expect((await notify(due)).value).toEqual({ opened: true })
  expect(shown).toEqual([{ title: '3 things are due', text: 'A check-in and 2 milestones planned to end this week.' }])
})

test('nothing is shown where the setting is off or the host has no notifications', async () => {
  for (const given of [{ notifications: false }, { notifies: false }]) {
    const { notify, shown } = service(given)
    expect((await notify(due)).ok).toBe(false)
    expect(shown).toEqual([])
  }
})

test('words do not get through', async () => {
  const { notify, shown } = service()
  expect((await notify({ ...due, text: 'the talk about my salary' })).ok).toBe(false)
  expect((await notify({ ...due, date: 'the talk about my salary' })).ok).toBe(false)
  expect(shown).toEqual([])
})
