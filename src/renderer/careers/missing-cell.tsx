import { classes } from '../ui/classes.ts'
import styles from './missing-cell.module.css'

/** Levels missing in a small box: its text says what its color says. Undefined where nothing is asked. */
export function MissingCell({ missing }: { readonly missing: number | undefined }) {
  return (
    <span className={classes(styles['cell'], styles[missing === undefined ? 'none' : `by${Math.min(missing, 4)}`])}>
      {missingText(missing)}
    </span>
  )
}

export function missingText(missing: number | undefined): string {
  return missing === undefined ? '·' : missing === 0 ? '✓' : `−${missing}`
}
