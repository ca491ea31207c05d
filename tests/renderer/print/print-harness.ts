import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { chromium, type Browser } from 'playwright-core'
import { build } from 'vite'
import { PRINT_NAME } from '#contract/bridge.ts'
import type { PrintJob } from '#domain/documents/document.ts'
import { findBrowser, thisMachine } from '#main/chromium/find-browser.ts'
import { answerRequests } from '#main/chromium/interception.ts'
import { launchOptions, PAGE_ORIGIN } from '#main/chromium/launch.ts'
import { createRendererFiles } from '#main/renderer-files.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

/** Why the print page cannot be tested on this machine; empty when it can. */
export function missingTools(): string {
  const browser = findBrowser(thisMachine())
  if (!browser.ok) return browser.error.message
  const missing = ['pdfinfo', 'pdffonts', 'pdftotext', 'qpdf'].filter((tool) => !runs(tool))
  return missing.length === 0 ? '' : `${missing.join(', ')} not installed`
}

function runs(tool: string): boolean {
  try {
    execFileSync(tool, [tool === 'qpdf' ? '--version' : '-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export interface PrintedDocument {
  readonly path: string
  /** From the call to the finished bytes. */
  readonly milliseconds: number
  /** Console output, page errors, refused requests and breaches of the policy. */
  readonly complaints: readonly string[]
}

/** The real print page, built, served under the real policy and printed by the installed browser. */
export interface PrintHarness {
  /** Draws the jobs one after the other on the same page and prints the last. */
  print(name: string, ...jobs: readonly PrintJob[]): Promise<PrintedDocument>
  close(): Promise<void>
}

export async function openPrintHarness(): Promise<PrintHarness> {
  const cache = join(ROOT, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'print-test-'))
  await build({
    configFile: false,
    root: join(ROOT, 'src/renderer'),
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: join(folder, 'page'), rolldownOptions: { input: join(ROOT, 'src/renderer/print.html') } },
  })
  const found = findBrowser(thisMachine())
  if (!found.ok) throw new Error(found.error.message)
  const browser = await chromium.launch({ ...launchOptions(found.value), headless: true })
  return {
    print: (name, ...jobs) => printOnce(browser, folder, name, jobs),
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function printOnce(
  browser: Browser,
  folder: string,
  name: string,
  jobs: readonly PrintJob[],
): Promise<PrintedDocument> {
  const complaints: string[] = []
  const context = await browser.newContext({ userAgent: 'Opsladder', serviceWorkers: 'block', locale: 'en-US' })
  try {
    await answerRequests(context, createRendererFiles(join(folder, 'page')))
    const page = await context.newPage()
    page.on('console', (message) => complaints.push(`console: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    page.on('requestfailed', (request) => complaints.push(`request: ${request.url()}`))
    page.on('response', (response) => {
      if (response.status() !== 200) complaints.push(`${response.status()}: ${response.url()}`)
    })
    await page.exposeBinding('reportViolation', (_, directive: string) => complaints.push(`policy: ${directive}`))
    await page.addInitScript(
      `addEventListener('securitypolicyviolation', (event) => reportViolation(event.violatedDirective + ' ' + event.blockedURI))`,
    )
    await page.goto(`${PAGE_ORIGIN}/print.html`)
    const start = performance.now()
    for (const job of jobs) {
      await page.evaluate(
        ([call, value]) => (globalThis as unknown as Record<string, (job: unknown) => Promise<void>>)[call]?.(value),
        [PRINT_NAME, job] as const,
      )
    }
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
    const milliseconds = performance.now() - start
    const path = join(folder, `${name}.pdf`)
    writeFileSync(path, pdf)
    return { path, milliseconds, complaints }
  } finally {
    await context.close()
  }
}

export function pdfInfo(path: string): Readonly<Record<string, string>> {
  const lines = execFileSync('pdfinfo', [path], { encoding: 'utf8' }).split('\n')
  return Object.fromEntries(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  )
}

/** The text of each page in the order in which it was drawn, white space reduced to single spaces. */
export function pdfPages(path: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' '))
}

export interface PdfFont {
  readonly name: string
  readonly line: string
  readonly embedded: boolean
}

export function pdfFonts(path: string): readonly PdfFont[] {
  const [, rule = '', ...lines] = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trimEnd().split('\n')
  const nameWidth = rule.indexOf(' ')
  return lines.map((line) => ({
    name: line.slice(0, nameWidth).trim(),
    line,
    embedded: /\b(yes|no)\s+(yes|no)\s+(yes|no)\b/.exec(line)?.[1] === 'yes',
  }))
}

/** Every object of the file as text, streams unpacked. */
export function pdfObjects(path: string): string {
  return execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], {
    encoding: 'latin1',
    maxBuffer: 256 * 1024 * 1024,
  })
}
