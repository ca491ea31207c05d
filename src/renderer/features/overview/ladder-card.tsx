import { Link } from 'wouter'
import { shortMonthName, type Day } from '#domain/calendar.ts'
import { companyTitle } from '#domain/profile/company-title.ts'
import { findRung, type Framework, type Rung } from '#domain/framework/framework.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { TRACK_NAMES } from '../../careers/rung-choices.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './ladder-card.module.css'

type State = 'below' | 'now' | 'ahead' | 'goal' | 'beyond'

interface Step {
  readonly rung: Rung
  readonly state: State
}

interface LadderCardProps {
  readonly gates: readonly { readonly rung: string; readonly readyOn: Day }[]
}

/** Both tracks: the one to the goal as the ladder, the other as a branch where it leaves, each rung with its readiness. */
export function LadderCard({ gates }: LadderCardProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const goal = findRung(framework, profile.person.goal)
  const { upper, branch, shared } = ladderOf(framework, profile.person.rung, profile.person.goal)
  const rows = (steps: readonly Step[]) =>
    steps.toReversed().map((step) => <RungRow key={step.rung.id} step={step} gates={gates} />)
  return (
    <Card title="Your ladder" aside={goal && <Pill tone="brass">Goal: {goal.shortName}</Pill>}>
      <ol className={styles['ladder']} reversed>
        {rows(upper)}
        {branch.length > 0 && (
          <li className={styles['fork']} data-passed={upper.some(({ state }) => state === 'now' || state === 'below')}>
            <p className={styles['track']}>Or: {TRACK_NAMES[branch[0]?.rung.track ?? 'expert'].toLowerCase()}</p>
            <ol className={styles['branch']} reversed>
              {rows(branch)}
            </ol>
          </li>
        )}
        {rows(shared)}
      </ol>
    </Card>
  )
}

function RungRow({ step: { rung, state }, gates }: { readonly step: Step; readonly gates: LadderCardProps['gates'] }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const readiness = readinessFor(profile, framework, rung, useToday())
  const gate = gates.find((other) => other.rung === rung.id)
  const ownTitle = companyTitle(profile, rung.id)
  const range = percentRange(readiness.low, readiness.high)
  return (
    <li className={styles['rung']} data-state={state}>
      <span className={styles['dot']} aria-hidden />
      <div className={styles['words']}>
        <Link href={`/library/rungs/${rung.id}`} className={styles['name']}>
          {rung.name}
        </Link>
        <span className={styles['summary']}>
          {ownTitle !== undefined && `${ownTitle} at your company. `}
          {rung.summary}
        </span>
      </div>
      <div className={styles['numbers']}>
        {state === 'now' && <Pill tone="brand">you are here</Pill>}
        {state !== 'now' && (
          <Link
            href={`/gaps/sum/${rung.id}`}
            className={styles['sum']}
            aria-label={`${range} ready for ${rung.name}: see the sum`}
            title="See the sum"
          >
            <Pill tone={state === 'goal' ? 'brass' : 'plain'}>{range}</Pill>
          </Link>
        )}
        {gate && (state === 'ahead' || state === 'goal') && !readiness.gateMet && (
          <span className="muted">{shortMonthName(gate.readyOn)}</span>
        )}
      </div>
    </li>
  )
}

interface Ladder {
  /** The track to the goal, lowest first; the leader track while the goal is on neither. */
  readonly upper: readonly Step[]
  readonly branch: readonly Step[]
  readonly shared: readonly Step[]
}

function ladderOf({ rungs }: Framework, current: string, goal: string): Ladder {
  const trackOf = (id: string): Rung['track'] | undefined => rungs.find((rung) => rung.id === id)?.track
  const own = [trackOf(goal), trackOf(current)].find((track) => track !== undefined && track !== 'shared') ?? 'leader'
  const line = rungs.filter(({ track }) => track === 'shared' || track === own)
  const [here, there] = [line.findIndex(({ id }) => id === current), line.findIndex(({ id }) => id === goal)]
  const onLine = (rung: Rung): Step => {
    const index = line.indexOf(rung)
    if (rung.id === current) return { rung, state: 'now' }
    if (rung.id === goal) return { rung, state: 'goal' }
    return {
      rung,
      state: index < here || (here < 0 && rung.track === 'shared') ? 'below' : index < there ? 'ahead' : 'beyond',
    }
  }
  return {
    upper: line.filter(({ track }) => track !== 'shared').map(onLine),
    branch: rungs
      .filter(({ track }) => track !== 'shared' && track !== own)
      .map((rung) => ({ rung, state: rung.id === current ? 'now' : 'beyond' })),
    shared: line.filter(({ track }) => track === 'shared').map(onLine),
  }
}
