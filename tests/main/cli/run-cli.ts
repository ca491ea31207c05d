import { fail } from '#domain/result.ts'
import { runCommandLine } from '#main/cli/run.ts'
import type { Tools } from '#main/cli/command.ts'
import * as memory from '#tests/support/in-memory-ports.ts'

/** Runs one command line over the small framework, and keeps what it said. */
export async function runCli(args: readonly string[], change: Partial<Tools> = {}) {
  const printer = new memory.MemoryPrinter()
  const saver = new memory.MemorySaver()
  const out: string[] = []
  const notes: string[] = []
  const tools: Tools = {
    framework: memory.BUILT_IN,
    clock: memory.fixedClock,
    ids: memory.countingIds(),
    printer,
    saver,
    samples: memory.memorySamples(),
    print: (text) => out.push(text),
    note: (line) => notes.push(line),
    ...change,
  }
  const code = await runCommandLine(args, tools, '1.2.3')
  return { code, out: out.join(''), notes, printer, saver }
}

export const noBrowser = fail('no-browser', 'No Chrome, Edge or Chromium was found. Install one of them.').error
