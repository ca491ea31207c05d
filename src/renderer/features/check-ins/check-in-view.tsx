import { longDay } from '#domain/calendar.ts'
import { lastCheckIn } from '#domain/check-ins/look-back.ts'
import { nextCheckIn } from '#domain/check-ins/next-check-in.ts'
import type { CheckIn, Rhythm } from '#domain/profile/workspace-record.ts'
import { findRung } from '#domain/framework/framework.ts'
import { change } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './check-ins.module.css'
import { CheckInForm } from './check-in-form.tsx'

const RHYTHM_CHOICES: readonly { readonly value: Rhythm; readonly label: string }[] = [
  { value: 'every-two-weeks', label: 'Every two weeks' },
  { value: 'monthly', label: 'Monthly' },
  { value: 'quarterly', label: 'Quarterly' },
  { value: 'off', label: 'Never' },
]

export function CheckInView() {
  const checkIns = useWorkspace((workspace) => workspace.profile.checkIns)
  const latestFirst = checkIns.toSorted((a, b) => (a.on < b.on ? 1 : -1))
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        <CheckInForm />
      </div>
      <div className={styles['side']}>
        <RhythmCard />
        <Card title="Earlier check-ins">
          {latestFirst.length === 0 ? (
            <p className="muted">None yet. The first one is the day that later ones are compared with.</p>
          ) : (
            <ul className={styles['list']}>
              {latestFirst.map((checkIn) => (
                <Earlier key={checkIn.id} checkIn={checkIn} />
              ))}
            </ul>
          )}
        </Card>
      </div>
    </div>
  )
}

function RhythmCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const next = nextCheckIn(profile)
  const last = lastCheckIn(profile)
  return (
    <Card title="Rhythm" aside={next !== undefined && next <= today && <Pill tone="brass">due</Pill>}>
      <Segmented
        look="pills"
        label="How often you are asked for a check-in"
        value={profile.rhythm}
        options={RHYTHM_CHOICES}
        onChange={(rhythm) => change('rhythm of check-ins', (before) => ({ ...before, rhythm }))}
      />
      <p className={styles['note']}>
        {next === undefined
          ? 'Nobody asks. You can check in whenever you like.'
          : next === today
            ? 'The next one is due today.'
            : next < today
              ? `The next one has been due since ${longDay(next)}.`
              : `The next one is due on ${longDay(next)}.`}
        {last && ` The last one was on ${longDay(last.on)}.`}
      </p>
    </Card>
  )
}

function Earlier({ checkIn: { id, on, nothingChanged, note, snapshot } }: { readonly checkIn: CheckIn }) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const [first] = snapshot.readiness
  const remove = (): void => {
    change('removed check-in', (before) => ({
      ...before,
      checkIns: before.checkIns.filter((other) => other.id !== id),
    }))
    sayChanged('Check-in removed', 'What it kept of that day is gone with it.')
  }
  return (
    <li data-place={`check-in ${id}`}>
      <div className={styles['row']}>
        <b>{longDay(on)}</b>
        {nothingChanged && <Pill>nothing changed</Pill>}
      </div>
      {first && (
        <span className="muted">
          {`${first.low === first.high ? first.low : `${first.low}–${first.high}`}% ready for ${findRung(framework, first.rung)?.name ?? first.rung}`}
        </span>
      )}
      {note !== '' && <p className={styles['words']}>{note}</p>}
      <Button small look="ghost" aria-label={`Remove the check-in of ${longDay(on)}`} onClick={remove}>
        Remove
      </Button>
    </li>
  )
}
