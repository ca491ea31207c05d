import type { Handlers } from '#contract/dispatch.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type {
  CalendarWriter,
  Clock,
  FileSaver,
  FrameworkFiles,
  Host,
  Ids,
  Notifier,
  PdfPrinter,
  PeopleStore,
  ProfileReader,
  ProfileStore,
  SampleLibrary,
  SettingsStore,
  ShareFiles,
} from '../ports.ts'
import { appHandlers } from './app.ts'
import { calendarHandlers } from './calendar.ts'
import { documentHandlers } from './documents.ts'
import { frameworkHandlers } from './frameworks.ts'
import type { OpenProfiles } from './open-profiles.ts'
import { peopleHandlers } from './people.ts'
import { pictureHandlers } from './pictures.ts'
import { profileHandlers } from './profiles.ts'
import { reminderHandlers } from './reminders.ts'
import { sampleHandlers } from './samples.ts'
import { settingsHandlers } from './settings.ts'
import { sharingHandlers } from './sharing.ts'

export interface ServicePorts {
  readonly host: Host
  readonly clock: Clock
  readonly ids: Ids
  readonly settings: SettingsStore
  readonly profiles: ProfileStore
  readonly reader: ProfileReader
  readonly open: OpenProfiles
  readonly samples: SampleLibrary
  readonly printer: PdfPrinter
  readonly saver: FileSaver
  /** Absent where the host has none. */
  readonly notifier?: Notifier | undefined
  readonly frameworkFiles: FrameworkFiles
  readonly calendarText: CalendarWriter
  readonly people: PeopleStore
  readonly shareFiles: ShareFiles
  /** The built-in one. */
  readonly framework: Framework
}

/** Every call of the contract, answered. */
export function createHandlers(ports: ServicePorts): Handlers {
  return {
    ...appHandlers(ports),
    ...settingsHandlers(ports),
    ...reminderHandlers(ports),
    ...frameworkHandlers(ports),
    ...profileHandlers(ports),
    ...sampleHandlers(ports),
    ...documentHandlers(ports),
    ...calendarHandlers(ports),
    ...pictureHandlers(ports),
    ...sharingHandlers(ports),
    ...peopleHandlers(ports),
  }
}
