import type { ReactNode } from 'react'
import { number } from '#domain/documents/wording.ts'
import { fitMinutes, minutesOf } from '#domain/one-on-one/draft-agenda.ts'
import { withMeeting } from '#domain/one-on-one/meeting-changes.ts'
import { sharesOf } from '#domain/one-on-one/shares.ts'
import { firstName } from '#domain/one-on-one/words.ts'
import type { Meeting } from '#domain/profile/one-on-one-record.ts'
import { change } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { AddAgendaLine } from './add-agenda-line.tsx'
import { AgendaList } from './agenda-list.tsx'
import { MoreToTalkAbout } from './more-to-talk-about.tsx'
import styles from './one-on-ones.module.css'

interface AgendaCardProps {
  readonly meeting: Meeting
  /** Below the agenda, in the same card. */
  readonly children: ReactNode
}

/** What is to be talked about, in order, with minutes that add up to the slot. */
export function AgendaCard({ meeting, children }: AgendaCardProps) {
  return (
    <Card title="Agenda" aside={<MinutesSum meeting={meeting} />}>
      <div className={styles['card']}>
        {meeting.agenda.length === 0 ? (
          <p className="muted">Nothing stands on it. Draft it again, or add what you want to talk about.</p>
        ) : (
          <AgendaList meeting={meeting} />
        )}
        <SharesNote meeting={meeting} />
        <AddAgendaLine meeting={meeting} />
        <MoreToTalkAbout meeting={meeting} />
        {children}
      </div>
    </Card>
  )
}

function MinutesSum({ meeting: { id, agenda, minutes } }: { readonly meeting: Meeting }) {
  const sum = minutesOf(agenda)
  const over = sum - minutes
  return (
    <>
      <span className={styles['sum']} data-over={over > 0} role="status">
        {number(sum)} of {minutes} min{over > 0 ? `, ${number(over)} too many` : over < 0 ? `, ${-over} free` : ''}
      </span>
      {over > 0 && agenda.length <= minutes && (
        <Button small onClick={() => change('minutes that fit', (before) => withMeeting(before, id, fitMinutes))}>
          Fit to {minutes} min
        </Button>
      )}
    </>
  )
}

/** Whose meeting it is: said when the manager brings more than half. */
function SharesNote({ meeting }: { readonly meeting: Meeting }) {
  const manager = useWorkspace((workspace) => workspace.profile.manager)
  const shares = sharesOf(meeting.agenda)
  const name = manager ? firstName(manager.name) : 'your manager'
  if (shares.manager === 0) return null
  return (
    <p className={styles['shares']} data-warning={shares.isManagersMeeting}>
      {shares.self} from you, {shares.manager} from {name}.
      {shares.isManagersMeeting &&
        ` More than half comes from ${name}. A one-on-one is mostly for you: add what you need to talk about, or move some of ${name}’s lines to a message.`}
    </p>
  )
}
