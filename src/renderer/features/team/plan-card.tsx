import { useState } from 'react'
import { daySpan, longDay } from '#domain/calendar.ts'
import { adoptedMilestones } from '#domain/planning/adopted-plan.ts'
import { workingFramework } from '#domain/profile/working-framework.ts'
import { acceptanceOf, acceptPlan, removeAnswer } from '#domain/sharing/answer-changes.ts'
import { asProfile, frameworkOf, type Share } from '#domain/sharing/share.ts'
import { newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { answer, answerAloud } from '../../state/people.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './team.module.css'

/** Their plan, and whether the manager stands behind it. */
export function PlanCard({ share }: { readonly share: Share }) {
  const today = useToday()
  const [note, setNote] = useState('')
  const profile = asProfile(share)
  const milestones = adoptedMilestones(profile, workingFramework(profile, frameworkOf(share))) ?? []
  const accepted = acceptanceOf(share)
  return (
    <Card title="Their plan" aside={<span className="muted">adopted {share.plan && longDay(share.plan.on)}</span>}>
      <ol className={styles['lines']}>
        {milestones.map(({ id, title, starts, ends }) => (
          <li key={id} className={styles['line']}>
            <span className={styles['cell']}>
              <span>{title}</span>
              <span className="muted">{daySpan(starts, ends)}</span>
            </span>
          </li>
        ))}
      </ol>
      {accepted ? (
        <p className={styles['confirmed']}>
          <span>
            Accepted by {accepted.by} on {longDay(accepted.on)}. {accepted.note}
          </span>
          <Button
            small
            look="ghost"
            onClick={() =>
              answerAloud('Acceptance taken back', (before) => removeAnswer(before, 'acceptances', accepted.id))
            }
          >
            Take back
          </Button>
        </p>
      ) : (
        <form
          className={styles['fields']}
          onSubmit={(event) => {
            event.preventDefault()
            answer((before) => acceptPlan(before, { by: share.to, note: note.trim() }, newId(), today))
          }}
        >
          <TextField
            label="A word on the plan, if you like"
            value={note}
            onChange={setNote}
            maxLength={1_000}
            hint="Accepting says that you back this plan as it stands. It promises no promotion and binds nobody."
          />
          <div>
            <Button type="submit">Accept this plan</Button>
          </div>
        </form>
      )}
    </Card>
  )
}
