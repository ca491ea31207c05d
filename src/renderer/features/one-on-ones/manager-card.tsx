import { useState } from 'react'
import type { Day } from '#domain/calendar.ts'
import { changeMeeting, setManager, USUAL_MINUTES } from '#domain/one-on-one/meeting-changes.ts'
import { nextMeetingDay, preparedMeeting } from '#domain/one-on-one/meeting-dates.ts'
import { RHYTHM_WORDS } from '#domain/one-on-one/words.ts'
import { MEETING_RHYTHMS, type Manager } from '#domain/profile/one-on-one-record.ts'
import { capitalized } from '#domain/documents/wording.ts'
import { change } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import { useHeldText } from '../../ui/held-text.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { DateField } from '../../careers/date-field.tsx'
import styles from './one-on-ones.module.css'

const LENGTHS = [30, 45, 60] as const

/** Who the one-on-ones are with, how often, how long, and when the next one is. */
export function ManagerCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const meeting = preparedMeeting(profile)
  const { manager } = profile
  const minutes = meeting?.minutes ?? manager?.minutes ?? USUAL_MINUTES
  const set = (label: string, next: Partial<Manager>): void => {
    if (manager) change(label, (before) => setManager(before, { ...manager, ...next }))
  }
  const setMinutes = (next: number): void =>
    change('length of one-on-ones', (before) => {
      const named = before.manager ? setManager(before, { ...before.manager, minutes: next }) : before
      return meeting ? changeMeeting(named, meeting.id, { minutes: next }) : named
    })
  const setDay = (on: Day): void =>
    change('day of the one-on-one', (before) =>
      meeting
        ? changeMeeting(before, meeting.id, { on })
        : before.manager
          ? setManager(before, { ...before.manager, next: on })
          : before,
    )
  return (
    <Card title="Who and when" place="manager">
      <div className={styles['fields']}>
        <ManagerName />
        {manager && (
          <>
            <SelectField
              label="How often"
              value={manager.rhythm}
              groups={[
                {
                  label: 'Rhythms',
                  options: MEETING_RHYTHMS.map((value) => ({ value, label: capitalized(RHYTHM_WORDS[value]) })),
                },
              ]}
              onChange={(rhythm) => set('how often you meet', { rhythm: rhythm as Manager['rhythm'] })}
            />
            <DateField label="The next one" value={nextMeetingDay(profile, today) ?? ''} onChange={setDay} />
            <div className={styles['field']}>
              <span className={styles['label']} id="meeting-length" aria-hidden>
                How long
              </span>
              <Segmented
                label="How long"
                value={String(minutes)}
                options={LENGTHS.map((length) => ({ value: String(length), label: `${length} min` }))}
                onChange={(next) => setMinutes(Number(next))}
              />
            </div>
          </>
        )}
      </div>
    </Card>
  )
}

/** Saved when typing pauses; the other fields come once there is a name. */
function ManagerName() {
  const manager = useWorkspace((workspace) => workspace.profile.manager)
  const [draft, setDraft] = useState<string>()
  const { hold, release } = useHeldText('manager-name')
  const save = (text: string): void => {
    const name = text.trim()
    if (name === '') return
    change(
      'name of your manager',
      (before) =>
        before.manager?.name === name
          ? before
          : setManager(before, { rhythm: 'every-two-weeks', minutes: USUAL_MINUTES, ...before.manager, name }),
      { mergeKey: 'manager-name' },
    )
  }
  return (
    <TextField
      label="Your manager"
      value={draft ?? manager?.name ?? ''}
      maxLength={120}
      autoComplete="off"
      hint={manager ? undefined : 'The name stands in agendas and minutes; nothing is sent to anybody.'}
      onChange={(text) => {
        setDraft(text)
        hold(() => save(text))
      }}
      onBlur={() => {
        release()
        setDraft(undefined)
      }}
    />
  )
}
