import { Trash2 } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { longDay } from '#domain/calendar.ts'
import type { Team } from '#domain/profile/roadmap-record.ts'
import { EMPTY_TEAM, putTeam } from '#domain/roadmap/roadmap-changes.ts'
import { teamWeeks } from '#domain/roadmap/team-weeks.ts'
import { daysWords } from '#domain/roadmap/words.ts'
import { CalendarEditor } from '../../careers/calendar-editor.tsx'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DraftField } from '../../ui/draft-field.tsx'
import { TextField } from '../../ui/field.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import styles from './roadmap.module.css'

const MOST_DAYS = 7
const AT_ONCE = [1, 2, 3, 4, 5, 6, 8, 10].map((count) => ({ value: String(count), label: String(count) }))

/** Who works on the roadmap, how many days a week, and which weeks are slow. */
export function TeamCard() {
  const team = useWorkspace((workspace) => workspace.profile.team) ?? EMPTY_TEAM
  const today = useToday()
  const { usual, perItem } = teamWeeks(team, today)
  const keep = (label: string, next: Team): void => change(label, (profile) => putTeam(profile, next))
  const keepPeople = (label: string, people: Team['people']): void => keep(label, { ...team, people })
  const isListed = AT_ONCE.some(({ value }) => value === String(team.atOnce))
  return (
    <Card title="Team" place="team" aside={usual > 0 && <span className="muted">{daysWords(usual)} a week</span>}>
      <div className={styles['stack']}>
        {team.people.length === 0 ? (
          <p className="muted">
            Start here: who works on the roadmap, and how many days a week are left for it beside the daily business.
          </p>
        ) : (
          <ul className={styles['people']} aria-label="People">
            {team.people.map((member) => (
              <li key={member.id}>
                <span className={styles['who']}>
                  <b>{member.name}</b>
                  {(member.from !== undefined || member.to !== undefined) && (
                    <span className="muted">
                      {member.from !== undefined && `from ${longDay(member.from)} `}
                      {member.to !== undefined && `to ${longDay(member.to)}`}
                    </span>
                  )}
                </span>
                <span className={styles['compact']}>
                  <DraftField
                    label={`Days a week of ${member.name}`}
                    fieldKey={member.id}
                    inputMode="decimal"
                    value={String(member.daysPerWeek)}
                    problemOf={problemOfDaysPerWeek}
                    onCommit={(text) =>
                      keepPeople(
                        `days of ${member.name}`,
                        team.people.map((one) => (one.id === member.id ? { ...one, daysPerWeek: Number(text) } : one)),
                      )
                    }
                  />
                </span>
                <IconButton
                  label={`Remove ${member.name} from the team`}
                  onClick={() =>
                    keepPeople(
                      `removing ${member.name}`,
                      team.people.filter(({ id }) => id !== member.id),
                    )
                  }
                >
                  <Trash2 size={15} aria-hidden />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
        <AddPerson
          onAdd={(name, daysPerWeek) =>
            keepPeople(`adding ${name}`, [...team.people, { id: newId(), name, daysPerWeek }])
          }
        />
        {team.people.length > 0 && (
          <div>
            <FilterSelect
              label="Items side by side"
              value={String(team.atOnce)}
              options={isListed ? AT_ONCE : [...AT_ONCE, { value: String(team.atOnce), label: String(team.atOnce) }]}
              onChange={(next) => keep('items side by side', { ...team, atOnce: Number(next) })}
            />
            <p className={styles['hint']}>One item gets at most {daysWords(perItem)} of a week.</p>
          </div>
        )}
        {team.people.length > 0 && (
          <details className={styles['slow']}>
            <summary>
              Slow weeks and time off of the team{team.slowTimes.length > 0 && ` (${team.slowTimes.length})`}
            </summary>
            <CalendarEditor
              slowTimes={team.slowTimes}
              today={today}
              newId={newId}
              onChange={(label, slowTimes) => keep(label, { ...team, slowTimes })}
            />
          </details>
        )}
      </div>
    </Card>
  )
}

function AddPerson({ onAdd }: { readonly onAdd: (name: string, daysPerWeek: number) => void }) {
  const [name, setName] = useState('')
  const [days, setDays] = useState('')
  const [tried, setTried] = useState(false)
  const problem = days === '' && !tried ? undefined : problemOfDaysPerWeek(days)
  const add = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || problemOfDaysPerWeek(days) !== undefined) return
    onAdd(name.trim(), Number(days))
    setName('')
    setDays('')
    setTried(false)
  }
  return (
    <form className={styles['addPerson']} onSubmit={add} noValidate>
      <TextField
        label="Name"
        value={name}
        maxLength={120}
        autoComplete="off"
        problem={tried && name.trim() === '' ? 'Type a name.' : undefined}
        onChange={setName}
      />
      <TextField
        label="Days a week"
        value={days}
        inputMode="decimal"
        autoComplete="off"
        problem={problem}
        onChange={setDays}
      />
      <Button type="submit">Add to the team</Button>
    </form>
  )
}

function problemOfDaysPerWeek(text: string): string | undefined {
  const days = Number(text)
  return text.trim() !== '' && days >= 0 && days <= MOST_DAYS ? undefined : `Type a number from 0 to ${MOST_DAYS}.`
}
