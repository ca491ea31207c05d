import { FileDown } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { longDay, monthAndDay } from '#domain/calendar.ts'
import { lastMeeting, nextMeetingDay, preparedMeeting } from '#domain/one-on-one/meeting-dates.ts'
import { RHYTHM_WORDS } from '#domain/one-on-one/words.ts'
import type { Manager, Meeting } from '#domain/profile/one-on-one-record.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { AgendaCard } from './agenda-card.tsx'
import { AgreedPlanCard } from './agreed-plan-card.tsx'
import { HalfwayCard } from './halfway-card.tsx'
import { NextCalibration } from './next-calibration.tsx'
import { ManagerCard } from './manager-card.tsx'
import { MeetingNotes } from './meeting-notes.tsx'
import { NothingPrepared } from './nothing-prepared.tsx'
import { PrivateNoteCard } from './private-note-card.tsx'
import { PromisesSection } from './promises-section.tsx'
import styles from './one-on-ones.module.css'

/** The one-on-one that comes next: what is to be said on the left, how both see it on the right. */
export function NextView({ parts }: { readonly parts: ReactNode }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const meeting = preparedMeeting(profile)
  const last = lastMeeting(profile)
  const day = nextMeetingDay(profile, today)
  const { manager } = profile
  // Where the screen was opened without a name, its field comes first, and does not jump away under the typing.
  const [opensNamed] = useState(manager !== undefined)
  return (
    <Page
      title={day === undefined ? 'One-on-ones' : `One-on-one, ${monthAndDay(day)}`}
      lead={
        manager ? leadOf(manager, last) : 'Say who they are with, and what to talk about is drafted from your plan.'
      }
      tools={
        <>
          {parts}
          <Link href="/documents/packet" className={buttonClass()}>
            <FileDown size={15} aria-hidden />
            Packet PDF
          </Link>
          {meeting && (
            <Link href={`/one-on-ones/${meeting.id}/hold`} className={buttonClass('primary')}>
              Start meeting
            </Link>
          )}
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          {!opensNamed && <ManagerCard />}
          {meeting ? <Prepared meeting={meeting} /> : <NothingPrepared day={day ?? today} />}
        </div>
        <div className={styles['stack']}>
          <NextCalibration />
          {opensNamed && <ManagerCard />}
          {manager && <HalfwayCard />}
          {manager && <AgreedPlanCard />}
          {meeting && <PrivateNoteCard meeting={meeting.id} />}
        </div>
      </div>
    </Page>
  )
}

function Prepared({ meeting }: { readonly meeting: Meeting }) {
  return (
    <AgendaCard meeting={meeting}>
      <MeetingNotes meeting={meeting} />
      <PromisesSection meeting={meeting.id} />
    </AgendaCard>
  )
}

function leadOf({ name, rhythm }: Manager, last: Meeting | undefined): string {
  const met = last?.heldOn === undefined ? 'not met yet' : `last met ${longDay(last.heldOn)}`
  return `With ${name} · ${RHYTHM_WORDS[rhythm]} · ${met}`
}
