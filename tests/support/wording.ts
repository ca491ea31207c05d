/** A text and the record that it belongs to. */
interface OwnedText {
  readonly owner: string
  readonly text: string
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+(?:['’-][a-z0-9]+)*/g) ?? []
}

/** Runs of `length` words that stand in the texts of two different owners. */
export function sharedRuns(texts: readonly OwnedText[], length: number): readonly string[] {
  const owners = new Map<string, string>()
  const shared: string[] = []
  for (const { owner, text } of texts) {
    const all = wordsOf(text)
    for (let index = 0; index + length <= all.length; index++) {
      const run = all.slice(index, index + length).join(' ')
      const first = owners.get(run)
      if (first === undefined) owners.set(run, owner)
      else if (first !== owner) shared.push(`${first} and ${owner}: ${run}`)
    }
  }
  return shared
}

/** Pairs of texts that share more than half of what the shorter one says; two words in common are still chance. */
export function tooAlike(texts: readonly OwnedText[]): readonly string[] {
  const said = texts.map(({ owner, text }) => ({
    owner,
    words: new Set(wordsOf(text).filter((word) => word.length > 3)),
  }))
  return said.flatMap((one, index) =>
    said.slice(index + 1).flatMap((other) => {
      const shared = [...one.words].filter((word) => other.words.has(word))
      const few = Math.min(one.words.size, other.words.size)
      return shared.length > 2 && shared.length > few / 2 ? [`${one.owner}, ${other.owner}: ${shared.join(', ')}`] : []
    }),
  )
}

const EMPTY =
  /\b(good|strong|strongly|deep|deeply|effective|effectively|excellent|excellently|basic|advanced|solid|robust|expertly|expert in|highly|very|leverag\w*|synerg\w*|best practices?|world-class|seamless\w*|utilize\w*|ensure\w*|stakeholders?|various|etc)\b|!/i
const BRITISH =
  /\b(\w+isation\w*|\w+ise[sd]?|behaviour\w*|colour\w*|programme\w*|favourite\w*|recognis\w+|organis\w+|towards|whilst|judgement|cancelled|labelled)\b/i
const AMERICAN_TOO =
  /\b(p?raise[sd]?|otherwise|exercise[sd]?|promise[sd]?|precise|enterprises?|revise[sd]?|advise[sd]?|supervise[sd]?|surprise[sd]?|rises?|expertise|premises?|likewise|wise)\b/gi
const PAY = /\b(salary|salaries|wages?|bonus|bonuses|compensation|raise in pay|payslip)\b|[$€£]\s?\d/i

/** Texts with empty praise, an exclamation mark, British spelling or an amount of money in them. */
export function offending(texts: readonly OwnedText[]): readonly string[] {
  return texts
    .filter(({ text }) => EMPTY.test(text) || PAY.test(text) || BRITISH.test(text.replace(AMERICAN_TOO, '')))
    .map(({ owner, text }) => `${owner}: ${text}`)
}
