import type { HandedFile } from '#contract/contract.ts'
import type { Settings } from '#contract/settings.ts'
import type { Capabilities } from '#contract/capabilities.ts'
import type { Day } from '#domain/calendar.ts'
import type { CalendarEntry } from '#domain/documents/calendar-entries.ts'
import type { PrintJob } from '#domain/documents/document.ts'
import type { FrameworkReading } from '#domain/framework/check-framework.ts'
import type { FrameworkFormat } from '#domain/framework/framework-format.ts'
import type { FileProblem } from '#domain/framework/framework-problem.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import type { Notice } from '#domain/reminders/notice.ts'
import type { Result } from '#domain/result.ts'
import type { Share } from '#domain/sharing/share.ts'

/** What the services need from a host. Each host has one adapter per port; services know nothing else of it. */

export interface Clock {
  today(): Day
  /** ISO 8601, for display and file names only: clocks lie. */
  now(): string
}

export interface Ids {
  next(): string
}

/** Settings, window state and other small things that may be lost without harm. */
export interface SettingsStore {
  read(): Settings
  /** Counts from now on also where it could not be written. */
  write(settings: Settings): Result<null>
}

export interface StoredProfile {
  /** The plain document as JSON text, verified against its header. */
  readonly text: string
  /** What had to be done to open it, as sentences for the person. */
  readonly notices: readonly string[]
}

export interface ProfileEntry {
  readonly id: string
  readonly savedAt: string
  /** The newest good document, or why there is none. */
  readonly document: Result<StoredProfile>
}

/** Profile documents on disk. A resolved write has reached the disk. */
export interface ProfileStore {
  list(): Promise<readonly ProfileEntry[]>
  open(id: string): Promise<Result<StoredProfile>>
  /** With `keep`, what is on the disk before it is kept there for good. */
  write(id: string, text: string, keep?: 'import'): Promise<Result<null>>
  /** A sentence when saves of a document of `bytes` may soon be refused for want of space. */
  spaceWarning(bytes: number): Promise<string | undefined>
  /** Moves it to the trash, from where `restore` brings it back. */
  remove(id: string): Promise<Result<null>>
  restore(id: string): Promise<Result<null>>
}

/** Documents about other people that a manager was sent, one for each person. */
export interface PeopleStore {
  /** Who is there. The stamp is another one whenever the document may be. */
  stamps(): Promise<readonly { readonly id: string; readonly stamp: string }[]>
  /** Undefined when nobody of that id is there. */
  stampOf(id: string): Promise<string | undefined>
  open(id: string): Promise<Result<StoredProfile>>
  write(id: string, text: string): Promise<Result<null>>
  /** Out of sight with all backups; `restore` takes it back until `empty`. */
  remove(id: string): Promise<Result<null>>
  restore(id: string): Promise<Result<null>>
  /** Deletes for good what was removed. */
  empty(): Promise<Result<null>>
  /** What is known of everybody without reading every document; a cache that may be missing. */
  readIndex(): Promise<string | undefined>
  writeIndex(text: string): Promise<Result<null>>
}

/** Share files as they travel: with a checksum, and locked when a passphrase is given. */
export interface ShareFiles {
  write(share: Share, passphrase?: string): Promise<Uint8Array>
  /**
   * Checked to the end. `needs-passphrase` for a locked file without one; `wrong-passphrase`; `damaged` for one that is
   * cut off or altered. A profile is read as well, for merging one's own computers.
   */
  read(bytes: Uint8Array, source: string, passphrase?: string): Promise<Result<HandedFile>>
}

export type { PrintJob }

/** What a file or a message holds, as a profile of the current version; `source` names it in the failure. */
export interface ProfileReader {
  read(bytes: Uint8Array, source: string): Result<Profile>
  readText(text: string, source: string): Result<Profile>
}

/** The files of a folder: path in it, with `/` between the parts, and bytes. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>

/** Frameworks as the files that people write and pass on. */
export interface FrameworkFiles {
  /** One YAML, JSON or CSV file, or the files of a folder with their paths in it. All of it or nothing. */
  read(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<FrameworkReading<FileProblem>>
  write(framework: Framework, format: FrameworkFormat): Promise<Uint8Array>
  /** The files of a folder, by their paths in it. */
  writeFolder(framework: Framework): Promise<FolderFiles>
}

export interface CalendarHead {
  /** The name that a calendar shows. */
  readonly name: string
  /** The profile's id: part of every entry's id, so that two people's plans do not overwrite each other. */
  readonly profile: string
  /** Rises with every change of the profile; a calendar takes an entry with a higher one for the newer. */
  readonly revision: number
  /** The instant of writing, ISO 8601. */
  readonly writtenAt: string
}

/** Entries as the text of a calendar file. */
export type CalendarWriter = (entries: readonly CalendarEntry[], head: CalendarHead) => string

/** The invented people that ship with the app. */
export interface SampleLibrary {
  list(): Promise<Result<readonly { readonly id: string; readonly story: string }[]>>
  /** The file as it ships. */
  read(id: string): Promise<Result<Uint8Array>>
}

/** Draws a document with the renderer's print page in a headless browser of its own. */
export interface PdfPrinter {
  print(job: PrintJob): Promise<Result<Uint8Array>>
  close(): Promise<void>
}

/** Brings a file to the person: a native dialog, or a new file in the downloads folder. Never overwrites unasked. */
export interface FileSaver {
  save(suggestedName: string, bytes: Uint8Array): Promise<Result<{ readonly path: string }>>
  /** A new folder with these files, whole or not at all, beside what is there; `path` is that folder. */
  saveFolder(suggestedName: string, files: FolderFiles): Promise<Result<{ readonly path: string }>>
}

/** Notifications of the system. A host that has none declares so in its capabilities. */
export interface Notifier {
  /** Shows one in the place of an earlier one; answers when it is gone, with whether the person opened it. */
  show(notice: Notice): Promise<{ readonly opened: boolean }>
  /** Takes away what is shown; it counts as not opened. */
  close(): void
}

export interface Host {
  readonly capabilities: Capabilities
  readonly version: string
  readonly dataFolder: string
  revealDataFolder(): Promise<Result<null>>
}
