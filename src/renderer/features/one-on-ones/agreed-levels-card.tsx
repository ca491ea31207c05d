import { useState } from 'react'
import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { findSkill } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import { takeBackAgreement } from '#domain/one-on-one/agree.ts'
import type { Agreement } from '#domain/profile/one-on-one-record.ts'
import { change } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './calibrate-page.module.css'

const SHOWN_AT_FIRST = 5

/** Every level that was agreed on, the newest first, each to be taken back. */
export function AgreedLevelsCard() {
  const agreements = useWorkspace((workspace) => workspace.profile.agreements)
  const [all, setAll] = useState(false)
  const newest = agreements.toReversed().toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0))
  if (newest.length === 0) return null
  const shown = all ? newest : newest.slice(0, SHOWN_AT_FIRST)
  return (
    <Card title="Agreed levels">
      <ul className={styles['agreed']}>
        {shown.map((agreement) => (
          <AgreedLevel key={agreement.id} agreement={agreement} />
        ))}
      </ul>
      <div className={styles['more']}>
        {newest.length > shown.length && (
          <Button small onClick={() => setAll(true)}>
            Show all {newest.length}
          </Button>
        )}
        <Link href="/documents/case">Your case for promotion</Link>
      </div>
    </Card>
  )
}

function AgreedLevel({ agreement }: { readonly agreement: Agreement }) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const { id, skill, level, on, reason, manager } = agreement
  const name = findSkill(framework, skill)?.name ?? skill
  const takeBack = (): void => {
    change(`agreement on ${name}`, (before) => takeBackAgreement(before, id))
    sayChanged(`${name} is no longer agreed`, 'What each of you had said before counts again.')
  }
  return (
    <li>
      <div className={styles['agreedHead']}>
        <Link href={`/one-on-ones/calibrate/${skill}`}>{name}</Link>
        <span className="number">
          {level} {levelName(level)}
        </span>
      </div>
      {reason.trim() !== '' && <p className={styles['reason']}>{reason}</p>}
      <div className={styles['agreedHead']}>
        <span className="muted">
          {longDay(on)}
          {manager.name !== undefined && `, with ${manager.name}`}
        </span>
        <Button small look="ghost" onClick={takeBack} aria-label={`Take back the agreement on ${name}`}>
          Take back
        </Button>
      </div>
    </li>
  )
}
