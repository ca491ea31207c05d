import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { longDay, monthName, monthStart } from '#domain/calendar.ts'
import { changeEntry, entryOf, removeEntry, writeToday } from '#domain/journal/journal-changes.ts'
import { LOW_MONTHS, lowMonths, moodByMonth, MOODS } from '#domain/journal/moods.ts'
import type { JournalEntry } from '#domain/profile/decisions.ts'
import { Link } from 'wouter'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { classes } from '../../ui/classes.ts'
import { NoteField } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './layout.module.css'
import { MoodCard } from './mood-card.tsx'

const OPTIONS = MOODS.map((label, index) => ({ value: String(index + 1), label }))

/** As much as one reads back at a sitting. */
const SHOWN_AT_FIRST = 12

/** Today's entry, the mood over the months, and what was written before. */
export function JournalView() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const own = entryOf(profile, today)
  const month = moodByMonth(profile).find((one) => one.month === monthStart(today))
  const low = lowMonths(profile, today)
  const earlier = profile.journal.filter((entry) => entry.on !== today).toSorted((a, b) => (a.on < b.on ? 1 : -1))
  const [all, setAll] = useState(false)
  const shown = all ? earlier : earlier.slice(0, SHOWN_AT_FIRST)
  return (
    <div className={classes(styles['columns'], styles['journal'])}>
      <div className={styles['main']}>
        <Card title={longDay(today)}>
          <div className={styles['stack']}>
            <div className={styles['mood']}>
              <p className={styles['name']}>How was {monthName(today)} so far?</p>
              <Segmented
                look="pills"
                label={`Mood of ${monthName(today)}`}
                value={month ? String(month.mood) : ''}
                options={OPTIONS}
                onChange={(value) =>
                  change('the mood of the month', (before) =>
                    writeToday(before, { mood: Number(value) }, newId(), today),
                  )
                }
              />
            </div>
            <NoteField
              label="In your own words"
              noteKey={`journal-${today}`}
              value={own?.text ?? ''}
              placeholder="What makes you want to stay? What makes you want to go?"
              hint="It keeps itself while you write. One entry a day; you can change it later."
              onCommit={(text) =>
                change('today’s journal entry', (before) => writeToday(before, { text }, newId(), today), {
                  mergeKey: `journal-${today}`,
                })
              }
            />
          </div>
        </Card>
      </div>
      <div className={styles['side']}>
        {low >= LOW_MONTHS && <Signal months={low} />}
        <MoodCard />
      </div>
      {earlier.length > 0 && (
        <Card title="Before" className={styles['before']}>
          <ul className={styles['history']}>
            {shown.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ul>
          {shown.length < earlier.length && (
            <Button onClick={() => setAll(true)}>Show all {earlier.length} entries</Button>
          )}
        </Card>
      )}
    </div>
  )
}

/** Said once, softly, with somewhere to go. */
function Signal({ months }: { readonly months: number }) {
  return (
    <Card title={`${months} low months in a row`}>
      <div className={styles['stack']}>
        <p>
          One low month happens to everybody, and two can be one bad project. This is a pattern, and worth half an hour
          of a Sunday: is it the work, the place, or something outside of both?
        </p>
        <p className="muted">
          If it follows you home, talk to somebody you trust, or to a doctor. This page only counts what you told it.
        </p>
        <div className={styles['buttons']}>
          <Link href="/decide/place" className={buttonClass()}>
            Look at the place
          </Link>
        </div>
      </div>
    </Card>
  )
}

function Entry({ entry }: { readonly entry: JournalEntry }) {
  const { id, on, mood, text } = entry
  const [isEdited, setEdited] = useState(false)
  const remove = (): void => {
    change('a journal entry taken out', (before) => removeEntry(before, id))
    sayChanged('The entry is taken out', `It was of ${longDay(on)}.`)
  }
  return (
    <li className={styles['entry']}>
      {isEdited ? (
        <NoteField
          label={longDay(on)}
          noteKey={id}
          value={text}
          onCommit={(next) =>
            change('a journal entry', (before) => changeEntry(before, id, { text: next }), {
              mergeKey: `journal-${id}`,
            })
          }
        />
      ) : (
        <div>
          <p>
            <strong>{longDay(on)}</strong> {mood !== undefined && <span className="muted">{MOODS[mood - 1]}</span>}
          </p>
          {text !== '' && <p className={styles['reason']}>{text}</p>}
        </div>
      )}
      <div>
        <IconButton
          label={`Change the entry of ${longDay(on)}`}
          aria-pressed={isEdited}
          onClick={() => setEdited(!isEdited)}
        >
          <Pencil size={15} aria-hidden />
        </IconButton>
        <IconButton label={`Take out the entry of ${longDay(on)}`} onClick={remove}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
    </li>
  )
}
