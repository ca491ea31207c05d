import { expect, test } from 'vitest'
import { browserPlaces, installedBrowsers } from '../../scripts/setup/browser-places.mjs'

const having =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

test('Chrome comes before Edge and Edge before Chromium', () => {
  const env = { PATH: '/usr/bin' }
  const exists = having('/usr/bin/chromium', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome')
  expect(installedBrowsers('linux', env, exists)).toEqual([
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
  ])
})

test('a browser is found in the usual places although PATH is short', () => {
  expect(installedBrowsers('linux', { PATH: '' }, having('/usr/bin/chromium'))).toEqual(['/usr/bin/chromium'])
})

test('a snap is the last choice, also when PATH names it first', () => {
  const env = { PATH: '/snap/bin:/usr/bin' }
  expect(installedBrowsers('linux', env, having('/snap/bin/chromium', '/usr/bin/chromium-browser'))).toEqual([
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ])
})

test("on macOS a person's own applications count as well", () => {
  const edge = '/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  const chromium = '/Applications/Chromium.app/Contents/MacOS/Chromium'
  expect(installedBrowsers('darwin', { HOME: '/Users/ana' }, having(edge, chromium))).toEqual([edge, chromium])
})

test('on Windows each folder for programs is searched, and none that is not set', () => {
  const places = browserPlaces('win32', { PROGRAMFILES: 'C:\\Programs', LOCALAPPDATA: 'C:\\Users\\ana\\Local' })
  expect(places.slice(0, 2)).toEqual([
    'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\ana\\Local\\Google\\Chrome\\Application\\chrome.exe',
  ])
  expect(places.join()).not.toContain('undefined')
})
