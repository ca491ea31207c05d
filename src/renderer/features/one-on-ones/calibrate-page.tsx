import { useState, type ReactNode } from 'react'
import { Link, useParams } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import { findSkill } from '#domain/framework/framework.ts'
import { agreeWhereSame } from '#domain/one-on-one/agree.ts'
import { calibrationRows, differences, type CalibrationRow } from '#domain/one-on-one/calibration.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { ReadinessMove } from '../../careers/readiness-move.tsx'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useNextRung } from '../../state/next-rung.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { AgreedLevelsCard } from './agreed-levels-card.tsx'
import { AgreementHistoryCard } from './agreement-history-card.tsx'
import { CalibrateSkill } from './calibrate-skill.tsx'
import { CalibrationCard } from './calibration-card.tsx'
import { managerInside, managerShort } from './calibration-words.ts'
import { PartChoice } from './part-choice.tsx'
import styles from './calibrate-page.module.css'

/** Two views of the same levels, brought together: all of them, or one skill to talk about. */
export function CalibratePage() {
  const { skill } = useParams<{ skill?: string }>()
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const next = useNextRung()
  const today = useToday()
  /** How things stood when the conversation began: what moves is measured against it. */
  const [before] = useState<Profile>(profile)
  if (!next) return null
  const rows = calibrationRows(profile, framework, next)
  const row = rows.find((one) => one.skill === skill)
  const chosen = row && findSkill(framework, row.skill)
  const move = (
    <ReadinessMove
      rung={next.name}
      before={readinessFor(before, framework, next, today)}
      now={readinessFor(profile, framework, next, today)}
    />
  )
  return row && chosen ? (
    <CalibrateSkill key={row.skill} skill={chosen} row={row} rows={rows} move={move} />
  ) : (
    <AllSkills rows={rows} rung={next.name} move={profile === before ? undefined : move} />
  )
}

interface AllSkillsProps {
  readonly rows: readonly CalibrationRow[]
  readonly rung: string
  /** What has moved since the conversation began. */
  readonly move: ReactNode
}

function AllSkills({ rows, rung, move }: AllSkillsProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  return (
    <Page
      title="Calibration"
      lead={`How you and your manager see the levels that ${rung} asks for. A level that you both agree on counts as proof.`}
      tools={
        <>
          <PartChoice part="calibrate" />
          <Link href="/one-on-ones/manager-rates" className={buttonClass()}>
            Let {managerInside(profile.manager?.name)} rate
          </Link>
        </>
      }
    >
      <div className={styles['columns']}>
        <CalibrationCard rows={rows} />
        <div className={styles['side']}>
          <NextStepCard rows={rows} />
          {move}
          <AgreementHistoryCard />
          <AgreedLevelsCard />
        </div>
      </div>
    </Page>
  )
}

/** The one thing to do now. */
function NextStepCard({ rows }: { readonly rows: readonly CalibrationRow[] }) {
  const name = useWorkspace((workspace) => workspace.profile.manager?.name)
  const [manager, inside] = [managerShort(name), managerInside(name)]
  const today = useToday()
  const apart = differences(rows)
  const same = rows.filter(({ state }) => state === 'same').length
  const open = rows.filter(({ state }) => state === 'manager-open').length
  const agreeOnAll = (): void => {
    change(`agreement on ${counted(same, 'skill')}`, (before) => agreeWhereSame(before, rows, newId, today))
    sayChanged(`Agreed on ${counted(same, 'skill')}`, 'Each counts as proof from today on.')
  }
  if (apart.length === 0 && same === 0)
    return (
      <Card title="What is next">
        <p className={styles['text']}>
          {open > 0
            ? `${manager} has not rated ${counted(open, 'skill')} that you have. Hand over the keyboard when you next sit together.`
            : rows.some(({ state }) => state === 'agreed')
              ? 'Every skill that both have rated is agreed on. Come back when one of you sees something new.'
              : 'Rate your own skills first; then your manager rates them without seeing yours.'}
        </p>
        <Link href={open > 0 ? '/one-on-ones/manager-rates' : '/skills'} className={buttonClass('primary')}>
          {open > 0 ? `Let ${inside} rate` : 'To your skills'}
        </Link>
      </Card>
    )
  return (
    <Card title="What is next">
      {apart[0] && (
        <>
          <p className={styles['text']}>
            {counted(apart.length, 'difference')} to talk about. Take the largest first: one recent example each, then
            the two descriptions side by side.
          </p>
          <Link href={`/one-on-ones/calibrate/${apart[0].skill}`} className={buttonClass('primary')}>
            Start with the largest
          </Link>
        </>
      )}
      {same > 0 && (
        <>
          <p className={styles['text']}>
            You both see the same level in {counted(same, 'skill')} and have not said so yet.
          </p>
          <Button look={apart.length === 0 ? 'primary' : 'plain'} onClick={agreeOnAll}>
            Agree on {same === 1 ? 'it' : `all ${same}`}
          </Button>
        </>
      )}
    </Card>
  )
}
