import { classes } from './classes.ts'
import styles from './level-bar.module.css'

interface LevelBarProps {
  readonly have: number
  readonly need: number
  readonly assumed?: boolean
}

/** Five cells: filled is there, outlined is assumed, hatched is missing. The pattern says what the color says. */
export function LevelBar({ have, need, assumed = false }: LevelBarProps) {
  const words = `Level ${have}${assumed ? ' assumed' : ''}, ${need} needed`
  return (
    <span className={styles['bar']} role="img" aria-label={words} title={words}>
      {[1, 2, 3, 4, 5].map((level) => (
        <span
          key={level}
          className={classes(
            styles['cell'],
            level <= have && (assumed ? styles['assumed'] : styles['have']),
            level > have && level <= need && styles['missing'],
          )}
        />
      ))}
    </span>
  )
}
