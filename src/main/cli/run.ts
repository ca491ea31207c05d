import { fail, type Result } from '#domain/result.ts'
import { firstLine } from '../first-line.ts'
import { calendarCommand } from './calendar.ts'
import { checkCommand } from './check.ts'
import { exitCodeOf, type Command, type Tools } from './command.ts'
import { frameworkCommand } from './framework.ts'
import { headlessCommand } from './headless.ts'
import { mergeCommand } from './merge.ts'
import { newCommand } from './new.ts'
import { pdfCommand } from './pdf.ts'
import { planCommand } from './plan.ts'
import { printable } from './plan-table.ts'

const COMMANDS: readonly Command[] = [
  planCommand,
  pdfCommand,
  calendarCommand,
  checkCommand,
  newCommand,
  mergeCommand,
  frameworkCommand,
  headlessCommand,
]

/** Runs one command line. Resolves to the exit code: 0 done, 1 failed, 2 bad input. Never rejects. */
export async function runCommandLine(args: readonly string[], tools: Tools, version: string): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args
  if (name === '--help' || name === 'help' || name === '-h') {
    tools.print(overview())
    return 0
  }
  if (name === '--version') {
    tools.print(`${version}\n`)
    return 0
  }
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (command && asksForHelp(rest)) {
    tools.print(command.help)
    return 0
  }
  const result = command ? await run(command, rest, tools) : unknownCommand(name)
  if (result.ok) return 0
  tools.note(printable(result.error.message))
  return exitCodeOf(result.error.code)
}

async function run(command: Command, args: readonly string[], tools: Tools): Promise<Result<null>> {
  try {
    return await command.run(args, tools)
  } catch (error) {
    return fail('internal', `Something went wrong inside Opsladder: ${firstLine(error)}. Nothing of yours was changed.`)
  } finally {
    await tools.printer.close()
  }
}

/** After `--` everything is a name. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end === -1 ? undefined : end).some((arg) => arg === '--help' || arg === '-h')
}

function unknownCommand(name: string) {
  const known = COMMANDS.map((command) => command.name).join(', ')
  return fail(
    'bad-input',
    name === ''
      ? `Name a command: ${known}. "opsladder --help" says what they do.`
      : `There is no command "${name}". Known commands: ${known}.`,
  )
}

function overview(): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length))
  const rows = COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`)
  return `opsladder <command> [options]

${rows.join('\n')}

"opsladder <command> --help" says more. Exit codes: 0 done, 1 failed, 2 bad input.
`
}
