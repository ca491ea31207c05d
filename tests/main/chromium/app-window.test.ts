import { stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Dispatch } from '#contract/dispatch.ts'
import { openAppWindow, type AppWindowOptions } from '#main/chromium/app-window.ts'
import { findBrowser, thisMachine } from '#main/chromium/find-browser.ts'
import { DEFAULT_WINDOW, type WindowState } from '#main/settings-file.ts'
import { aDisplay, HAS_XVFB } from '#tests/support/display.ts'
import { anEmptyFolder, failureOf, valueOf } from '#tests/support/data-folder.ts'
import { aTinyRenderer } from '#tests/support/tiny-renderer.ts'

// Every window here is a browser of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 })

const echo: Dispatch = async (method, input) => JSON.stringify({ ok: true, value: { method, length: input.length } })

async function aWindow(options: Partial<AppWindowOptions> = {}) {
  process.env['DISPLAY'] = await aDisplay()
  const { files } = await aTinyRenderer()
  const folder = join(await anEmptyFolder(), 'browser')
  const log: string[] = []
  const remembered: WindowState[] = []
  const opened = await openAppWindow({
    browser: valueOf(findBrowser(thisMachine())),
    folder,
    files,
    dispatch: echo,
    state: DEFAULT_WINDOW,
    remember: (state) => remembered.push(state),
    log: (line) => log.push(line),
    devServer: undefined,
    ...options,
  })
  const window = valueOf(opened)
  onTestFinished(() => window.close())
  return { ...window, folder, log, remembered }
}

/** What the page's own script would see: the test speaks from inside the page. */
type Called = { opsladderCall(method: string, input: string): Promise<string> }

test.runIf(HAS_XVFB)('shows the page, answers its calls, and keeps everything else out', async () => {
  const { page, folder, remembered } = await aWindow()
  await page.getByText('ready').waitFor()
  expect(page.url()).toBe('https://opsladder.invalid/')
  expect((await stat(folder)).mode & 0o777).toBe(0o700)

  const page1 = await page.evaluate(() => ({
    secure: globalThis.isSecureContext,
    wide: globalThis.innerWidth,
    past: globalThis.history.length,
    automated: typeof (globalThis as unknown as Called).opsladderCall,
  }))
  expect(page1).toMatchObject({ secure: true, past: 1, automated: 'function' })
  expect(page1.wide).toBe(DEFAULT_WINDOW.width)

  const text = 'x'.repeat(100_000)
  const reply = await page.evaluate((input) => (globalThis as unknown as Called).opsladderCall('m', input), text)
  expect(JSON.parse(reply)).toEqual({ ok: true, value: { method: 'm', length: 100_000 } })

  const outside = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'came',
      () => 'refused',
    ),
  )
  expect(outside).toBe('refused')
  const violations = await page.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => seen.push(blockedURI))
    const frame = document.createElement('iframe')
    frame.src = 'https://example.com/'
    document.body.append(frame)
    const image = document.createElement('img')
    image.src = 'https://example.com/x.png'
    document.body.append(image)
    for (let turn = 0; turn < 100 && seen.length < 2; turn += 1) await new Promise((resolve) => setTimeout(resolve, 50))
    return seen.toSorted()
  })
  expect(violations).toEqual(['https://example.com', 'https://example.com/x.png'])

  await page.evaluate(() => {
    document.title = 'Typed something'
    location.href = 'https://example.com/'
  })
  await page.waitForTimeout(500)
  expect([page.url(), await page.title()]).toEqual(['https://opsladder.invalid/', 'Typed something'])

  for (const leave of [
    'https://example.com/',
    'data:text/html,away',
    'about:blank',
    'file:///etc/passwd',
    'javascript:void(0)',
  ]) {
    await page
      .evaluate((address) => {
        location.href = address
      }, leave)
      .catch(() => undefined)
    await page.waitForTimeout(150)
    await page.waitForURL('https://opsladder.invalid/')
  }
  await page.evaluate(() => {
    window.open('https://example.com/')
    window.open('about:blank')
  })
  await page.waitForTimeout(500)
  expect(page.context().pages()).toHaveLength(1)

  const session = await page.context().newCDPSession(page)
  const { windowId } = await session.send('Browser.getWindowForTarget')
  await session.send('Browser.setWindowBounds', { windowId, bounds: { width: 1100, height: 700 } })
  await expect.poll(() => remembered.at(-1)).toEqual({ width: 1100, height: 700, maximized: false })
})

test.runIf(HAS_XVFB)('a frame inside the page may not call', async () => {
  const { page } = await aWindow()
  const frame = await page.evaluate(async () => {
    const child = document.createElement('iframe')
    document.body.append(child)
    const call = (child.contentWindow as unknown as Partial<Called>).opsladderCall
    return call
      ? call('m', '{}').then(
          () => 'answered',
          (error: Error) => error.message,
        )
      : 'no function'
  })
  expect(frame).toMatch(/may not call/)
})

test.runIf(HAS_XVFB)('a closed window is told once, and its browser is gone', async () => {
  const window = await aWindow()
  await window.page.close()
  expect(await window.gone).toBe('closed')
  expect(window.page.context().browser()?.isConnected() ?? false).toBe(false)
})

test.runIf(HAS_XVFB)('a crashed page is told apart from a closed window', async () => {
  const window = await aWindow()
  await window.page.goto('chrome://crash').catch(() => undefined)
  expect(await window.gone).toBe('crashed')
})

test.runIf(HAS_XVFB)(
  'opens the page of the dev server while developing, with a policy of its own, and nothing else',
  async () => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.end('<!doctype html><title>Dev</title><body>from the dev server')
    })
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    onTestFinished(() => void server.close())
    const devServer = `http://localhost:${(server.address() as AddressInfo).port}/`
    const { page } = await aWindow({ devServer })
    await page.getByText('from the dev server').waitFor()
    const headers = await (await page.reload())?.allHeaders()
    expect(headers?.['content-security-policy']).toContain(`connect-src 'self' ws://localhost:`)
    expect(headers?.['x-content-type-options']).toBe('nosniff')
    const outside = await page.evaluate(() =>
      fetch('http://localhost:1/').then(
        () => 'came',
        () => 'refused',
      ),
    )
    expect(outside).toBe('refused')
    const reply = await page.evaluate(() => (globalThis as unknown as Called).opsladderCall('m', '{}'))
    expect(JSON.parse(reply)).toMatchObject({ ok: true })
  },
)

test.runIf(HAS_XVFB)('says which program is no browser', async () => {
  process.env['DISPLAY'] = await aDisplay()
  const { files } = await aTinyRenderer()
  const opened = await openAppWindow({
    browser: '/bin/false',
    folder: join(await anEmptyFolder(), 'browser'),
    files,
    dispatch: echo,
    state: DEFAULT_WINDOW,
    remember: () => undefined,
    log: () => undefined,
    devServer: undefined,
  })
  const failure = failureOf(opened)
  expect(failure.code).toBe('no-browser')
  expect(failure.message).toMatch(/^\/bin\/false could not be started/)
})

test.runIf(HAS_XVFB).each(['ended from outside', 'closed by the person'])(
  'what the page still holds when it is %s arrives',
  async (how) => {
    const calls: string[] = []
    const { page, close, gone } = await aWindow({
      dispatch: async (method) => {
        calls.push(method)
        return '{"ok":true}'
      },
    })
    await page.getByText('ready').waitFor()
    await page.evaluate(() => {
      addEventListener('beforeunload', () => void (globalThis as unknown as Called).opsladderCall('typed', '{}'))
    })
    if (how === 'ended from outside') await close()
    else await page.evaluate(() => globalThis.close()).catch(() => undefined)
    await gone
    expect(calls).toEqual(['typed'])
  },
)

test('says which folder it cannot make', async () => {
  const folder = join(await anEmptyFolder(), 'browser')
  await writeFile(folder, '')
  const { files } = await aTinyRenderer()
  const opened = await openAppWindow({
    browser: '/bin/false',
    folder,
    files,
    dispatch: echo,
    state: DEFAULT_WINDOW,
    remember: () => undefined,
    log: () => undefined,
    devServer: undefined,
  })
  expect(failureOf(opened).message).toContain(`${folder} could not be made`)
})
