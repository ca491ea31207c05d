import { DEFAULT_SETTINGS, type Settings } from '#contract/settings.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { fail, ok, type Failure, type Result } from '#domain/result.ts'
import type {
  Clock,
  FileSaver,
  FolderFiles,
  Host,
  Ids,
  PdfPrinter,
  PeopleStore,
  PrintJob,
  ProfileStore,
  SampleLibrary,
  SettingsStore,
} from '#main/ports.ts'
import { aClimber, aFramework } from './build-framework.ts'
import { asText } from './build-profile.ts'

/** The small framework under the name of the built-in one, so that profiles that name it fit. */
export const BUILT_IN: Framework = aFramework({ id: 'marketing-operations' })

export const TEST_DAY = '2027-01-04'

export class MemoryStore implements ProfileStore {
  readonly documents = new Map<string, string>()
  readonly trash = new Map<string, string>()
  /** Every text that was asked to be written, in order. */
  readonly writes: string[] = []
  /** For each of them, why what it replaces is to be kept. */
  readonly kept: (string | undefined)[] = []
  /** What there is to say about the space on the disk. */
  warning: string | undefined
  /** What writing answers instead of doing it, while set. */
  refusal: Failure | undefined
  /** What reading a profile answers instead, by id. */
  readonly unreadable = new Map<string, Failure>()
  #gate: Promise<void> = Promise.resolve()

  /** Holds every write back until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#gate = promise
    return resolve
  }

  async list() {
    return [...this.documents.keys()].map((id) => ({
      id,
      savedAt: '2027-01-04T08:00:00.000Z',
      document: this.#read(id),
    }))
  }

  async open(id: string) {
    return this.#read(id)
  }

  async write(id: string, text: string, keep?: 'import'): Promise<Result<null>> {
    this.writes.push(text)
    this.kept.push(keep)
    await this.#gate
    if (this.refusal) return { ok: false, error: this.refusal }
    this.documents.set(id, text)
    return ok(null)
  }

  spaceWarning = async () => this.warning

  async remove(id: string) {
    return move(this.documents, this.trash, id)
  }

  async restore(id: string) {
    return move(this.trash, this.documents, id)
  }

  #read(id: string) {
    const problem = this.unreadable.get(id)
    if (problem) return { ok: false, error: problem } as const
    if (!/^[A-Za-z0-9-]+$/.test(id)) return fail('bad-input', `${id} cannot be the id of a profile.`)
    const text = this.documents.get(id)
    return text === undefined ? fail('not-found', `There is no profile "${id}".`) : ok({ text, notices: [] })
  }
}

function move(from: Map<string, string>, to: Map<string, string>, id: string): Result<null> {
  const text = from.get(id)
  if (text === undefined) return fail('not-found', `There is no profile "${id}".`)
  from.delete(id)
  to.set(id, text)
  return ok(null)
}

export class MemoryPeople implements PeopleStore {
  readonly store = new MemoryStore()
  index: string | undefined
  /** How often a document was read, by which a list that needs none is told. */
  reads = 0

  async stamps() {
    return [...this.store.documents].map(([id, text]) => ({ id, stamp: stampFor(text) }))
  }

  async stampOf(id: string) {
    const text = this.store.documents.get(id)
    return text === undefined ? undefined : stampFor(text)
  }

  async open(id: string) {
    this.reads += 1
    return this.store.open(id)
  }

  write = (id: string, text: string) => this.store.write(id, text)
  remove = (id: string) => this.store.remove(id)
  restore = (id: string) => this.store.restore(id)

  async empty() {
    this.store.trash.clear()
    return ok(null)
  }

  readIndex = async () => this.index

  async writeIndex(text: string) {
    this.index = text
    return ok(null)
  }
}

function stampFor(text: string): string {
  return `${text.length} ${text.slice(-80)}`
}

export class MemorySettings implements SettingsStore {
  settings: Settings = DEFAULT_SETTINGS
  refusal: Failure | undefined

  read = () => this.settings

  write = (settings: Settings): Result<null> => {
    this.settings = settings
    return this.refusal ? { ok: false, error: this.refusal } : ok(null)
  }
}

/** Remembers what it was asked to draw; the bytes name the document, so that a test can tell one from another. */
export class MemoryPrinter implements PdfPrinter {
  readonly jobs: PrintJob[] = []
  refusal: Failure | undefined
  closed = 0

  async print(job: PrintJob): Promise<Result<Uint8Array>> {
    this.jobs.push(job)
    if (this.refusal) return { ok: false, error: this.refusal }
    return ok(new TextEncoder().encode(`%PDF of ${job.model.title} on ${job.paper}`))
  }

  async close() {
    this.closed += 1
  }
}

export class MemorySaver implements FileSaver {
  readonly files: { name: string; text: string }[] = []
  refusal: Failure | undefined

  async save(name: string, bytes: Uint8Array): Promise<Result<{ readonly path: string }>> {
    if (this.refusal) return { ok: false, error: this.refusal }
    this.files.push({ name, text: new TextDecoder().decode(bytes) })
    return ok({ path: `/downloads/${name}` })
  }

  async saveFolder(name: string, files: FolderFiles): Promise<Result<{ readonly path: string }>> {
    if (this.refusal) return { ok: false, error: this.refusal }
    for (const [path, bytes] of files) await this.save(`${name}/${path}`, bytes)
    return ok({ path: `/downloads/${name}` })
  }
}

export const SAMPLE_ID = 'senior-specialist'

export function memorySamples(): SampleLibrary {
  const profile = aClimber({ id: 'somebody', name: 'Sam Sample', sample: true })
  return {
    list: async () => ok([{ id: SAMPLE_ID, story: 'Runs the platform and wants to lead.' }]),
    read: async () => ok(new TextEncoder().encode(asText(profile))),
  }
}

export const memoryHost: Host = {
  version: '1.2.3',
  dataFolder: '/data',
  capabilities: { asksWhereToSave: false, revealsFolder: true, notifies: false, usesCommandKey: false },
  revealDataFolder: async () => ok(null),
}

export const fixedClock: Clock = { today: () => TEST_DAY, now: () => `${TEST_DAY}T08:00:00.000Z` }

export function countingIds(): Ids {
  let count = 0
  return { next: () => `new-${(count += 1)}` }
}
