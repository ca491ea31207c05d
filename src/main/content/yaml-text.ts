import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml'
import type { FileProblem, FrameworkPath } from '#domain/framework/framework-problem.ts'
import { fileProblem } from './framework-source.ts'

export type YamlReading =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: FrameworkPath) => number | undefined }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

/** After so many the rest follows from the first. */
const MOST_PROBLEMS = 20

/** The value of a YAML file with the line of each of its parts; or every place where it is not YAML. */
export function readYaml(text: string, file: string): YamlReading {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    const deep = document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')
    const shown = document.errors.slice(0, deep ? 1 : MOST_PROBLEMS)
    return {
      ok: false,
      problems: shown.map(({ code, message, pos }) =>
        fileProblem(file, sentenceFor(code, message), lines.linePos(pos[0]).line),
      ),
    }
  }
  try {
    // Counts what aliases unfold to, and stops where a few lines would fill the memory.
    const value: unknown = document.toJS()
    return { ok: true, value, lineOf: (path) => lineOf(document.contents, path, lines) }
  } catch {
    return {
      ok: false,
      problems: [fileProblem(file, 'Its aliases (*) unfold to far too much. Write out what is meant.')],
    }
  }
}

/** The line of the part at `path`, or of the nearest part around it that exists. */
function lineOf(root: Node | null, path: FrameworkPath, lines: LineCounter): number | undefined {
  let node: unknown = root
  let offset = root?.range?.[0]
  for (const key of path) {
    if (!isCollection(node)) break
    if (isMap(node)) {
      const pair = node.items.find((item) => (isScalar(item.key) ? String(item.key.value) : item.key) === String(key))
      if (!pair) break
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0]
      node = pair.value
    } else {
      const item: unknown = node.get(key, true)
      if (item === undefined) break
      node = item
      const range = isCollection(item) || isScalar(item) ? item.range : undefined
      if (range) offset = range[0]
    }
  }
  return offset === undefined ? undefined : lines.linePos(offset).line
}

function sentenceFor(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY')
    return 'This key is given twice, so it is not clear which one counts. Remove one of them.'
  if (code === 'RESOURCE_EXHAUSTION') return 'It is nested far deeper than any framework is. Choose another file.'
  if (code === 'MULTIPLE_DOCS') return 'A second document begins here ("---"). A file holds one; remove the line.'
  const [first = ''] = message.split('\n')
  return `This is not readable as YAML: ${first.replace(/[.:]$/, '')}. Check quotes, colons and indentation here.`
}
