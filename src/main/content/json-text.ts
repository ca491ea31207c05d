import { findStructureProblem } from '../store/json-structure.ts'
import { fileProblem, TOO_MANY_PARTS } from './framework-source.ts'
import { readYaml, type YamlReading } from './yaml-text.ts'

/** The value of a JSON file, with the line of each of its parts, which is looked up only when something is wrong. */
export function readJson(text: string, file: string): YamlReading {
  const structure = findStructureProblem(text)
  if (structure?.kind === 'too-deep')
    return {
      ok: false,
      problems: [fileProblem(file, 'It is nested far deeper than any framework is. Choose another file.')],
    }
  if (structure?.kind === 'too-many') return { ok: false, problems: [fileProblem(file, TOO_MANY_PARTS)] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const line = text.slice(0, position === undefined ? undefined : Number(position)).split('\n').length
    return {
      ok: false,
      problems: [fileProblem(file, 'This is not readable as JSON. Check quotes, commas and brackets here.', line)],
    }
  }
  if (structure) {
    const key = JSON.stringify(structure.key.slice(0, 60))
    const message =
      structure.kind === 'duplicate-key'
        ? `The key ${key} is given twice in one object, so it is not clear which one counts. Remove one of them.`
        : `No framework has the key ${key}. Remove it.`
    return { ok: false, problems: [fileProblem(file, message, structure.line)] }
  }
  let lines: YamlReading | undefined
  return {
    ok: true,
    value,
    lineOf(path) {
      // JSON is YAML; that parser knows where everything stands, and takes its time.
      lines ??= readYaml(text, file)
      return lines.ok ? lines.lineOf(path) : undefined
    },
  }
}
