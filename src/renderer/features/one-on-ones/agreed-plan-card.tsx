import { useState } from 'react'
import { acceptPlan, changedSince, lastAcceptance } from '#domain/one-on-one/agreed-plan.ts'
import { firstName } from '#domain/one-on-one/words.ts'
import { removeRecord } from '#domain/profile/record-changes.ts'
import { AgreedPlan } from '../../careers/agreed-plan.tsx'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './one-on-ones.module.css'

/** Which plan the manager has accepted; a plan that has changed since can be accepted anew. */
export function AgreedPlanCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const accepted = lastAcceptance(profile)
  const { manager, plan } = profile
  const changes = accepted ? changedSince(profile, accepted, framework) : []
  const take = (id: string): void => {
    change('accepted plan taken back', (before) => removeRecord(before, 'acceptances', id))
    sayChanged('No longer accepted', 'The plan itself is as it was.')
  }
  return (
    <Card
      title="Agreed plan"
      aside={
        accepted && (
          <Button small look="ghost" onClick={() => take(accepted.id)}>
            Not accepted after all
          </Button>
        )
      }
    >
      <div className={styles['card']}>
        {accepted ? (
          <AgreedPlan accepted={accepted} changes={changes} />
        ) : (
          <p className="muted">
            {plan
              ? 'Your manager has not accepted your plan yet. Go through it together; what is accepted is kept as it is that day.'
              : 'Adopt a plan first; then your manager can accept it here.'}
          </p>
        )}
        {plan && manager && (!accepted || changes.length > 0) && <AcceptForm name={manager.name} />}
      </div>
    </Card>
  )
}

function AcceptForm({ name }: { readonly name: string }) {
  const today = useToday()
  const [note, setNote] = useState('')
  const accept = (): void => {
    change('accepted plan', (before) => acceptPlan(before, { id: newId(), by: name, on: today, note: note.trim() }))
    sayChanged('Plan accepted', `By ${name}, as it stands today.`)
    setNote('')
  }
  return (
    <>
      <TextField
        label="A word with it"
        hint="Optional, such as what was asked for in return."
        value={note}
        maxLength={500}
        autoComplete="off"
        onChange={setNote}
      />
      <div>
        <Button onClick={accept}>{firstName(name)} accepts it as it stands today</Button>
      </div>
    </>
  )
}
