import { energyOf } from '#domain/crossroads/energy.ts'
import { latestVisit } from '#domain/crossroads/crossroads-changes.ts'
import { waysFrom } from '#domain/crossroads/two-ways.ts'
import { weighValues } from '#domain/crossroads/weigh-values.ts'
import { interestsBySkill } from '#domain/profile/say-interest.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { ChoiceCard } from './choice-card.tsx'
import styles from './layout.module.css'
import { EnergyCard } from './energy-card.tsx'
import { HistoryCard } from './history-card.tsx'
import { rungsOf } from './rungs-of.ts'
import { TrialCard } from './trial-card.tsx'
import { useForecasts } from './use-forecasts.ts'
import { ValuesCard } from './values-card.tsx'
import { WayCard } from './way-card.tsx'

/** Both ways side by side, what is known about oneself, and the choice with a trial that can be taken back. */
export function CrossroadsView() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const ways = waysFrom(framework, profile.person.rung)
  const forecasts = useForecasts(ways.flatMap((way) => (way.kind === 'open' ? [way.top.id] : [])))
  const interests = interestsBySkill(profile)
  const values = weighValues(latestVisit(profile)?.values ?? [])
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        <div className={styles['ways']}>
          {ways.map((way) => (
            <WayCard
              key={way.track}
              way={way}
              today={today}
              forecast={way.kind === 'open' ? forecasts.get(way.top.id) : undefined}
              energy={energyOf(rungsOf(way), interests)}
              values={values}
            />
          ))}
        </div>
        <EnergyCard ways={ways} interests={interests} />
        <ValuesCard />
      </div>
      <div className={styles['side']}>
        <ChoiceCard ways={ways} />
        <TrialCard ways={ways} />
        <HistoryCard />
      </div>
    </div>
  )
}
