import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { compareSnapshots } from '#domain/check-ins/compare-snapshots.ts'
import { differenceRows } from '#domain/check-ins/difference-rows.ts'
import { lastCheckIn, lookBack } from '#domain/check-ins/look-back.ts'
import { snapshotOf, takeCheckIn } from '#domain/check-ins/snapshot.ts'
import { counted } from '#domain/documents/wording.ts'
import { confirmEvidence } from '#domain/profile/rating-changes.ts'
import { openProofs } from '#domain/profile/proving.ts'
import { change, newId } from '../../state/changes.ts'
import { isAdopted, useShownPlan, useToday } from '../../state/derived.ts'
import { provingPath } from '../../state/finish-action.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { NoteField } from '../../ui/field.tsx'
import { QUESTIONS, useCheckInDraft } from './check-in-draft.ts'
import styles from './check-ins.module.css'

/** Enough to see that something is there; the rest is one click away. */
const MOST_SHOWN = 5

/** What moved by itself, what asks for a word, three questions; or "nothing changed" in one click. */
export function CheckInForm() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const { answers, answer, keepAs } = useCheckInDraft()
  const [round, setRound] = useState(0)
  const last = lastCheckIn(profile)
  const rows = useMemo(
    () =>
      last ? differenceRows(compareSnapshots(last.snapshot, snapshotOf(profile, framework, today)), framework) : [],
    [last, profile, framework, today],
  )
  const keep = (nothingChanged: boolean): void => {
    const note = nothingChanged
      ? ''
      : QUESTIONS.flatMap((question) => {
          const words = answers[question]?.trim() ?? ''
          return words === '' ? [] : [`${question} ${words}`]
        }).join('\n')
    change('check-in', (before) => takeCheckIn(before, framework, { nothingChanged, note }, newId(), today))
    if (note !== '') {
      keepAs(note)
      setRound(round + 1)
    }
    sayChanged('Checked in', 'How things stand today is kept, with the plan and every level.')
  }
  return (
    <Card
      title={last?.on === today ? 'Today’s check-in, once more' : 'Check in'}
      aside={<Button onClick={() => keep(true)}>Nothing changed</Button>}
    >
      <div className={styles['stack']}>
        <section aria-labelledby="since">
          <h3 id="since">{last ? `Since ${longDay(last.on)}` : 'The first one'}</h3>
          {last === undefined ? (
            <p className={styles['text']}>
              There is nothing to compare with yet. Today becomes the first day on record.
            </p>
          ) : rows.length === 0 ? (
            <p className={styles['text']}>No level, readiness, date or milestone is different.</p>
          ) : (
            <>
              <ul className={styles['bullets']}>
                {rows.slice(0, MOST_SHOWN).map((row) => (
                  <li key={row.sentence}>{row.sentence}</li>
                ))}
              </ul>
              <Link href="/check-ins/compare" className={buttonClass('plain', true)}>
                {rows.length > MOST_SHOWN ? `Compare: ${rows.length - MOST_SHOWN} more` : 'Compare'}
              </Link>
            </>
          )}
        </section>
        <Offers />
        {QUESTIONS.map((question) => (
          <NoteField
            key={question}
            label={question}
            noteKey={`${round} ${question}`}
            value={answers[question] ?? ''}
            onCommit={(text) => answer(question, text)}
          />
        ))}
        <div>
          <Button look="primary" onClick={() => keep(false)}>
            Keep this check-in
          </Button>
        </div>
      </div>
    </Card>
  )
}

/** What is worth a click while one is here. */
function Offers() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const shown = useShownPlan()
  const milestones = shown.ok && isAdopted(profile) ? shown.value.milestones : []
  const { ticked, stale, due, dates } = lookBack(profile, framework, milestones, today)
  const proofs = openProofs(profile, framework)
  const confirm = (skill: string, name: string): void => {
    change(`evidence for ${name}`, (before) => confirmEvidence(before, skill, newId(), today))
    sayChanged('Still true', 'The evidence counts as of today.')
  }
  return (
    <section aria-labelledby="offers">
      <h3 id="offers">Worth a look</h3>
      <ul className={styles['list']}>
        <li className={styles['row']}>
          <span>{ticked === 0 ? 'No step was ticked since.' : `${counted(ticked, 'step')} ticked since.`}</span>
          <Link href="/week" className={buttonClass('plain', true)}>
            This week
          </Link>
        </li>
        {proofs.map(({ action }) => (
          <li key={action.id} className={styles['row']}>
            <span>To be proved: {action.title}</span>
            <Link href={provingPath(action.id)} className={buttonClass('plain', true)}>
              Prove it
            </Link>
          </li>
        ))}
        {due.slice(0, MOST_SHOWN).map((milestone) => (
          <li key={milestone.id} className={styles['row']}>
            <span>
              {milestone.title}{' '}
              <span className="muted">
                {milestone.ends < today ? 'was to end on' : 'ends on'} {longDay(milestone.ends)}
              </span>
            </span>
            <Link href={`/plan/${milestone.id}`} className={buttonClass('plain', true)}>
              Open
            </Link>
          </li>
        ))}
        {dates.map((date) => (
          <li key={date.id} className={styles['row']}>
            <span>
              {date.title} <span className="muted">on {longDay(date.on)}</span>
            </span>
          </li>
        ))}
        {stale.slice(0, MOST_SHOWN).map((skill) => (
          <li key={skill.id} className={styles['row']}>
            <span>Old evidence: {skill.name}</span>
            <span className={styles['buttons']}>
              <Button small aria-label={`Still true: ${skill.name}`} onClick={() => confirm(skill.id, skill.name)}>
                Still true
              </Button>
              <Link href={`/skills/${skill.id}`} className={buttonClass('plain', true)}>
                Read it
              </Link>
            </span>
          </li>
        ))}
      </ul>
      {stale.length > MOST_SHOWN && <p className="muted">{stale.length - MOST_SHOWN} more have old evidence.</p>}
    </section>
  )
}
