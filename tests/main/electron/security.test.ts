import { expect, test, vi } from 'vitest'
import { CALL_CHANNEL } from '#contract/bridge.ts'
import { externalLink } from '#main/electron/external-links.ts'
import { PAGE_POLICY } from '#main/renderer-files.ts'
import { boot } from './boot.ts'

const OURS = 'app://opsladder/'

test('every switch of the window that protects the person is written out', async () => {
  const { window } = await boot()
  expect(window.options.webPreferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    preload: expect.stringMatching(/out[/\\]preload[/\\]index\.cjs$/) as string,
  })
})

/** Every name in Electron 45's declarations. */
const PERMISSIONS = [
  'ar',
  'automatic-fullscreen',
  'background-fetch',
  'background-sync',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'geolocation-approximate',
  'hand-tracking',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'top-level-storage-access',
  'usb',
  'vr',
  'web-app-installation',
  'web-printing',
  'window-management',
  'unknown',
] as const

test('no permission is given but writing to the clipboard, and that only to our page', async () => {
  const { electron, window } = await boot()
  const { permissionRequest, permissionCheck, devicePermission, displayMedia } = electron.session.defaultSession
  const contents = window.webContents as never
  const granted = (permission: (typeof PERMISSIONS)[number], from: string) => {
    const answer = vi.fn<(allowed: boolean) => void>()
    permissionRequest?.(contents, permission, answer, { requestingUrl: from, isMainFrame: true } as never)
    expect(answer).toHaveBeenCalledOnce()
    const checked = permissionCheck?.(contents, permission, from, { isMainFrame: true } as never)
    expect(checked).toBe(answer.mock.calls[0]?.[0])
    return checked
  }
  expect(PERMISSIONS.filter((permission) => granted(permission, OURS))).toEqual(['clipboard-sanitized-write'])
  expect(PERMISSIONS.filter((permission) => granted(permission, 'https://opsladder.example/'))).toEqual([])
  expect(devicePermission?.({ deviceType: 'usb', origin: OURS, device: {} } as never)).toBe(false)
  const stream = vi.fn()
  displayMedia?.({} as never, stream)
  expect(stream).toHaveBeenCalledExactlyOnceWith(null)
})

const FOREIGN = [
  'https://opsladder/',
  'http://opsladder/',
  'app://opsladder.evil.test/',
  'app://opsladder@evil.test/',
  'app://evil@opsladder/',
  'app://evil/',
  'app:opsladder',
  'app:///index.html',
  'APP://OPSLADDER.evil/',
  'apps://opsladder/',
  'file:///etc/passwd',
  'file://opsladder/',
  'javascript:alert(1)',
  'data:text/html,<h1>x</h1>',
  'about:blank',
  'blob:app://opsladder/1',
  'chrome://settings',
  'devtools://devtools/bundled/',
  'view-source:app://opsladder/',
  'http://localhost:5173/',
  'http://127.0.0.1/',
  'smb://host/share',
  '\\\\host\\share',
  '//evil.test/',
  'ms-msdt:/id',
  'mailto:a@b.example',
  '',
  ' ',
] as const

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s stays on our page', async (event) => {
  const { window } = await boot()
  const stopped = (url: string) => {
    const preventDefault = vi.fn()
    window.webContents.emit(event, { url, preventDefault })
    return preventDefault.mock.calls.length === 1
  }
  expect(FOREIGN.filter((url) => !stopped(url))).toEqual([])
  expect(stopped('app://opsladder/index.html#/plan')).toBe(false)
})

test('no window, no embedded page and no download', async () => {
  const { electron, window } = await boot()
  for (const url of [...FOREIGN, OURS])
    expect(window.webContents.windowOpen?.({ url } as never)).toEqual({ action: 'deny' })
  const webview = vi.fn()
  window.webContents.emit('will-attach-webview', { preventDefault: webview }, {}, {})
  expect(webview).toHaveBeenCalledOnce()
  const download = vi.fn()
  electron.session.defaultSession.emit('will-download', { preventDefault: download }, {}, {})
  expect(download).toHaveBeenCalledOnce()
  expect(electron.BrowserWindow.all).toHaveLength(1)
})

test('pages that the guard has not seen yet are guarded from their first moment', async () => {
  const { electron } = await boot()
  const other = new electron.BrowserWindow()
  const preventDefault = vi.fn()
  other.webContents.emit('will-navigate', { url: 'https://evil.test/', preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
})

test('only requests of our own scheme are let through', async () => {
  const { electron } = await boot()
  const cancelled = (url: string) => {
    const answer = vi.fn<(response: { cancel?: boolean }) => void>()
    electron.session.defaultSession.beforeRequest?.({ url } as never, answer)
    return answer.mock.calls[0]?.[0].cancel
  }
  for (const url of [
    'https://example.com/',
    'http://127.0.0.1:9/',
    'ws://localhost:5173/',
    'wss://x.test/',
    'file:///etc/passwd',
    'ftp://x.test/',
    'app://evil/x.js',
    'https://redirector.gvt1.com/dict',
    'nonsense',
  ]) {
    expect(cancelled(url), url).toBe(true)
  }
  for (const url of ['app://opsladder/index.html', 'data:image/png;base64,AA==', 'devtools://devtools/bundled/x.js']) {
    expect(cancelled(url), url).toBe(false)
  }
})

test('while developing the dev server and its socket are let through as well, under a policy', async () => {
  const { electron } = await boot({ environment: { ELECTRON_RENDERER_URL: 'http://localhost:5173/' } })
  const { beforeRequest, headersReceived } = electron.session.defaultSession
  const cancelled = (url: string) => {
    const answer = vi.fn<(response: { cancel?: boolean }) => void>()
    beforeRequest?.({ url } as never, answer)
    return answer.mock.calls[0]?.[0].cancel
  }
  expect(
    [
      'http://localhost:5173/src/main.tsx',
      'ws://localhost:5173/',
      'https://example.com/',
      'http://localhost:5174/',
    ].map(cancelled),
  ).toEqual([false, false, true, true])
  const answer = vi.fn<(response: { responseHeaders?: Record<string, string | string[]> }) => void>()
  headersReceived?.({ responseHeaders: { etag: ['x'] } } as never, answer)
  expect(answer.mock.calls[0]?.[0].responseHeaders?.['content-security-policy']).toContain("default-src 'none'")
})

test('the scheme answers from the built page with the policy on every answer, and nothing from elsewhere', async () => {
  const { electron } = await boot()
  const ask = (url: string, init?: RequestInit) =>
    electron.session.defaultSession.handlers.get('app')?.(new Request(url, init)) as Promise<Response>
  for (const path of [
    '../../package.json',
    '%2e%2e/%2e%2e/package.json',
    '..%5c..%5cpackage.json',
    '%00',
    'etc/passwd',
    'missing.js',
  ]) {
    const response = await ask(`app://opsladder/${path}`)
    expect(response.status, path).toBe(404)
    expect(response.headers.get('content-security-policy')).toBe(PAGE_POLICY)
  }
  expect((await ask('app://opsladder/index.html', { method: 'POST' })).status).toBe(405)
  expect((await ask('app://evil/index.html')).status).toBe(404)
})

test('only the main frame of our window may call', async () => {
  const { electron, window } = await boot()
  const { webContents } = window
  const ask = (from: object) =>
    electron.ipcMain.invoke(
      CALL_CHANNEL,
      { sender: webContents, senderFrame: webContents.mainFrame, ...from } as never,
      'app.describe',
      '{}',
    )
  expect(JSON.parse(String(await ask({})))).toMatchObject({ ok: true, value: { version: '1.2.3' } })

  const stranger = new electron.BrowserWindow().webContents
  for (const [what, from] of Object.entries({
    'a frame that is gone': { senderFrame: null },
    'a frame inside the page': { senderFrame: { origin: 'app://opsladder', parent: webContents.mainFrame } },
    'another origin': { senderFrame: { origin: 'https://evil.test', parent: null } },
    'an origin that begins like ours': { senderFrame: { origin: 'app://opsladder.evil.test', parent: null } },
    'no origin': { senderFrame: { origin: 'null', parent: null } },
    'another window': { sender: stranger, senderFrame: stranger.mainFrame },
  })) {
    await expect(ask(from), what).rejects.toThrow('This page may not call Opsladder.')
  }
  webContents.destroyed = true
  await expect(ask({})).rejects.toThrow('This page may not call Opsladder.')
})

test('a link leaves the app only after the person has seen it and agreed', async () => {
  const { electron, window } = await boot()
  const click = async (url: string) => {
    window.webContents.windowOpen?.({ url } as never)
    await new Promise((resolve) => setImmediate(resolve))
  }
  await click('https://example.com/guide')
  expect(electron.answers.asked).toEqual(['https://example.com/guide'])
  expect(electron.answers.opened).toEqual([])
  electron.answers.messageBox = 0
  await click('https://example.com/guide')
  await click('mailto:chief@example.com')
  expect(electron.answers.opened).toEqual(['https://example.com/guide', 'mailto:chief@example.com'])
  for (const url of [
    'file:///etc/passwd',
    'smb://host/x',
    'javascript:alert(1)',
    'ms-settings:',
    'http://example.com/',
  ])
    await click(url)
  expect(electron.answers.opened).toHaveLength(2)
  expect(electron.answers.asked).toHaveLength(3)
})

test.each([
  'http://example.com/',
  'file:///etc/passwd',
  'file://host/share',
  'smb://host/share',
  '\\\\host\\share',
  '//host/share',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'ms-msdt:/id PCWDiagnostic',
  'ms-settings:',
  'search-ms:query=x',
  'vscode://x',
  'tel:+1',
  'sms:+1',
  'app://opsladder/',
  'blob:https://x/1',
  'about:blank',
  'chrome://settings',
  'steam://run/1',
  'https://user:pass@example.com/',
  'https://',
  'https:',
  '',
  `https://example.com/${'x'.repeat(3_000)}`,
])('%j is no address for the system', (address) => {
  expect(externalLink(address)).toBeUndefined()
})

test.each(['https://example.com/a?b=c#d', 'mailto:chief@example.com?subject=Hello'])('%s is', (address) => {
  expect(externalLink(address)).toBe(address)
})
