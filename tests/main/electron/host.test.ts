import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { PAGE_POLICY } from '#main/renderer-files.ts'
import { anEmptyFolder, filesBelow } from '#tests/support/data-folder.ts'
import { boot } from './boot.ts'

async function withProfile() {
  const app = await boot()
  const { value } = await app.call('profiles.create', {
    name: 'Maya Chen',
    rung: 'senior',
    goal: 'lead',
    hoursPerWeek: 5,
  })
  return { ...app, id: (value as { id: string }).id }
}

test('describes what it can do', async () => {
  const { call, folder, electron } = await boot()
  expect((await call('app.describe', {})).value).toMatchObject({
    dataFolder: folder,
    version: '1.2.3',
    capabilities: {
      asksWhereToSave: true,
      revealsFolder: true,
      notifies: true,
      usesCommandKey: process.platform === 'darwin',
    },
  })
  expect((await call('app.revealDataFolder', {})).ok).toBe(true)
  expect(electron.answers.folders).toEqual([folder])
  electron.answers.folderProblem = 'no file manager'
  expect((await call('app.revealDataFolder', {})).error.message).toContain('no file manager')
})

test('asks where a file goes, writes it there, and takes no for an answer', async () => {
  const { call, electron, id } = await withProfile()
  expect((await call('profiles.export', { id })).error.code).toBe('cancelled')
  expect(electron.answers.asked).toEqual([join('/downloads', 'Maya Chen - Opsladder profile.json')])
  electron.answers.saveTo = join(await anEmptyFolder(), 'mine.json')
  expect((await call('profiles.export', { id })).value).toEqual({ path: electron.answers.saveTo })
  expect(JSON.parse(await readFile(electron.answers.saveTo, 'utf8'))).toMatchObject({ id })
  electron.answers.saveTo = join(await anEmptyFolder(), 'not', 'there.json')
  expect((await call('profiles.export', { id })).error.message).toContain(electron.answers.saveTo)
})

test('asks where a folder goes, and writes a new one there beside what has its name', async () => {
  const { call, electron, id } = await withProfile()
  const write = () => call('frameworks.export', { profile: id, format: 'folder' })
  expect((await write()).error.code).toBe('cancelled')
  expect(electron.answers.asked.at(-1)).toBe('Choose where the folder “Small - Framework” goes')
  const chosen = await anEmptyFolder()
  await mkdir(join(chosen, 'Small - Framework'))
  await writeFile(join(chosen, 'Small - Framework', 'mine.txt'), 'mine')
  electron.answers.openFrom = [chosen]
  const path = join(chosen, 'Small - Framework (2)')
  expect((await write()).value).toEqual({ path })
  expect(await filesBelow(path)).toContain('framework.yaml')
  expect(await readdir(join(chosen, 'Small - Framework'))).toEqual(['mine.txt'])
  electron.answers.openFrom = [join(chosen, 'gone')]
  expect((await write()).error.message).toContain(join(chosen, 'gone'))
})

const request = (id: string) => ({ profile: id, document: 'plan', paper: 'Letter', without: [] })

test('prints in a hidden window of its own: sandboxed, without preload, in a closed session that forgets', async () => {
  const { call, electron, id } = await withProfile()
  const { value } = await call('documents.preview', request(id))
  expect(Buffer.from((value as { pdf: string }).pdf, 'base64').toString()).toBe('%PDF-1.7')

  const printer = electron.BrowserWindow.all[1]
  const printSession = electron.session.fromPartition('print')
  expect(printer?.options.show).toBe(false)
  expect(printer?.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    session: printSession,
  })
  expect(printer?.options.webPreferences).not.toHaveProperty('preload')
  expect(printer?.webContents.loaded).toBe('app://opsladder/print.html')
  expect(printer?.webContents.scripts[0]).toMatch(/^window\["opsladderPrint"\]\(\{"model":/)
  expect(printer?.webContents.prints).toEqual([
    {
      pageSize: 'Letter',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    },
  ])
  expect(printer?.isDestroyed()).toBe(true)

  const cancel = vi.fn()
  printSession.beforeRequest?.({ url: 'https://example.com/' } as never, cancel)
  expect(cancel).toHaveBeenCalledExactlyOnceWith({ cancel: true })
  expect(printSession.permissionCheck?.(null, 'notifications', 'app://opsladder/', {} as never)).toBe(false)
  const answer = (await printSession.handlers.get('app')?.(new Request('app://opsladder/missing'))) as Response
  expect(answer.headers.get('content-security-policy')).toBe(PAGE_POLICY)
})

test('one document after the other, and the next one after one that failed', async () => {
  const { call, electron, id } = await withProfile()
  const { promise, resolve } = Promise.withResolvers<void>()
  electron.app.on('web-contents-created', (_event, contents: { run: unknown }) => {
    contents.run = async () => {
      await promise
      throw new Error('no such figure\n    at draw')
    }
  })
  const both = Promise.all([call('documents.preview', request(id)), call('documents.preview', request(id))])
  await vi.waitFor(() => expect(electron.BrowserWindow.all).toHaveLength(2))
  await new Promise((later) => setTimeout(later, 50))
  expect(electron.BrowserWindow.all).toHaveLength(2)
  resolve()
  for (const reply of await both)
    expect(reply.error).toEqual({ code: 'internal', message: 'The document could not be drawn: no such figure' })
  expect(electron.BrowserWindow.all.slice(1).map((window) => window.isDestroyed())).toEqual([true, true])
})

test('a document whose turn comes after the end opens no window', async () => {
  vi.resetModules()
  const electron = await import('#tests/support/fake-electron.ts')
  const { createElectronPrinter } = await import('#main/electron/pdf-printer.ts')
  const printer = createElectronPrinter({ answer: async () => ({ status: 404, headers: {}, body: new Uint8Array() }) })
  const { promise, resolve } = Promise.withResolvers<void>()
  electron.app.on('web-contents-created', (_event, contents: { run: unknown }) => {
    contents.run = async () => promise
  })
  const waiting = [printer.print({} as never), printer.print({} as never)]
  await vi.waitFor(() => expect(electron.BrowserWindow.all).toHaveLength(1))
  await printer.close()
  resolve()
  const [, second] = await Promise.all(waiting)
  expect(second).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(electron.BrowserWindow.all.map((window) => window.isDestroyed())).toEqual([true])
})
