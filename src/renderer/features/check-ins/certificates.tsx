import { useState, type FormEvent } from 'react'
import { isDay, longDay, type Day } from '#domain/calendar.ts'
import type { Action } from '#domain/framework/framework.ts'
import { certificatesToEnter } from '#domain/profile/costs-to-enter.ts'
import { putRecord, removeRecord } from '#domain/profile/record-changes.ts'
import { DateField } from '../../careers/date-field.tsx'
import { problemOfTypedDay } from '../../careers/typed-day.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DraftField } from '../../ui/draft-field.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './check-ins.module.css'
import { Record, RecordsList } from './records-list.tsx'

/** What was earned, when it runs out, and what the plan knows to be one. */
export function Certificates() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const suggested = certificatesToEnter(profile, framework)
  const [name, setName] = useState('')
  const [earnedOn, setEarnedOn] = useState(today)
  const [renewBy, setRenewBy] = useState('')
  const renewalProblem = problemOfRenewal(renewBy, earnedOn)
  const isReady = name.trim() !== '' && renewalProblem === undefined
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (!isReady) return
    change('certificate', (before) =>
      putRecord(before, 'certificates', {
        id: newId(),
        name: name.trim(),
        earnedOn,
        ...(isDay(renewBy) && { renewBy }),
      }),
    )
    setName('')
    setRenewBy('')
  }
  const enter = (action: Action, on: Day, until: Day): void =>
    change('certificate', (before) =>
      putRecord(before, 'certificates', {
        id: newId(),
        name: action.title.slice(0, 120),
        action: action.id,
        earnedOn: on,
        renewBy: until,
      }),
    )
  return (
    <Card title="Certificates">
      <div className={styles['stack']}>
        <RecordsList empty="None yet. Thirty days before one runs out you are reminded.">
          {profile.certificates.map((certificate) => (
            <Record
              key={certificate.id}
              place={`certificate ${certificate.id}`}
              name={certificate.name}
              onRemove={() =>
                change('removed certificate', (before) => removeRecord(before, 'certificates', certificate.id))
              }
            >
              <div className={styles['stackSmall']}>
                <span>
                  <b>{certificate.name}</b>{' '}
                  <span className="muted">
                    earned on {longDay(certificate.earnedOn)}
                    {certificate.renewBy !== undefined &&
                      (certificate.renewBy < today
                        ? `, ran out on ${longDay(certificate.renewBy)}`
                        : `, counts until ${longDay(certificate.renewBy)}`)}
                  </span>
                </span>
                <DraftField
                  label="Counts until"
                  aria-label={`${certificate.name} counts until`}
                  type="date"
                  fieldKey={`renewal ${certificate.id}`}
                  value={certificate.renewBy ?? ''}
                  problemOf={(day) => problemOfRenewal(day, certificate.earnedOn)}
                  onCommit={(day) =>
                    change('renewal date', (before) => putRecord(before, 'certificates', withRenewal(certificate, day)))
                  }
                />
              </div>
            </Record>
          ))}
        </RecordsList>
        {suggested.map(({ action, earnedOn: on, renewBy: until }) => (
          <div key={action.id} className={styles['row']}>
            <span>
              You finished {action.title}. <span className="muted">It would count until {longDay(until)}.</span>
            </span>
            <Button
              small
              aria-label={`Keep as a certificate: ${action.title}`}
              onClick={() => enter(action, on, until)}
            >
              Keep
            </Button>
          </div>
        ))}
        <form className={styles['form']} onSubmit={add}>
          <TextField label="Certificate" value={name} maxLength={120} autoComplete="off" onChange={setName} />
          <div className={styles['pair']}>
            <DateField label="Earned on" value={earnedOn} latest={today} onChange={setEarnedOn} />
            <TextField
              label="Counts until"
              type="date"
              value={renewBy}
              hint="Leave it empty when it never runs out."
              problem={renewalProblem}
              onChange={setRenewBy}
            />
          </div>
          <div>
            <Button type="submit" disabled={!isReady}>
              Add this certificate
            </Button>
          </div>
        </form>
      </div>
    </Card>
  )
}

function problemOfRenewal(day: string, earnedOn: Day): string | undefined {
  return problemOfTypedDay(day) ?? (day !== '' && day < earnedOn ? 'It lies before the day it was earned.' : undefined)
}

function withRenewal<Given extends { readonly renewBy?: Day | undefined }>(certificate: Given, renewBy: Day) {
  const { renewBy: _, ...rest } = certificate
  return renewBy === '' ? rest : { ...rest, renewBy }
}
