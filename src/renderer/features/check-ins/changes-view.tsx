import { useState } from 'react'
import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { hours } from '#domain/documents/wording.ts'
import { findRung } from '#domain/framework/framework.ts'
import { takeTurn, type Turn } from '#domain/profile/life-changes.ts'
import type { LifeChange } from '#domain/profile/workspace-record.ts'
import { rungGroups } from '../../careers/rung-choices.ts'
import { change, newId } from '../../state/changes.ts'
import { isAdopted, useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { NoteField, TextField } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { HoursSlider } from '../../careers/hours-slider.tsx'
import styles from './check-ins.module.css'

type Kind = LifeChange['kind']

const KINDS: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: 'promotion', label: 'A promotion' },
  { value: 'new-job', label: 'A new job' },
  { value: 'new-goal', label: 'Another goal' },
  { value: 'new-pace', label: 'Other hours' },
]

/** What to do while nothing differs from today. */
const SAME: Readonly<Record<Kind, string>> = {
  promotion: 'Choose the rung or the title that is new.',
  'new-job': 'Choose the rung, the title, the goal or the hours that are new.',
  'new-goal': 'Choose another goal than the one you have.',
  'new-pace': 'Choose other hours than the ones you have.',
}

/** Turns in the career: what changes is said once, everything else goes on. */
export function ChangesView() {
  const [round, setRound] = useState(0)
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        <TurnCard key={round} onTaken={() => setRound(round + 1)} />
      </div>
      <div className={styles['side']}>
        <TurnsCard />
      </div>
    </div>
  )
}

function TurnCard({ onTaken }: { readonly onTaken: () => void }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const { person, pace } = profile
  const [kind, setKind] = useState<Kind>('promotion')
  const [rung, setRung] = useState(person.rung)
  const [goal, setGoal] = useState(person.goal)
  const [title, setTitle] = useState('')
  const [hoursPerWeek, setHours] = useState(pace.hoursPerWeek)
  const [note, setNote] = useState('')
  const isJob = kind === 'promotion' || kind === 'new-job'
  const turn: Turn = {
    kind,
    note: note.trim(),
    ...(isJob && { rung, goal, ...(title.trim() !== '' && { title: title.trim() }) }),
    ...(kind === 'new-goal' && { goal }),
    ...((kind === 'new-pace' || kind === 'new-job') && { hoursPerWeek }),
  }
  const taken = takeTurn(profile, framework, turn, 'turn', today)
  const isSame =
    (turn.rung ?? person.rung) === person.rung &&
    (turn.goal ?? person.goal) === person.goal &&
    (turn.hoursPerWeek ?? pace.hoursPerWeek) === pace.hoursPerWeek &&
    (turn.title ?? person.title) === person.title
  const take = (): void => {
    change('turn in your career', (before) => {
      const next = takeTurn(before, framework, turn, newId(), today)
      return next.ok ? next.value : before
    })
    sayChanged('Noted', 'Ratings, evidence, finished milestones and history all stay.')
    onTaken()
  }
  return (
    <Card title="What has changed?">
      <div className={styles['stack']}>
        <Segmented look="pills" label="What has changed?" value={kind} options={KINDS} onChange={setKind} />
        {isJob && (
          <>
            <SelectField label="Your rung from today" value={rung} groups={rungGroups(framework)} onChange={setRung} />
            <TextField
              label="Your title, as the company writes it"
              value={title}
              maxLength={120}
              autoComplete="off"
              hint="Leave it empty to keep the one you have."
              onChange={setTitle}
            />
          </>
        )}
        {kind !== 'new-pace' && (
          <SelectField
            label="Where to"
            value={goal}
            groups={rungGroups(framework)}
            problem={taken.ok ? undefined : taken.error.message}
            onChange={setGoal}
          />
        )}
        {(kind === 'new-pace' || kind === 'new-job') && (
          <HoursSlider label="Hours a week" value={hoursPerWeek} onChange={setHours} onCommit={setHours} />
        )}
        <NoteField
          label="A word about it"
          noteKey="turn"
          value={note}
          hint="For yourself, if you like."
          onCommit={setNote}
        />
        <p className={styles['text']}>
          Ratings, evidence, finished milestones and history go on.{' '}
          {!isAdopted(profile)
            ? 'The plan that is proposed to you follows at once.'
            : taken.ok && !isAdopted(taken.value)
              ? 'Your plan leads to the earlier goal: it waits until you adopt another.'
              : 'Your plan keeps its dates until you plan again.'}
        </p>
        {taken.ok && isSame && <p className={styles['note']}>{SAME[kind]}</p>}
        <div>
          <Button look="primary" disabled={!taken.ok || isSame} onClick={take}>
            Note this change
          </Button>
        </div>
      </div>
    </Card>
  )
}

function TurnsCard() {
  const turns = useWorkspace((workspace) => workspace.profile.lifeChanges)
  const framework = useWorkspace((workspace) => workspace.framework)
  const words = (kind: Kind, value: string): string =>
    kind === 'new-pace' ? `${hours(Number(value))} a week` : (findRung(framework, value)?.name ?? value)
  const latestFirst = turns.toSorted((a, b) => (a.on < b.on ? 1 : -1))
  return (
    <Card title="Turns so far">
      {latestFirst.length === 0 ? (
        <p className="muted">None yet. Each one is kept with its day, and your trend goes on through it.</p>
      ) : (
        <>
          <ul className={styles['list']}>
            {latestFirst.map(({ id, on, kind, from, to, note }) => (
              <li key={id}>
                <b>{KINDS.find(({ value }) => value === kind)?.label}</b> <span className="muted">{longDay(on)}</span>
                <p>{from === to ? words(kind, to) : `${words(kind, from)} to ${words(kind, to)}`}</p>
                {note !== '' && <p className={styles['words']}>{note}</p>}
              </li>
            ))}
          </ul>
          <Link href="/plan" className={buttonClass('plain', true)}>
            See what it does to the plan
          </Link>
        </>
      )}
    </Card>
  )
}
