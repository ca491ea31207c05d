import { useState } from 'react'
import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { compareSnapshots } from '#domain/check-ins/compare-snapshots.ts'
import { differenceRows } from '#domain/check-ins/difference-rows.ts'
import { snapshotOf } from '#domain/check-ins/snapshot.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './check-ins.module.css'

const TODAY = 'today'

/** Two snapshots, the later one against the earlier one whichever is chosen first. */
export function CompareView() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const checkIns = profile.checkIns.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const [chosen, setChosen] = useState<{ readonly one?: string; readonly other?: string }>({})
  const [view, setView] = useState<'text' | 'table'>('text')
  const first = checkIns[0]
  if (!first) {
    return (
      <Card>
        <EmptyState text="A comparison needs a check-in. Take the first one today; from then on every day can be held against it.">
          <Link href="/check-ins" className={buttonClass('primary')}>
            Check in
          </Link>
        </EmptyState>
      </Card>
    )
  }
  const now = { id: TODAY, on: today, snapshot: snapshotOf(profile, framework, today), label: 'Today, as it stands' }
  const days = [...checkIns.map(({ id, on, snapshot }) => ({ id, on, snapshot, label: longDay(on) })), now]
  const one = days.find(({ id }) => id === chosen.one) ?? days[0] ?? now
  const other = days.find(({ id }) => id === chosen.other) ?? now
  const [before, after] = days.indexOf(one) <= days.indexOf(other) ? [one, other] : [other, one]
  const rows = differenceRows(compareSnapshots(before.snapshot, after.snapshot), framework)
  const options = [{ label: 'Days', options: days.map(({ id, label }) => ({ value: id, label })) }]
  return (
    <Card
      title={`${before.label} and ${after.id === TODAY ? 'today' : after.label}`}
      aside={
        <Segmented
          look="pills"
          label="Show as"
          value={view}
          options={[
            { value: 'text', label: 'Text' },
            { value: 'table', label: 'Table' },
          ]}
          onChange={setView}
        />
      }
    >
      <div className={styles['stack']}>
        <div className={styles['pair']}>
          <SelectField
            label="One day"
            value={one.id}
            groups={options}
            onChange={(id) => setChosen({ ...chosen, one: id })}
          />
          <SelectField
            label="Another day"
            value={other.id}
            groups={options}
            onChange={(id) => setChosen({ ...chosen, other: id })}
          />
        </div>
        {rows.length === 0 ? (
          <p className={styles['text']}>
            {before === after
              ? 'Both are the same day. Choose another one.'
              : 'Nothing is different: the same levels, readiness, dates and milestones.'}
          </p>
        ) : view === 'text' ? (
          <ul className={styles['bullets']}>
            {rows.map((row) => (
              <li key={row.what + row.sentence}>{row.sentence}</li>
            ))}
          </ul>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">{before.label}</th>
                <th scope="col">{after.label}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.what + row.sentence}>
                  <th scope="row" className={styles['what']}>
                    {row.what}
                  </th>
                  <td>{row.before}</td>
                  <td>{row.after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Card>
  )
}
