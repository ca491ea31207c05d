import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { counted, inWords } from '#domain/documents/wording.ts'
import { findSkill, requiredLevel, type Rung } from '#domain/framework/framework.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { waitingFor } from '#domain/readiness/gaps.ts'
import type { StepLever } from '#domain/readiness/step-levers.ts'
import { useWorkspace } from '../../state/session.ts'
import { useStepLevers } from '../../state/step-levers.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './lever-card.module.css'

interface LeverCardProps {
  readonly rung: Rung
  readonly plan: Plan | undefined
}

const OTHERS = 2

/** The level step that brings the next gate forward most weeks, by making the plan again with each one. */
export function LeverCard({ rung, plan }: LeverCardProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const levers = useStepLevers()
  const nameOf = (skill: string): string => findSkill(framework, skill)?.name ?? skill
  const [best, ...others] = levers ?? []
  return (
    <Card title="Biggest lever">
      <div className={styles['room']} aria-busy={levers === undefined}>
        {levers === undefined && <p className="muted">Trying one level more in each gap, plan by plan.</p>}
        {levers !== undefined && !best && (
          <p className={styles['text']}>
            No single level brings {rung.name} forward: several gaps take about equally long.
          </p>
        )}
        {best && (
          <>
            <p className={styles['text']}>
              <Blocks skill={nameOf(best.skill)} waiting={plan ? waitingFor(plan, best.skill) : 0} />
              {best.opens
                ? ` No plan reaches ${rung.name} without level ${best.to} there.`
                : ` One level there, ${best.from} to ${best.to}, brings ${rung.name} forward by `}
              {!best.opens && <b>{counted(best.weeks, 'week')}</b>}
              {!best.opens && '.'}
            </p>
            <Others levers={others.slice(0, OTHERS)} nameOf={nameOf} />
            <Link href={whereToSee(best, rung)} className={buttonClass('ghost', true)}>
              See why
              <ArrowRight size={14} aria-hidden />
            </Link>
          </>
        )}
      </div>
    </Card>
  )
}

function Blocks({ skill, waiting }: { readonly skill: string; readonly waiting: number }) {
  return (
    <>
      <b>{skill}</b>
      {waiting > 0
        ? ` holds up ${inWords(waiting)} later ${waiting === 1 ? 'milestone' : 'milestones'}.`
        : ' is on the way that takes longest.'}
    </>
  )
}

function Others({
  levers,
  nameOf,
}: {
  readonly levers: readonly StepLever[]
  readonly nameOf: (skill: string) => string
}) {
  if (levers.length === 0) return null
  return (
    <p className="muted">
      Then{' '}
      {levers
        .map(({ skill, weeks, opens }) => `${nameOf(skill)} (${opens ? 'opens it' : counted(weeks, 'week')})`)
        .join(', ')}
      .
    </p>
  )
}

/** A skill that is raised only on the way to others is no gap of its own. */
function whereToSee({ skill, from }: StepLever, rung: Rung): string {
  return (requiredLevel(rung, skill) ?? 0) > from ? `/gaps/ranked/${skill}` : `/library/skills/${skill}`
}
