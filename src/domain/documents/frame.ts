import { longDay, type Day } from '../calendar.ts'
import type { Profile } from '../profile/profile.ts'
import { SAMPLE_MARK } from '../profile/sample.ts'
import type { DocumentKind, DocumentModel } from './document.ts'
import { cut } from './wording.ts'

/** Running heads stand on one line beside each other. */
const LONGEST_RUNNING_NAME = 48

interface FrameWords {
  readonly kind: DocumentKind
  readonly name: string
  readonly subtitle: string
}

/** What every document of a person shares: whose it is, what it is called, what stands on each page. */
export function documentFrame(
  profile: Profile,
  { kind, name, subtitle }: FrameWords,
  today: Day,
): Omit<DocumentModel, 'lead' | 'sections'> {
  const person = cut(profile.person.name, 120)
  const running = cut(person, LONGEST_RUNNING_NAME)
  return {
    kind,
    title: `${name}, ${running}`,
    name,
    person,
    subtitle,
    date: longDay(today),
    runningHead: { left: name, right: running },
    footer: `Opsladder · made offline from ${running}’s profile`,
    ...(profile.sample ? { mark: SAMPLE_MARK } : {}),
  }
}
