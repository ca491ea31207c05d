import { expect, test } from 'vitest'
import { boot } from './boot.ts'

const due = { 'check-in': 1, date: 0, certificate: 0, milestone: 0, 'one-on-one': 0, promise: 0 }

async function withNotifications() {
  const app = await boot()
  await app.call('settings.change', { notifications: true })
  return app
}

test('a notification says how many things are due, and a click brings the window to the front', async () => {
  const { call, electron, window } = await withNotifications()
  const answer = call('reminders.notify', due)
  const [notification] = electron.Notification.all
  expect(notification).toMatchObject({ state: 'shown', options: { title: 'One thing is due', body: 'A check-in.' } })
  window.minimized = true
  notification?.emit('click')
  expect((await answer).value).toEqual({ opened: true })
  expect([window.minimized, window.focused]).toEqual([false, 1])
})

test('one that is closed, replaced or failed was not opened', async () => {
  const { call, electron } = await withNotifications()
  const replaced = call('reminders.notify', due)
  const closed = call('reminders.notify', due)
  expect((await replaced).value).toEqual({ opened: false })
  expect(electron.Notification.all.map(({ state }) => state)).toEqual(['closed', 'shown'])
  electron.Notification.all[1]?.emit('close')
  expect((await closed).value).toEqual({ opened: false })
  const failed = call('reminders.notify', due)
  electron.Notification.all[2]?.emit('failed', {}, 'no daemon')
  expect((await failed).value).toEqual({ opened: false })
})

test('a notification that nobody clicked does not hold the end back', async () => {
  const { call, electron } = await withNotifications()
  const answer = call('reminders.notify', due)
  electron.app.quit()
  expect((await answer).value).toEqual({ opened: false })
  expect(electron.Notification.all[0]?.state).toBe('closed')
})

test('a system without notifications is declared, and none is tried', async () => {
  const { call, electron } = await boot({ prepare: (fake) => void (fake.Notification.supported = false) })
  expect((await call('app.describe', {})).value).toMatchObject({ capabilities: { notifies: false } })
  await call('settings.change', { notifications: true })
  expect((await call('reminders.notify', due)).ok).toBe(false)
  expect(electron.Notification.all).toEqual([])
})
