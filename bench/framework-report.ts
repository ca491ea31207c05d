import '#main/temporal.ts'
import { join } from 'node:path'
import { reportLines } from '#domain/framework/report-text.ts'
import { frameworkReport } from '#domain/framework/report.ts'
import { readFrameworkFolder } from '#main/content/read-framework-folder.ts'

/** Prints what the built-in framework holds and how long its ways up take. It runs from `out/bench`. */
const framework = await readFrameworkFolder(
  join(import.meta.dirname, '../../resources/frameworks/marketing-operations'),
)
process.stdout.write(`${reportLines(framework, frameworkReport(framework)).join('\n')}\n`)
