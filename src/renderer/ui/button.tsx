import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'
import { classes } from './classes.ts'

type Look = 'plain' | 'primary' | 'ghost' | 'danger'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look
  readonly small?: boolean
  readonly children: ReactNode
}

export function Button({ look = 'plain', small = false, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classes(buttonClass(look, small), className)} {...rest}>
      {children}
    </button>
  )
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What a screen reader says and what the pointer shows. */
  readonly label: string
  readonly children: ReactNode
}

export function IconButton({ label, className, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classes(buttonClass('ghost', false), styles['icon'], className)}
      {...rest}
    >
      {children}
    </button>
  )
}

/** For links that look like buttons. */
export function buttonClass(look: Look = 'plain', small = false): string {
  return classes(styles['button'], look !== 'plain' && styles[look], small && styles['small'])
}
