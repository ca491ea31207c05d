import { requiredLevel, type Rung } from '#domain/framework/framework.ts'
import { MissingCell } from '../../careers/missing-cell.tsx'
import styles from './rung-strip.module.css'

interface RungStripProps {
  readonly level: number
  readonly skill: string
  readonly rungs: readonly Rung[]
}

/** How many levels are missing for each rung of the path, in one line. */
export function RungStrip({ level, skill, rungs }: RungStripProps) {
  const missing = rungs.map((rung) => {
    const required = requiredLevel(rung, skill)
    return { rung, missing: required === undefined ? undefined : Math.max(0, required - level) }
  })
  const words = missing
    .map(
      ({ rung, missing: levels }) =>
        `${rung.shortName}: ${levels === undefined ? 'not asked' : levels === 0 ? 'met' : `${levels} missing`}`,
    )
    .join(', ')
  return (
    <span className={styles['strip']} role="img" aria-label={words} title={words}>
      {missing.map(({ rung, missing: levels }) => (
        <MissingCell key={rung.id} missing={levels} />
      ))}
    </span>
  )
}
