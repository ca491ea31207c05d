import { useMemo, useState } from 'react'
import { daySpan, shortMonthName } from '#domain/calendar.ts'
import { counted, hours as hoursWords, number } from '#domain/documents/wording.ts'
import { findRung } from '#domain/framework/framework.ts'
import { bent, onlyDifferent } from '#domain/planning/bend.ts'
import type { Milestone, Plan } from '#domain/planning/plan.ts'
import { differingItems, scenarioBend, slowTimesWords } from '#domain/planning/scenarios.ts'
import type { Profile } from '#domain/profile/profile.ts'
import type { Result } from '#domain/result.ts'
import { useProposal, useShownPlan, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './compare-scenarios.module.css'

/** Stands for the plan in force among the ids of scenarios. */
const OWN_PLAN = 'plan in force'
/** More differing items than this are shown on request. */
const FIRST_ITEMS = 8

interface Side {
  readonly name: string
  readonly profile: Profile
  readonly plan: Result<Plan>
}

function useSide(id: string): Side {
  const profile = useWorkspace((workspace) => workspace.profile)
  const scenario = profile.scenarios.find((one) => one.id === id)
  const changed = useMemo(
    () => scenario && bent(profile, onlyDifferent(profile, scenarioBend(scenario))),
    [profile, scenario],
  )
  const proposal = useProposal(changed)
  const own = useShownPlan()
  return { name: scenario?.name ?? 'My plan', profile: changed ?? profile, plan: proposal?.plan ?? own }
}

/** Two ways side by side: gates, hours, what sets the date, and what differs item by item. */
export function CompareScenarios() {
  const scenarios = useWorkspace((workspace) => workspace.profile.scenarios)
  const [chosen, setChosen] = useState<readonly [string, string]>([OWN_PLAN, ''])
  const known = (id: string): boolean => id === OWN_PLAN || scenarios.some((one) => one.id === id)
  // A scenario that was deleted, or not chosen yet, gives way to the newest one.
  const left = known(chosen[0]) ? chosen[0] : OWN_PLAN
  const right = known(chosen[1]) ? chosen[1] : (scenarios.at(-1)?.id ?? OWN_PLAN)
  const options = [
    { value: OWN_PLAN, label: 'My plan' },
    ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const groups = [{ label: 'Ways', options }]
  const [one, other] = [useSide(left), useSide(right)]
  return (
    <section className={styles['compare']} aria-label="Side by side">
      <div className={styles['choices']}>
        <SelectField label="Compare" value={left} groups={groups} onChange={(id) => setChosen([id, right])} />
        <SelectField label="with" value={right} groups={groups} onChange={(id) => setChosen([left, id])} />
      </div>
      {left === right ? (
        <p className="muted">Choose two different ways to see what differs.</p>
      ) : one.plan.ok && other.plan.ok ? (
        <Table sides={[one, other]} plans={[one.plan.value, other.plan.value]} />
      ) : (
        <p className="muted">{!one.plan.ok ? one.plan.error.message : !other.plan.ok && other.plan.error.message}</p>
      )}
    </section>
  )
}

function Table({ sides, plans }: { readonly sides: readonly Side[]; readonly plans: readonly [Plan, Plan] }) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [all, setAll] = useState(false)
  const rungs = [...new Set(plans.flatMap(({ gates }) => gates.map(({ rung }) => rung)))]
  const rungName = (rung: string): string => findRung(framework, rung)?.shortName ?? rung
  const items = differingItems(...plans)
  const shown = all ? items : items.slice(0, FIRST_ITEMS)
  const rows = [
    { name: 'Goal', values: sides.map(({ profile }) => rungName(profile.person.goal)) },
    {
      name: 'Pace',
      values: sides.map(
        ({ profile: { pace } }) =>
          `${hoursWords(pace.hoursPerWeek)} a week, ${pace.atOnce} at once, ${slowTimesWords(pace.slowTimes, today)}`,
      ),
    },
    ...rungs.map((rung) => ({
      name: `Ready for ${rungName(rung)}`,
      values: plans.map(({ gates }) => {
        const gate = gates.find((each) => each.rung === rung)
        return gate ? shortMonthName(gate.readyOn) : 'not reached'
      }),
    })),
    {
      name: 'Work',
      values: plans.map(
        ({ milestones }) => `${counted(milestones.length, 'milestone')}, ${number(hoursOf(milestones))} hours`,
      ),
    },
    { name: 'What sets the date', values: plans.map(({ milestones }) => criticalWords(milestones)) },
  ]
  return (
    <>
      <div className={styles['scroll']} role="group" aria-label="Comparison" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">What</span>
              </th>
              {sides.map(({ name }, at) => (
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, values }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, at) => (
                  <td key={at} className={values[0] === values[1] ? 'muted' : undefined}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
            {shown.map(({ id, title, one, other }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {[one, other].map((span, at) => (
                  <td key={at}>{span ? daySpan(span.starts, span.ends) : 'not in it'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {items.length === 0 && <p className="muted">Every milestone stands on the same days in both.</p>}
      {items.length > FIRST_ITEMS && (
        <Button small aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer milestones' : `Show all ${items.length} milestones that differ`}
        </Button>
      )}
    </>
  )
}

function hoursOf(milestones: readonly Milestone[]): number {
  return Math.round(milestones.reduce((sum, { hours }) => sum + hours, 0))
}

function criticalWords(milestones: readonly Milestone[]): string {
  const critical = milestones.filter((milestone) => milestone.critical).map(({ title }) => title)
  if (critical.length === 0) return 'nothing by itself'
  const rest = critical.length - 3
  return rest > 0 ? `${critical.slice(0, 3).join('; ')}; and ${rest} more` : critical.join('; ')
}
