import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { aDisplay, HAS_XVFB } from '#tests/support/display.ts'
import { anEmptyFolder, openStore } from '#tests/support/data-folder.ts'
import { listeningPorts, processesNaming } from '#tests/support/process-family.ts'
import { startSource } from '#tests/support/source-process.ts'

vi.setConfig({ testTimeout: 120_000 })

const PATIENTLY = { timeout: 60_000, interval: 200 }

/** The Chromium host in a process of its own, with its window open. */
async function anOpenApp() {
  const dataFolder = await anEmptyFolder()
  const env = { OPSLADDER_DATA: dataFolder, DISPLAY: await aDisplay() }
  const app = startSource('chromium', [], env)
  const browsers = () => processesNaming(join(dataFolder, 'browser'))
  await expect.poll(() => app.notes(), PATIENTLY).toMatch(/Opsladder is open/)
  return { app, env, dataFolder, browsers }
}

async function descendants(pid: number): Promise<readonly number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  const direct = children
    .split(' ')
    .filter((text) => text !== '')
    .map(Number)
  return [...direct, ...(await Promise.all(direct.map(descendants))).flat()]
}

describe.runIf(process.platform === 'linux' && HAS_XVFB)('the Chromium host as a process', () => {
  test('listens on no port, refuses a second start in words, and leaves nothing behind when told to end', async () => {
    const { app, env, dataFolder, browsers } = await anOpenApp()
    const family = [app.pid, ...(await descendants(app.pid)), ...(await browsers())]
    expect(family.length).toBeGreaterThan(3)
    expect(await listeningPorts(family)).toEqual([])

    const second = startSource('chromium', [], env)
    expect(await second.ended).toBe(1)
    expect(second.notes()).toMatch(
      /^Another Opsladder window is open on .*\(process \d+\)\. Use that one, or close it and start again\.\n$/,
    )

    app.kill('SIGTERM')
    expect(await app.ended).toBe(0)
    await expect.poll(browsers, PATIENTLY).toEqual([])
    // The next one gets the folder.
    await openStore(dataFolder)
  })

  test('the browser does not outlive a killed app', async () => {
    const { app, browsers } = await anOpenApp()
    app.kill('SIGKILL')
    await app.ended
    await expect.poll(browsers, PATIENTLY).toEqual([])
  })

  test('the app ends in good order when its window goes away', async () => {
    const { app, browsers } = await anOpenApp()
    const [main] = await browsers()
    process.kill(main ?? 0, 'SIGKILL')
    expect(await app.ended).toBe(0)
    await expect.poll(browsers, PATIENTLY).toEqual([])
  })

  test('the check for ports sees one that is open', async () => {
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    expect(await listeningPorts([process.pid])).toHaveLength(1)
    server.close()
  })
})

test('without a browser it ends with 1 and says what to do', async () => {
  const app = startSource('chromium', [], { OPSLADDER_DATA: await anEmptyFolder(), OPSLADDER_BROWSER: '/nowhere' })
  expect(await app.ended).toBe(1)
  expect(app.notes()).toMatch(
    /^OPSLADDER_BROWSER names \/nowhere, which is not a program\. Correct it or remove it\.\n$/,
  )
})
