import { monthName, type Day } from '#domain/calendar.ts'
import type { Energy } from '#domain/crossroads/energy.ts'
import { gapTo, type Way } from '#domain/crossroads/two-ways.ts'
import type { WeighedValues } from '#domain/crossroads/weigh-values.ts'
import type { WayForecast } from '#domain/crossroads/years-to-rung.ts'
import { counted, hours, listed, listedAtMost, number } from '#domain/documents/wording.ts'
import { findRung, findSkill, type Rung } from '#domain/framework/framework.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { useId, type ReactNode } from 'react'
import { useWorkspace } from '../../state/session.ts'
import { Pill } from '../../ui/pill.tsx'
import styles from './way-card.module.css'
import { WAY_NAMES } from './way-names.ts'

interface WayCardProps {
  readonly way: Way
  readonly today: Day
  /** Undefined while the planner is at it. */
  readonly forecast: WayForecast | undefined
  readonly energy: Energy
  readonly values: WeighedValues
}

/** One way. Both cards have the same rows at the same height, so that the eye can go across. */
export function WayCard({ way, today, forecast, energy, values }: WayCardProps) {
  const goal = useWorkspace((workspace) => workspace.profile.person.goal)
  const framework = useWorkspace((workspace) => workspace.framework)
  const title = useId()
  const name = WAY_NAMES[way.track]
  if (way.kind === 'missing') {
    return (
      <section className={styles['card']} aria-labelledby={title}>
        <h2 id={title}>{name}</h2>
        <p className={styles['words']}>
          The framework {framework.name} has no {way.track} track above your rung. Add rungs to it under “Your
          framework”, and the two ways can be compared.
        </p>
      </section>
    )
  }
  const rung = way.kind === 'open' ? way.next : way.top
  return (
    <section className={styles['card']} aria-labelledby={title}>
      <header className={styles['head']}>
        <div className={styles['title']}>
          <h2 id={title}>{name}</h2>
          {findRung(framework, goal)?.track === way.track && <Pill tone="brand">your goal is here</Pill>}
        </div>
        <p className={styles['rung']}>{way.kind === 'open' ? `Next: ${rung.name}` : `You hold it: ${rung.name}`}</p>
        <p className={styles['words']}>{rung.summary}</p>
        {way.kind === 'open' && <Around way={way} />}
      </header>
      <Gap rung={rung} today={today} />
      <Row name="At your pace">
        {way.kind === 'held' ? (
          <p>You are at the top of this way. What is left is to grow into the rung you hold.</p>
        ) : (
          <Pace way={way} forecast={forecast} />
        )}
      </Row>
      <Row name="Energy">
        <EnergyWords energy={energy} />
      </Row>
      <Row name="Your values">
        <ValueWords values={values} track={way.track} />
      </Row>
      <Row name={`What is decided as ${rung.shortName}`}>
        <Lines lines={rung.decides} empty="The framework does not say what is decided on this rung." />
      </Row>
      <Row name="What stops">
        <Lines lines={rung.stops} empty="The framework does not say what stops on this rung." />
      </Row>
    </section>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['row']}>
      <h3>{name}</h3>
      <div className={styles['words']}>{children}</div>
    </div>
  )
}

function Around({ way }: { readonly way: Extract<Way, { kind: 'open' }> }) {
  if (way.before.length > 0)
    return <p className="muted">On both ways first: {listed(way.before.map((rung) => rung.name))}.</p>
  return way.crosses ? (
    <p className="muted">A change of track: it begins at its first rung, and what you can do already counts.</p>
  ) : null
}

function Gap({ rung, today }: { readonly rung: Rung; readonly today: Day }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const { readiness, missing, steps } = gapTo(profile, framework, rung, today)
  const names = missing.map(({ skill }) => findSkill(framework, skill)?.name ?? skill)
  return (
    <Row name={`Gap to ${rung.shortName}`}>
      <p>
        <strong className="number">{percentRange(readiness.low, readiness.high)}</strong> ready.{' '}
        {steps === 0
          ? 'Every level that its gate asks for is there; what is open is proof.'
          : `Its gate is ${counted(steps, 'level')} away, in ${counted(missing.length, 'skill')}: ${listedAtMost(names, 3)}.`}
      </p>
    </Row>
  )
}

function Pace({
  way,
  forecast,
}: {
  readonly way: Extract<Way, { kind: 'open' }>
  readonly forecast: WayForecast | undefined
}) {
  const pace = useWorkspace((workspace) => workspace.profile.pace)
  if (!forecast) return <p aria-busy="true">The planner is working it out …</p>
  const shown = [way.next, ...(way.top.id === way.next.id ? [] : [way.top])].map((rung) => ({
    rung,
    found: forecast.rungs.find((one) => one.rung === rung.id),
  }))
  return (
    <>
      <ul className={styles['pace']}>
        {shown.map(({ rung, found }) => (
          <li key={rung.id}>
            <strong>{found ? yearsInWords(found.years) : 'No way yet'}</strong> to {rung.name}
            {found && found.years > 0 && <span className="muted"> ({monthName(found.readyOn)})</span>}
          </li>
        ))}
      </ul>
      {forecast.stopped !== undefined && <p className="muted">{forecast.stopped}</p>}
      <p className="muted">
        From the planner: {hours(forecast.hours)} of work at {hours(pace.hoursPerWeek)} a week, {number(pace.atOnce)} at
        once. In half years: a forecast this long is no finer.
      </p>
    </>
  )
}

function yearsInWords(years: number): string {
  if (years === 0) return 'Ready now'
  if (years === 0.5) return 'Half a year'
  return `About ${Math.floor(years)}${years % 1 === 0 ? '' : '½'} ${years === 1 ? 'year' : 'years'}`
}

function EnergyWords({ energy }: { readonly energy: Energy }) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const { gives, drains, answered, all, balance } = energy
  if (balance === undefined)
    return <p className="muted">Not said yet. A few answers below are enough for a first picture.</p>
  const names = (skills: readonly string[]): string =>
    listedAtMost(
      skills.map((skill) => findSkill(framework, skill)?.name ?? skill),
      3,
    )
  return (
    <>
      <p>
        <strong>{balanceInWords(balance)}</strong> {gives.length > 0 && `Gives energy: ${names(gives)}. `}
        {drains.length > 0 && `Drains: ${names(drains)}.`}
      </p>
      <p className="muted">
        By {answered} of its {counted(all, 'skill')}, each counting as much as the way asks for it.
      </p>
    </>
  )
}

/** Below a quarter the two sides are too close to call. */
const CLEAR_BALANCE = 0.25

function balanceInWords(balance: number): string {
  if (balance >= CLEAR_BALANCE) return 'Gives more than it takes.'
  if (balance <= -CLEAR_BALANCE) return 'Takes more than it gives.'
  return 'Gives about as much as it takes.'
}

function ValueWords({ values, track }: { readonly values: WeighedValues; readonly track: Way['track'] }) {
  const { cards } = values
  if (cards.length === 0) return <p className="muted">Sort the cards below, and each way says how it meets them.</p>
  const here = values[track]
  return (
    <>
      <p>
        <strong>
          {here.length} of your {counted(cards.length, 'card')}
        </strong>{' '}
        {here.length === 0
          ? 'point this way.'
          : `usually ${here.length === 1 ? 'gets' : 'get'} more here: ${listed(here.map(({ name }) => name))}.`}
      </p>
      <dl className={styles['values']}>
        {cards.map((card) => (
          <div key={card.id}>
            <dt>{card.name}</dt>
            <dd>{card[track]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Lines({ lines, empty }: { readonly lines: readonly string[]; readonly empty: string }) {
  if (lines.length === 0) return <p className="muted">{empty}</p>
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
