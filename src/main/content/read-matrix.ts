import type { FrameworkDomain, Requirement, Rung, Skill } from '#domain/framework/framework.ts'
import type { FileProblem, FrameworkPath } from '#domain/framework/framework-problem.ts'
import { generalRungTexts, generalSkillTexts } from '#domain/framework/general-texts.ts'
import { idFor, readName, readRequirement } from '#domain/framework/matrix-notation.ts'
import { readCsvRows, type CsvRow } from './csv-rows.ts'
import { fileProblem, type Origin, type RawReading } from './framework-source.ts'
import { ANCHOR_COLUMNS, FIRST_COLUMNS, PROOF_COLUMNS, RESERVED_COLUMNS } from './matrix-columns.ts'

const LONGEST_LINE = 300
const LONGEST_TEXT = 2_000
const LONG_COLUMNS: ReadonlySet<string> = new Set([...ANCHOR_COLUMNS, ...PROOF_COLUMNS, 'trap', 'sources'])
const LONGEST_DOMAIN_SHORT = 24
const LONGEST_RUNG_SHORT = 28

/**
 * A framework from a table: a row per skill with domain, skill and meaning, a column per rung with the level that it
 * asks, `3` or `3c` for core. Texts that the table does not have are filled in with general ones, and said.
 */
export function readMatrix(text: string, file: string): RawReading {
  const { rows, problems: broken } = readCsvRows(text, file)
  const [header, ...body] = rows
  if (broken.length > 0 || !header) return { ok: false, problems: broken }
  const problems: FileProblem[] = []
  const columns = columnsOf(header, file, problems)
  if (problems.length > 0) return { ok: false, problems }

  const domains = new Map<string, { domain: FrameworkDomain; line: number }>()
  const skills: Skill[] = []
  const lines = body.map(({ line }) => line)
  const requirements: { requirement: Requirement; line: number }[][] = columns.rungs.map(() => [])
  let general = 0
  for (const row of body) {
    const cell = (name: string): string => row.cells[columns.named.get(name) ?? -1] ?? ''
    const { id: domain, name: domainName } = readName(cell('domain'))
    const { id, name } = readName(cell('skill'))
    for (const [column, made] of [
      ['domain', domain],
      ['skill', id],
    ] as const) {
      if (made === '') problems.push(fileProblem(file, unnamed(column, cell(column)), row.line))
    }
    for (const column of columns.named.keys()) {
      const { length } = cell(column)
      const most = LONG_COLUMNS.has(column) ? LONGEST_TEXT : LONGEST_LINE
      if (length > most) problems.push(fileProblem(file, tooLong(column, length, most), row.line))
    }
    if (!domains.has(domain)) domains.set(domain, { domain: aDomain(domain, domainName), line: row.line })
    const texts = generalSkillTexts(name)
    const anchors = ANCHOR_COLUMNS.map(cell)
    if (anchors.includes('')) general += 1
    const proof = PROOF_COLUMNS.map(cell)
    skills.push({
      id,
      domain,
      name,
      meaning: cell('meaning') || name,
      anchors: anchors.map((anchor, index) => anchor || (texts.anchors[index] ?? '')),
      proof: proof.map((one, index) => one || (texts.proof[index] ?? '')),
      executive: cell('executive') || texts.executive,
      trap: cell('trap') || texts.trap,
      sources: cell('sources')
        .split(';')
        .map((source) => source.trim())
        .filter((source) => source !== ''),
    })
    columns.rungs.forEach(({ index, title }, rung) => {
      const level = row.cells[index] ?? ''
      const read = readRequirement(level)
      if (read === undefined)
        problems.push(
          fileProblem(
            file,
            `In the column ${title}: "${level.slice(0, 40)}" is no level. Write 1 to 5, with a c behind it for core, or leave the cell empty.`,
            row.line,
          ),
        )
      else if (read !== 'none') requirements[rung]?.push({ requirement: { skill: id, ...read }, line: row.line })
    })
    if (row.cells.length > header.cells.length)
      problems.push(
        fileProblem(
          file,
          `This row has ${row.cells.length} cells, the first one ${header.cells.length}. Put quotation marks around texts with a comma.`,
          row.line,
        ),
      )
  }
  if (problems.length > 0) return { ok: false, problems }
  // An exported table says in its name what it is, and the downloads folder may have numbered it.
  const name = file
    .replace(/^.*\//, '')
    .replace(/\.[a-z]+$/i, '')
    .replace(/( - Framework)?( \(\d+\))?$/, '')
  const origins: Origins = { lines, domains: [...domains.values()].map(({ line }) => line), requirements }
  return {
    ok: true,
    raw: {
      value: {
        id: idFor(name) || 'own-framework',
        version: '1.0.0',
        name: name.trim() || 'Own framework',
        domains: [...domains.values()].map(({ domain }) => domain),
        skills,
        rungs: columns.rungs.map((column, rung) => aRung(column, requirements[rung] ?? [])),
        actions: [],
      },
      originOf: (path) => originOf(path, file, origins),
      hints: general > 0 ? [generalHint(file, general, skills.length)] : [],
    },
  }
}

function unnamed(column: string, text: string): string {
  return text === ''
    ? `This row has no ${column}. Write its name into the column "${column}", or take the row out.`
    : `The ${column} "${text.slice(0, 40)}" has none of the letters and digits that an id is made of. Write one behind it, such as "${text.slice(0, 40)} [my-id]".`
}

function tooLong(column: string, length: number, most: number): string {
  return `In the column "${column}": the text has ${length} characters; it can have at most ${most}. Shorten it.`
}

interface RungColumn {
  readonly index: number
  readonly title: string
}

function columnsOf(header: CsvRow, file: string, problems: FileProblem[]) {
  const named = new Map<string, number>()
  const rungs: RungColumn[] = []
  header.cells.forEach((title, index) => {
    const known = title.toLowerCase()
    if (RESERVED_COLUMNS.has(known)) {
      if (named.has(known))
        problems.push(fileProblem(file, `There are two columns "${title}". Remove one of them.`, header.line))
      named.set(known, index)
    } else if (title !== '') {
      if (readName(title).id === '') problems.push(fileProblem(file, unnamed('rung', title), header.line))
      rungs.push({ index, title })
    }
  })
  for (const name of FIRST_COLUMNS) {
    if (!named.has(name) && name !== 'meaning')
      problems.push(
        fileProblem(
          file,
          `The column "${name}" is missing. The first row names domain, skill, meaning, and each rung.`,
          header.line,
        ),
      )
  }
  return { named, rungs }
}

function aDomain(id: string, name: string): FrameworkDomain {
  return { id, name, shortName: shortened(name, LONGEST_DOMAIN_SHORT), meaning: name }
}

function aRung({ title }: RungColumn, requirements: readonly { requirement: Requirement }[]): Rung {
  const { id, name, track } = readName(title)
  return {
    id,
    name,
    shortName: shortened(name, LONGEST_RUNG_SHORT),
    track,
    ...generalRungTexts(),
    decides: [],
    stops: [],
    proof: [],
    requires: requirements.map(({ requirement }) => requirement),
    sources: [],
  }
}

/** Whole words as far as they fit. */
function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name
  const cut = name.slice(0, longest + 1).replace(/\s+\S*$/, '')
  return cut.length <= longest ? cut : [...name].slice(0, longest / 2).join('')
}

interface Origins {
  /** Line of each skill. */
  readonly lines: readonly number[]
  readonly domains: readonly number[]
  readonly requirements: readonly (readonly { readonly line: number }[])[]
}

function originOf([list, index, field, item]: FrameworkPath, file: string, origins: Origins): Origin {
  const at = typeof index === 'number' ? index : -1
  const line =
    list === 'skills'
      ? origins.lines[at]
      : list === 'domains'
        ? origins.domains[at]
        : list === 'rungs' && field === 'requires' && typeof item === 'number'
          ? origins.requirements[at]?.[item]?.line
          : 1
  return { file, line: line ?? 1 }
}

function generalHint(file: string, general: number, all: number): FileProblem {
  const which = general === all ? 'No skill has' : `${general} of ${all} skills do not have`
  return fileProblem(
    file,
    `${which} a text for every level, so general ones stand in. Write better ones in columns "level 1" to "level 5".`,
    1,
    'hint',
  )
}
