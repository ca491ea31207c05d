import { ArrowRight, FileDown } from 'lucide-react'
import { Link } from 'wouter'
import { monthName, type Day } from '#domain/calendar.ts'
import { hours as hoursWords } from '#domain/documents/wording.ts'
import { findRung } from '#domain/framework/framework.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { isAdopted, pathOf, useShownPlan, useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { ReadinessTrend } from '../../careers/readiness-trend.tsx'
import { GapsCard } from './gaps-card.tsx'
import { LadderCard } from './ladder-card.tsx'
import { LeverCard } from './lever-card.tsx'
import styles from './overview-page.module.css'
import { RangeCard } from './range-card.tsx'
import { RemindersCard } from './reminders-card.tsx'
import { StandCard } from './stand-card.tsx'
import { TalkCard } from './talk-card.tsx'
import { UntoldCard } from './untold-card.tsx'
import { WeekCard } from './week-card.tsx'

/** Where am I, what next: the Sunday evening screen. */
export function OverviewPage() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const shown = useShownPlan()
  const plan = shown.ok ? shown.value : undefined
  const path = pathOf(profile, framework)
  const rung = path[0] ?? findRung(framework, profile.person.goal) ?? framework.rungs[0]
  if (!rung) return null
  const readiness = readinessFor(profile, framework, rung, today)
  const rated = profile.ratings.length > 0
  const gates = plan?.gates ?? []
  const gate = gates.find((other) => other.rung === rung.id)
  const wayThere = (readyOn: Day): string => {
    if (!isAdopted(profile)) return `At ${hoursWords(profile.pace.hoursPerWeek)} a week you get there in`
    return readyOn < today ? 'Replan to get a new date: yours was' : 'Your plan gets you there in'
  }
  return (
    <Page
      title={`Hello, ${firstName(profile.person.name)}`}
      lead={
        rated ? (
          <>
            You are <b>{percentRange(readiness.low, readiness.high)} ready</b> for {rung.name}.{' '}
            {gate && !readiness.gateMet && (
              <>
                {wayThere(gate.readyOn)} <b>{monthName(gate.readyOn)}</b>.
              </>
            )}
            {readiness.gateMet && 'Every level it asks for is there; proof narrows the range.'}
          </>
        ) : (
          'Nothing is rated yet, so everything below is assumed from your rung. Rate your skills to make it yours.'
        )
      }
      tools={
        <>
          <Link href="/documents" className={buttonClass(rated ? 'primary' : 'plain')}>
            <FileDown size={15} aria-hidden />
            Export PDF
          </Link>
          {!rated && (
            <Link href="/skills" className={buttonClass('primary')}>
              Rate your skills
              <ArrowRight size={15} aria-hidden />
            </Link>
          )}
        </>
      }
    >
      <RemindersCard />
      <div className={styles['grid']}>
        <LadderCard gates={gates} />
        <div className={styles['column']}>
          <StandCard rung={rung} />
          <ReadinessTrend profile={profile} framework={framework} rung={rung} today={today} height={150} />
          <TalkCard rung={rung} />
          <RangeCard readiness={readiness} rung={rung} />
        </div>
        <div className={styles['column']}>
          <WeekCard plan={shown} />
          <UntoldCard />
          {rated && !readiness.gateMet && <LeverCard rung={rung} plan={plan} />}
          <GapsCard rung={rung} plan={plan} />
        </div>
      </div>
    </Page>
  )
}

/** The first word that is not a title such as "Dr." or an initial. */
function firstName(name: string): string {
  return (
    name
      .trim()
      .split(/\s+/)
      .find((word) => !word.endsWith('.')) ?? name
  )
}
