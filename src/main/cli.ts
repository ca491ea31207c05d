import './temporal.ts'
import { constants } from 'node:os'
import { join, resolve } from 'node:path'
import { builtInFramework } from 'virtual:built-in-framework'
import { createDownloadsSaver, downloadsFolder } from './chromium/downloads-saver.ts'
import { findBrowser, thisMachine } from './chromium/find-browser.ts'
import { createChromiumPrinter } from './chromium/pdf-printer.ts'
import { runCommandLine } from './cli/run.ts'
import { createRendererFiles } from './renderer-files.ts'
import { createSampleFolder } from './sample-folder.ts'
import { randomIds, readVersion, systemClock } from './this-computer.ts'

const root = resolve(import.meta.dirname, '../..')

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const printer = createChromiumPrinter({
  findBrowser: () => findBrowser(thisMachine()),
  files: createRendererFiles(join(root, 'out/renderer')),
})

// A browser that is cut off while it draws leaves its folder behind. Asked twice, the process ends at once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void printer.close().finally(() => process.exit(128 + constants.signals[signal])))
}

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  {
    framework: builtInFramework,
    clock: systemClock,
    ids: randomIds,
    printer,
    saver: createDownloadsSaver(downloadsFolder()),
    samples: createSampleFolder(join(root, 'resources/samples')),
    print: (text) => process.stdout.write(text),
    note: (line) => process.stderr.write(`${line}\n`),
  },
  readVersion(root),
)
