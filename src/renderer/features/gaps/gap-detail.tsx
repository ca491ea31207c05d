import { ArrowDown, ArrowUp } from 'lucide-react'
import { useId } from 'react'
import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { counted } from '#domain/documents/wording.ts'
import { findSkill, GAP_KINDS, type GapKind, type Rung } from '#domain/framework/framework.ts'
import { UNPROVEN_FACTOR } from '#domain/readiness/constants.ts'
import { sayGapKind } from '#domain/readiness/gap-kind.ts'
import type { Gap } from '#domain/readiness/gaps.ts'
import type { StepLever } from '#domain/readiness/step-levers.ts'
import { GAP_KIND_WORDS } from '../../careers/gap-kinds.ts'
import { change, newId } from '../../state/changes.ts'
import { useShownPlan, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './gap-detail.module.css'

interface GapDetailProps {
  readonly gap: Gap
  readonly next: Rung
  /** Whether it stands at an end of the shown list. */
  readonly first: boolean
  readonly last: boolean
  readonly lever: StepLever | undefined
  readonly onStep: (direction: -1 | 1) => void
}

/** The sum behind one gap's score, what stands in the way, and what to do about it. */
export function GapDetail({ gap, next, first, last, lever, onStep }: GapDetailProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const kindLabel = useId()
  const name = findSkill(framework, gap.skill)?.name ?? gap.skill
  const choose = (kind: GapKind): void =>
    change(`kind of gap in ${name}`, (before) => sayGapKind(before, gap.skill, kind, newId(), today))
  return (
    <Card
      title={`Why ${gap.score.toFixed(1)}`}
      aside={
        <span className={styles['moves']}>
          <IconButton label={`Move ${name} up`} disabled={first} onClick={() => onStep(-1)}>
            <ArrowUp size={15} aria-hidden />
          </IconButton>
          <IconButton label={`Move ${name} down`} disabled={last} onClick={() => onStep(1)}>
            <ArrowDown size={15} aria-hidden />
          </IconButton>
        </span>
      }
    >
      <h3>{name}</h3>
      <ScoreSum gap={gap} next={next} />
      <p className={styles['label']} id={kindLabel}>
        What stands in the way?
      </p>
      <Segmented
        look="pills"
        label={`What stands in the way of ${name}?`}
        value={gap.kind ?? ('' as GapKind)}
        options={GAP_KINDS.map((kind) => ({ value: kind, label: GAP_KIND_WORDS[kind].name }))}
        onChange={choose}
      />
      <p className={styles['text']}>
        {gap.kind
          ? GAP_KIND_WORDS[gap.kind].meaning
          : 'Knowing how, the occasion, or the mandate: each asks for another kind of action. Until you say, the plan takes it as something to learn.'}
      </p>
      <InThePlan gap={gap} next={next} lever={lever} />
      <div className={styles['buttons']}>
        <Link href={`/skills/${gap.skill}`} className={buttonClass('primary')}>
          Rate or prove it
        </Link>
        <Link href={`/library/skills/${gap.skill}`} className={buttonClass()}>
          What raises it
        </Link>
      </div>
    </Card>
  )
}

function ScoreSum({ gap, next }: Pick<GapDetailProps, 'gap' | 'next'>) {
  const weighted = gap.missing * gap.weight
  const unlocked = weighted * (1 + gap.unlocks)
  const steps = [
    {
      text: `${counted(gap.missing, 'level')} missing (${gap.level}${gap.assumed ? ' assumed' : ''} → ${gap.required})`,
      by: '',
      sum: gap.missing,
    },
    { text: `${gap.core ? 'Core' : 'Supporting'} skill of ${next.name}`, by: `× ${gap.weight}`, sum: weighted },
    ...(gap.waiting > 0
      ? [
          {
            text: `${counted(gap.waiting, 'later milestone waits', 'later milestones wait')} for it`,
            by: `× ${(1 + gap.unlocks).toFixed(2)}`,
            sum: unlocked,
          },
        ]
      : []),
    ...(gap.unproven
      ? [
          {
            text: gap.assumed ? 'Today’s level is only assumed' : 'Today’s level is not fully proven',
            by: `× ${UNPROVEN_FACTOR}`,
            sum: gap.score,
          },
        ]
      : []),
  ]
  return (
    <table className={styles['sum']}>
      <caption className="visually-hidden">How the score comes about</caption>
      <tbody>
        {steps.map(({ text, by, sum }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            <td className={styles['end']}>{by}</td>
            <td className={styles['total']}>{Number.isInteger(sum) ? sum : sum.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** When the plan closes it, and what one level would change. */
function InThePlan({ gap, next, lever }: Pick<GapDetailProps, 'gap' | 'next' | 'lever'>) {
  const plan = useShownPlan()
  const milestone = plan.ok
    ? plan.value.milestones.find(({ raises }) =>
        raises.some((raise) => raise.skill === gap.skill && raise.to > gap.level),
      )
    : undefined
  return (
    <p className={styles['text']}>
      {milestone ? (
        <>
          Next in the plan: <Link href={`/plan/${milestone.id}`}>{milestone.title}</Link>, until{' '}
          {longDay(milestone.ends)}.
        </>
      ) : (
        'No milestone of the plan raises it.'
      )}
      {lever &&
        (lever.opens
          ? ` Without level ${lever.to} here, no plan reaches ${next.name}.`
          : ` If you were at level ${lever.to} today, ${next.name} would come ${counted(lever.weeks, 'week')} earlier.`)}
    </p>
  )
}
