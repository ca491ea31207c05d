import { calendarFigures } from './figures/calendar.ts'
import { processFigures } from './figures/process.ts'
import { readinessFigures } from './figures/readiness.ts'
import { selectionFigures } from './figures/selection.ts'
import { speedFigures } from './figures/speed.ts'
import { taskJugglerFigures } from './figures/taskjuggler.ts'
import { tableRow, type Figure } from './figures/figure.ts'

/**
 * Everything the planning engine promises in numbers, measured in one run against bounds, exact optima and other
 * programs: `npm run --silent bench:figures -- [SEED]`. Another seed draws other problems. Takes minutes, most of them
 * TaskJuggler's. Nothing here passes or fails a build: a busy machine bends the ratios of times.
 */
const seed = Number(process.argv[2] ?? '5000')
if (!Number.isInteger(seed) || seed < 0) {
  process.stderr.write(`"${process.argv[2]}" is not a seed. Usage: npm run --silent bench:figures -- [SEED]\n`)
  process.exit(2)
}

const figures: Figure[] = []
const parts = [
  calendarFigures(seed),
  readinessFigures(seed),
  speedFigures(seed),
  await selectionFigures(seed),
  taskJugglerFigures(seed),
  processFigures(seed),
]
for (const part of parts) {
  for (const figure of part) {
    figures.push(figure)
    process.stdout.write(`${tableRow(figure)}\n`)
  }
}
const passed = figures.filter(({ value, bar }) => value <= bar).length
process.stdout.write(`${passed} of ${figures.length} figures reach their bar.\n`)
