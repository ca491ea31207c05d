import { useState } from 'react'
import { inOwnOrder, moveGap, resetGapOrder } from '#domain/readiness/gap-order.ts'
import { rankedGaps, type Gap } from '#domain/readiness/gaps.ts'
import { findSkill, type Rung } from '#domain/framework/framework.ts'
import { counted } from '#domain/documents/wording.ts'
import { change } from '../../state/changes.ts'
import { pathOf, useShownPlan, useToday } from '../../state/derived.ts'
import { keptView } from '../../state/kept-view.ts'
import { useWorkspace } from '../../state/session.ts'
import { useStepLevers } from '../../state/step-levers.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { Pill } from '../../ui/pill.tsx'
import { GapDetail } from './gap-detail.tsx'
import { GapTable } from './gap-table.tsx'
import { filterChoices, NO_FILTER, passes, type GapFilter } from './gap-filter.ts'
import { NoGaps } from './no-gaps.tsx'
import { ProofsCard } from './proofs-card.tsx'
import { StrengthsCard } from './strengths-card.tsx'
import { ViewsCard } from './views-card.tsx'
import styles from './ranked-view.module.css'

interface RankedViewProps {
  readonly next: Rung
  /** The skill named in the address. */
  readonly chosen: string | undefined
}

interface RankedLook {
  readonly filter: GapFilter
  readonly selected: string | undefined
}

const useRankedLook = keptView<RankedLook>({ filter: NO_FILTER, selected: undefined })

/** The gaps in order, the sum behind the one that is looked at, and what there is to build on. */
export function RankedView({ next, chosen }: RankedViewProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const plan = useShownPlan()
  const levers = useStepLevers()
  const path = pathOf(profile, framework)
  const goalTrack = path.at(-1)?.track
  const [said, setSaid] = useState('')

  const byScore = rankedGaps(profile, framework, next, today, plan.ok ? plan.value : undefined)
  const gaps = inOwnOrder(byScore, profile.gapOrder)
  const [kept, keep] = useRankedLook()
  const [{ filter, selected }, setLook] = useState<RankedLook>(() => {
    const asked = gaps.find(({ skill }) => skill === chosen)
    if (!asked) return kept
    return { filter: passes(asked, kept.filter, framework) ? kept.filter : NO_FILTER, selected: asked.skill }
  })
  const look = (part: Partial<RankedLook>): void => {
    setLook((before) => ({ ...before, ...part }))
    keep({ filter, selected, ...part })
  }
  const shown = gaps.filter((gap) => passes(gap, filter, framework))
  const looked = shown.find(({ skill }) => skill === selected) ?? shown[0]
  const nameOf = (skill: string): string => findSkill(framework, skill)?.name ?? skill

  const place = (skill: string): number => shown.findIndex((gap) => gap.skill === skill)
  const move = (skill: string, to: string): void => {
    look({ selected: skill })
    const ranked = byScore.map((gap) => gap.skill)
    const before = place(skill) < place(to) ? afterIn(gaps, to) : to
    change(`order of ${nameOf(skill)}`, (was) => moveGap(was, ranked, skill, before))
    setSaid(`${nameOf(skill)}: place ${place(to) + 1} of ${shown.length}.`)
  }
  /** By one place among those that are shown. */
  const step = (skill: string, direction: -1 | 1): void => {
    const neighbour = shown[place(skill) + direction]
    if (neighbour) move(skill, neighbour.skill)
  }

  if (gaps.length === 0) return <NoGaps next={next} path={path} />
  return (
    <div className={styles['columns']}>
      <Card>
        <div className={styles['bar']}>
          {filterChoices(framework, gaps, filter).map(({ key, label, options }) => (
            <FilterSelect
              key={key}
              label={label}
              value={filter[key]}
              options={options}
              onChange={(value) => look({ filter: { ...filter, [key]: value } })}
            />
          ))}
          <span className={styles['count']}>
            {shown.length === gaps.length
              ? counted(gaps.length, 'gap')
              : `${shown.length} of ${counted(gaps.length, 'gap')}`}
          </span>
          {profile.gapOrder.length > 0 && (
            <span className={styles['own']}>
              <Pill tone="sky">Your own order</Pill>
              <Button small onClick={() => change('order of the gaps', resetGapOrder)}>
                Back to the scores
              </Button>
            </span>
          )}
        </div>
        {shown.length === 0 ? (
          <EmptyState text="No gap matches these filters.">
            <Button onClick={() => look({ filter: NO_FILTER })}>Show all gaps</Button>
          </EmptyState>
        ) : (
          <GapTable
            gaps={shown}
            ladder={framework.rungs.filter(({ track }) => track === 'shared' || track === goalTrack)}
            levers={levers}
            selected={looked?.skill}
            onSelect={(skill) => look({ selected: skill })}
            onMove={move}
            onStep={step}
          />
        )}
        {shown.length > 1 && (
          <p className={styles['hint']}>Drag a row to another place, or move it with Alt and an arrow key.</p>
        )}
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </Card>
      <div className={styles['side']}>
        {looked && (
          <GapDetail
            key={looked.skill}
            gap={looked}
            next={next}
            first={looked === shown[0]}
            last={looked === shown.at(-1)}
            lever={levers?.find(({ skill }) => skill === looked.skill)}
            onStep={(direction) => step(looked.skill, direction)}
          />
        )}
        <ViewsCard next={next} />
        <ProofsCard rung={next} most={4} />
        <StrengthsCard path={path} />
      </div>
    </div>
  )
}

/** The one that follows `skill` in the whole list, which a filter may hide. */
function afterIn(gaps: readonly Gap[], skill: string | undefined): string | undefined {
  return gaps[gaps.findIndex((gap) => gap.skill === skill) + 1]?.skill
}
