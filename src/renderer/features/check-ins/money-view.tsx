import { useRef, useState, type FormEvent } from 'react'
import { addMonths, quarterName, quarterStart, type Day } from '#domain/calendar.ts'
import { putRecord, removeRecord } from '#domain/profile/record-changes.ts'
import { spendingSums } from '#domain/profile/spending-sums.ts'
import { costsToEnter } from '#domain/profile/costs-to-enter.ts'
import { SPENDING_STATES, type Spending } from '#domain/profile/workspace-record.ts'
import { change, newId } from '../../state/changes.ts'
import { useShownPlan, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Certificates } from './certificates.tsx'
import styles from './check-ins.module.css'
import { Record, RecordsList } from './records-list.tsx'

const STATE_WORDS: Readonly<Record<Spending['state'], string>> = {
  planned: 'Planned',
  asked: 'Asked for',
  approved: 'Approved',
  refused: 'Refused',
}
const QUARTERS = [0, 3, 6, 9, 12, 15] as const
const MOST = 10_000_000

/** What the plan costs and what of it is approved; certificates and when they run out. */
export function MoneyView() {
  return (
    <div className={styles['halves']}>
      <Money />
      <Certificates />
    </div>
  )
}

function Money() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const shown = useShownPlan()
  const today = useToday()
  const sums = spendingSums(profile)
  const costs = costsToEnter(profile, framework, shown.ok ? shown.value.milestones : [])
  const [draft, setDraft] = useState<{ title: string; action?: string; quarter: Day }>({
    title: '',
    quarter: quarterStart(today),
  })
  const form = useRef<HTMLFormElement>(null)
  const [amount, setAmount] = useState('')
  const [currency, setCurrency] = useState(profile.spending.at(-1)?.currency ?? '')
  const value = Number(amount)
  const fits = amount.trim() !== '' && value >= 0 && value <= MOST
  const fitsCurrency = /^[A-Z]{3}$/.test(currency)
  const isReady = draft.title.trim() !== '' && fits && fitsCurrency
  const quarters = [...new Set([...QUARTERS.map((months) => quarterStart(addMonths(today, months))), draft.quarter])]
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (!isReady) return
    const { action } = draft
    change('money', (before) =>
      putRecord(before, 'spending', {
        id: newId(),
        title: draft.title.trim(),
        quarter: draft.quarter,
        amount: value,
        currency,
        state: 'planned',
        ...(action !== undefined && { action }),
      }),
    )
    setDraft({ title: '', quarter: draft.quarter })
    setAmount('')
  }
  return (
    <Card title="Money for your development">
      <div className={styles['stack']}>
        {sums.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">Quarter</th>
                <th scope="col">Wanted</th>
                <th scope="col">Approved</th>
              </tr>
            </thead>
            <tbody>
              {sums.map((sum) => (
                <tr key={`${sum.quarter} ${sum.currency}`}>
                  <th scope="row" className={styles['what']}>
                    {quarterName(sum.quarter)}
                  </th>
                  <td className="number">{moneyWords(sum.wanted, sum.currency)}</td>
                  <td className="number">{moneyWords(sum.approved, sum.currency)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <RecordsList empty="Nothing yet. Courses, conferences and certificates add up here, by quarter, so that you ask once.">
          {profile.spending
            .toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1))
            .map((spending) => (
              <Record
                key={spending.id}
                place={`spending ${spending.id}`}
                name={spending.title}
                onRemove={() => change('removed money', (before) => removeRecord(before, 'spending', spending.id))}
              >
                <span className={styles['split']}>
                  <span>
                    <b>{spending.title}</b>{' '}
                    <span className="muted">
                      {quarterName(spending.quarter)}, {moneyWords(spending.amount, spending.currency)}
                    </span>
                  </span>
                  <FilterSelect
                    label={`Where it stands: ${spending.title}`}
                    value={spending.state}
                    options={SPENDING_STATES.map((state) => ({ value: state, label: STATE_WORDS[state] }))}
                    onChange={(state) =>
                      change(`money ${STATE_WORDS[state].toLowerCase()}`, (before) =>
                        putRecord(before, 'spending', { ...spending, state }),
                      )
                    }
                  />
                </span>
              </Record>
            ))}
        </RecordsList>
        {costs.length > 0 && (
          <section aria-labelledby="costs">
            <h3 id="costs">Milestones in your plan that cost money</h3>
            <ul className={styles['list']}>
              {costs.map(({ action, quarter }) => (
                <li key={action.id} className={styles['row']}>
                  <span>
                    {action.title} <span className="muted">{`${quarterName(quarter)}: ${action.money}`}</span>
                  </span>
                  <Button
                    small
                    aria-label={`Enter what it costs: ${action.title}`}
                    onClick={() => {
                      setDraft({ title: action.title.slice(0, 120), action: action.id, quarter })
                      // What is missing now is the amount, in the form below.
                      form.current?.querySelector<HTMLInputElement>('[inputmode="decimal"]')?.focus()
                    }}
                  >
                    Enter
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <form className={styles['form']} ref={form} onSubmit={add}>
          <TextField
            label="What for"
            value={draft.title}
            maxLength={120}
            autoComplete="off"
            onChange={(title) => setDraft({ ...draft, title })}
          />
          <div className={styles['pair']}>
            <TextField
              label="Amount"
              inputMode="decimal"
              value={amount}
              autoComplete="off"
              problem={amount.trim() !== '' && !fits ? 'Type a number such as 850 or 850.50.' : undefined}
              onChange={setAmount}
            />
            <TextField
              label="Currency"
              value={currency}
              maxLength={3}
              autoComplete="off"
              hint="Three letters, such as USD or EUR. Different currencies are never added up."
              onChange={(text) => setCurrency(text.toUpperCase())}
            />
          </div>
          <SelectField
            label="Quarter in which it is spent"
            value={draft.quarter}
            groups={[{ label: 'Quarters', options: quarters.map((day) => ({ value: day, label: quarterName(day) })) }]}
            onChange={(quarter) => setDraft({ ...draft, quarter })}
          />
          <div>
            <Button type="submit" disabled={!isReady}>
              Add this amount
            </Button>
          </div>
        </form>
      </div>
    </Card>
  )
}

function moneyWords(amount: number, currency: string): string {
  const [whole = '', decimals] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${decimals === undefined ? grouped : `${grouped}.${decimals}`} ${currency}`
}
