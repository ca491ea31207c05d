import { FileDown, RotateCcw } from 'lucide-react'
import { memo, useCallback, useMemo, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { number } from '#domain/documents/wording.ts'
import { findRung } from '#domain/framework/framework.ts'
import { replanItems } from '#domain/planning/keep-as-it-is.ts'
import { lostPins } from '#domain/planning/lost-pins.ts'
import type { Plan } from '#domain/planning/plan.ts'
import { isFinished, isOver } from '#domain/profile/plan-changes.ts'
import { isAdopted, pathOf, settledProposal, useShownPlan, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { adopt } from './adopt.ts'
import { AsksCard } from './asks-card.tsx'
import { DaysOff } from './days-off.tsx'
import { DeclinedCard } from './declined-card.tsx'
import { GoalChoice } from './goal-choice.tsx'
import { GoalDateField } from './goal-date-field.tsx'
import { KeepScenario } from './keep-scenario.tsx'
import { keepBend } from './keep-what-if.ts'
import { KeptNotesCard } from './kept-notes-card.tsx'
import { LeversCard } from './levers-card.tsx'
import { LostPins } from './lost-pins.tsx'
import { MilestonePanel } from './milestone-panel.tsx'
import { OwnMilestonesCard } from './own-milestones-card.tsx'
import { PlanNotice } from './plan-notice.tsx'
import { PlanViews, ViewSwitch } from './plan-views.tsx'
import styles from './plan-page.module.css'
import { replanDifference } from './replan-difference.ts'
import { ReplanNotice } from './replan-notice.tsx'
import { ScenariosCard } from './scenarios-card.tsx'
import { AgreedPlanCard } from './agreed-plan-card.tsx'
import { SlipCard } from './slip-card.tsx'
import { UnreachableCard } from './unreachable-card.tsx'
import { useAfterPaint } from './use-after-paint.ts'
import { useQuiet } from './use-quiet.ts'
import { useWhatIf } from './use-what-if.ts'
import { WhatIfCard } from './what-if-card.tsx'
import { WhyOrderCard } from './why-order-card.tsx'

// A slider draws this page twice, at once for itself and then for its answer: what did not change is not drawn again.
const [Views, Panel, Asks] = [memo(PlanViews), memo(MilestonePanel), memo(AsksCard)]
const [Scenarios, WhyOrder, Levers] = [memo(ScenariosCard), memo(WhyOrderCard), memo(LeversCard)]
const [Slip, OwnMilestones, Declined] = [memo(SlipCard), memo(OwnMilestonesCard), memo(DeclinedCard)]
const [KeptNotes, Unreachable] = [memo(KeptNotesCard), memo(UnreachableCard)]
const AgreedPlan = memo(AgreedPlanCard)

/** The plan as it is in force, or as a proposal until one is adopted; both bend with the pace. */
export function PlanPage() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const { milestone: selected } = useParams<{ milestone?: string }>()
  const [, navigate] = useLocation()
  const select = useCallback((id: string): void => navigate(`/plan/${id}`, { replace: true }), [navigate])
  const [opened, setOpened] = useState<string>()
  const whatIf = useWhatIf()
  const { active, settled } = whatIf
  const [noticed, setNoticed] = useState(false)
  const [asked, setAsked] = useState(false)
  const inForce = useShownPlan()
  const goal = findRung(framework, whatIf.profile.person.goal)
  // What is tried out and cannot be planned is told where it is tried; the plan stays in sight.
  const fresh = active && !whatIf.proposal.plan.ok ? inForce : whatIf.proposal.plan
  const adopted = isAdopted(profile)
  // An adopted plan holds still, and the notice says what would change; what is tried out shows in its place.
  const current = adopted && !active ? inForce : fresh
  const holdsStill = (adopted && !active) || settled
  const quiet = useQuiet(current.ok ? current.value : undefined, holdsStill)
  const views = useMemo(
    () => ({
      milestones: current.ok ? current.value.milestones : [],
      gates: current.ok ? current.value.gates : [],
      ghosts: active && inForce.ok ? inForce.value.milestones : undefined,
      hurried: !holdsStill,
    }),
    [current, active, inForce, holdsStill],
  )
  // The days of the gates answer a slider within its own frame, the bars in the next.
  const viewsNext = useAfterPaint(views)

  if (!fresh.ok || !inForce.ok || !current.ok) {
    const failure = fresh.ok ? inForce : fresh
    return (
      <Page title="Plan">
        <EmptyState text={failure.ok ? '' : failure.error.message}>
          <Link href="/settings" className={buttonClass('primary')}>
            Change goal or pace
          </Link>
        </EmptyState>
      </Page>
    )
  }
  const { milestones, gates } = current.value
  // A notice comes only once it is sure to stay; the one that stands answers a slider at once.
  const difference =
    adopted && !active && (settled || noticed)
      ? replanDifference(profile, pathOf(profile, framework), inForce.value, fresh.value)
      : undefined
  if (settled && !active && noticed !== (difference !== undefined)) setNoticed(difference !== undefined)
  const keep = (label: Parameters<typeof adopt>[2]): void => {
    const plan = settledProposal(profile, framework, today)
    if (plan.ok) adopt(plan.value, today, label)
  }
  const keepTried = (): void => {
    if (keepBend(profile, whatIf.bend, framework, today, 'keeping what was tried out')) whatIf.onDrop()
  }
  const replan = (): void => {
    setAsked(false)
    keep('replan')
  }
  // Nothing is adopted unseen: where making it again would touch a milestone, that is shown first.
  const askToReplan = (): void => {
    const again = settledProposal(profile, framework, today)
    const changes =
      again.ok &&
      replanItems(inForce.value.milestones, again.value.milestones, (one) => isOver(profile, one, again.value)).length >
        0
    if (changes) setAsked(true)
    else replan()
  }
  // The instant plan may still be replaced by one that keeps them.
  const lost = active && settled ? lostPins(inForce.value.milestones, fresh.value.milestones) : []
  const isNoticeShown = adopted && !active && (asked || difference !== undefined)
  const hours = Math.round(milestones.reduce((sum, milestone) => sum + milestone.hours, 0))
  const shown =
    milestones.find((milestone) => milestone.id === selected) ??
    milestones.find((milestone) => milestone.id === opened) ??
    milestones.find((milestone) => !isFinished(profile, milestone)) ??
    milestones[0]
  // Finishing the milestone that is open must not open the next one in its place.
  if (shown && shown.id !== opened) setOpened(shown.id)
  const beside = quiet.value ?? current.value
  const panel = beside.milestones.find((milestone) => milestone.id === shown?.id) ?? shown
  return (
    <Page
      title={`Plan to ${goal?.name ?? 'your goal'}`}
      lead={
        milestones.length === 0
          ? 'Nothing is left to plan.'
          : `${milestones.length} ${milestones.length === 1 ? 'milestone' : 'milestones'} · ${number(hours)} hours · ordered so that readiness for the next rung comes early`
      }
      tools={
        <>
          {milestones.length > 0 && <ViewSwitch />}
          {adopted && !active && !isNoticeShown && (
            <Button onClick={askToReplan}>
              <RotateCcw size={15} aria-hidden />
              Replan
            </Button>
          )}
          <Link href="/documents" className={buttonClass('primary')}>
            <FileDown size={15} aria-hidden />
            Export PDF
          </Link>
        </>
      }
    >
      {!adopted && !active && milestones.length > 0 && <PlanNotice onAdopt={() => keep('adopting the plan')} />}
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {(milestones.length > 0 || active) && (
            <WhatIfCard
              whatIf={whatIf}
              gates={gates}
              before={active ? inForce.value.gates : gates}
              settled={holdsStill}
              adopted={profile.plan !== undefined}
              more={
                <>
                  <GoalChoice whatIf={whatIf} />
                  <GoalDateField whatIf={whatIf} />
                  <DaysOff whatIf={whatIf} />
                </>
              }
              notes={<LostPins lost={lost} whatIf={whatIf} />}
              onKeep={keepTried}
              keepElse={<KeepScenario whatIf={whatIf} />}
            />
          )}
          {isNoticeShown && (
            <ReplanNotice
              difference={difference}
              before={inForce.value}
              after={fresh.value}
              asked={asked}
              onReplan={replan}
              onSelect={select}
            />
          )}
          {milestones.length === 0 ? (
            <Card>
              <EmptyState text={emptyWords(fresh.value)}>
                <Link href="/skills" className={buttonClass('primary')}>
                  To your skills
                </Link>
                <Link href="/check-ins/changes" className={buttonClass()}>
                  Choose a goal
                </Link>
              </EmptyState>
            </Card>
          ) : (
            <div className={styles['views']}>
              <Views {...(active ? viewsNext : views)} selected={shown?.id} onSelect={select} />
            </div>
          )}
          {milestones.length > 0 && (
            <>
              <Scenarios onTry={whatIf.onTry} onDrop={whatIf.onDrop} />
              <WhyOrder plan={inForce.value} />
              <Levers onTry={whatIf.onTry} />
            </>
          )}
          {fresh.value.unreachable.length > 0 && <Unreachable unreachable={fresh.value.unreachable} />}
          <div className={styles['beside']} aria-busy={quiet.lags}>
            <Asks milestones={beside.milestones} onSelect={select} />
          </div>
          <Slip />
          <AgreedPlan />
          <OwnMilestones />
          <Declined />
          <KeptNotes />
        </div>
        <div className={styles['beside']} aria-busy={quiet.lags}>
          {panel && <Panel milestone={panel} plan={beside} adopted={adopted} />}
        </div>
      </div>
    </Page>
  )
}

/** Why there is no milestone: either the goal is reached, or no action that is open leads on. */
function emptyWords({ unreachable }: Plan): string {
  return unreachable.length > 0
    ? 'No action that is open to you leads on from here. What is missing stands below, with the reason.'
    : 'Every level that the goal asks for is rated. What is open now is proof: evidence, and your manager’s view.'
}
