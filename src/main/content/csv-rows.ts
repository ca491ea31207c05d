import Papa from 'papaparse'
import type { FileProblem } from '#domain/framework/framework-problem.ts'
import { fromCell } from '#domain/framework/matrix-notation.ts'
import { fileProblem } from './framework-source.ts'

export interface CsvRow {
  readonly cells: readonly string[]
  /** The line that it begins on; a cell may hold line breaks. */
  readonly line: number
}

/** The rows of a CSV file that are not empty, with the line each begins on. */
export function readCsvRows(
  text: string,
  file: string,
): { readonly rows: readonly CsvRow[]; readonly problems: readonly FileProblem[] } {
  const rows: CsvRow[] = []
  const problems: FileProblem[] = []
  let line = 1
  let read = 0
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step({ data, errors, meta }) {
      const broken = errors.some(({ type }) => type === 'Quotes')
      if (broken)
        problems.push(
          fileProblem(file, 'A quoted cell in the row that begins here does not end. Check its quotation marks.', line),
        )
      const cells = data.map((cell) => fromCell(cell.trim()))
      if (cells.some((cell) => cell !== '')) rows.push({ cells, line })
      for (; read < meta.cursor; read += 1) if (text.charCodeAt(read) === 0x0a) line += 1
    },
  })
  return { rows, problems }
}

/** Spreadsheets write what their language uses; the first line has names only, so the most frequent sign is it. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1)
  const count = (sign: string): number => header.split(sign).length
  return [',', ';', '\t', '|'].toSorted((one, other) => count(other) - count(one))[0] ?? ','
}
