import { useMemo, useState, type FormEvent } from 'react'
import { Link, useLocation } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { DECISION_WORDS } from '#domain/roadmap/card-text.ts'
import { putRequest } from '#domain/roadmap/roadmap-changes.ts'
import { tradeOffs } from '#domain/roadmap/trade-offs.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './request.module.css'

/** What is asked of the team: open with its price, decided with who decided and why. */
export function RequestsPage() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const prices = useMemo(
    () => new Map(tradeOffs(profile, today).map(({ request, card }) => [request.id, card.verdict])),
    [profile, today],
  )
  const open = profile.requests.filter(({ decided }) => !decided)
  const decided = profile.requests
    .filter((request) => request.decided)
    .toSorted((a, b) => ((a.decided?.on ?? '') < (b.decided?.on ?? '') ? 1 : -1))
  return (
    <Page
      title="Requests"
      crumbs="Roadmap"
      lead="Whoever wants something now sees what waits for it, and what else could be done."
    >
      <div className={styles['columns']}>
        <div className={styles['side']}>
          <NewRequest />
        </div>
        <div className={styles['main']}>
          <Card title="To be decided">
            {open.length === 0 ? (
              <p className="muted">
                Nothing waits for a decision. When somebody asks for something urgent, enter it on the left: two minutes
                later you have a card that shows what it moves.
              </p>
            ) : (
              <ul className={styles['list']}>
                {open.map(({ id, title, by, on }) => (
                  <li key={id}>
                    <Link href={`/roadmap/request/${id}`}>{title}</Link>
                    <span className="muted">
                      {by === '' ? '' : `${by}, `}
                      {longDay(on)}
                    </span>
                    <p>{prices.get(id) ?? 'Not weighed yet: say when it is done and how many person-days it takes.'}</p>
                  </li>
                ))}
              </ul>
            )}
          </Card>
          {decided.length > 0 && (
            <Card title="Decided">
              <ul className={styles['list']}>
                {decided.map((request) => (
                  <li key={request.id}>
                    <Link href={`/roadmap/request/${request.id}`}>{request.title}</Link>
                    {request.decided && <Pill>{DECISION_WORDS[request.decided.decision]}</Pill>}
                    <span className="muted">
                      {request.decided && longDay(request.decided.on)}
                      {request.decided?.by ? `, ${request.decided.by}` : ''}
                    </span>
                    {request.decided?.reason ? <p>{request.decided.reason}</p> : null}
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      </div>
    </Page>
  )
}

function NewRequest() {
  const today = useToday()
  const [, navigate] = useLocation()
  const [title, setTitle] = useState('')
  const [by, setBy] = useState('')
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (title.trim() === '') return
    const id = newId()
    change(`request “${title.trim()}”`, (profile) =>
      putRequest(profile, { id, on: today, title: title.trim(), by: by.trim(), reason: '', criteria: [] }),
    )
    navigate(`/roadmap/request/${id}`)
  }
  return (
    <Card title="New request">
      <form className={styles['stack']} onSubmit={add}>
        <TextField
          label="What is asked"
          value={title}
          maxLength={120}
          placeholder="Webinar platform"
          autoComplete="off"
          onChange={setTitle}
        />
        <TextField label="Who asks" value={by} maxLength={120} autoComplete="off" onChange={setBy} />
        <div>
          <Button type="submit" look="primary" disabled={title.trim() === ''}>
            Weigh it
          </Button>
        </div>
      </form>
    </Card>
  )
}
