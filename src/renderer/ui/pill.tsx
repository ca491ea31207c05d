import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './pill.module.css'

export type Tone = 'plain' | 'brand' | 'brass' | 'clay' | 'sky'

/** A short word of status. Its text says everything that its color says. */
export function Pill({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={classes(styles['pill'], tone !== 'plain' && styles[tone])}>{children}</span>
}
