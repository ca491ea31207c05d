import { Slider } from '@base-ui/react/slider'
import styles from './slider.module.css'

interface SliderFieldProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value as words, for the eye and for a screen reader. */
  readonly words: (value: number) => string
  /** While dragging. */
  readonly onChange: (value: number) => void
  /** When let go, or at each step from the keyboard. */
  readonly onCommit: (value: number) => void
}

export function SliderField({ label, value, min, max, step, words, onChange, onCommit }: SliderFieldProps) {
  return (
    <Slider.Root
      className={styles['root']}
      value={value}
      min={min}
      max={max}
      step={step}
      onValueChange={onChange}
      onValueCommitted={onCommit}
    >
      <div className={styles['words']}>
        <Slider.Label className={styles['label']}>{label}</Slider.Label>
        <span className="number">{words(value)}</span>
      </div>
      <Slider.Control className={styles['control']}>
        <Slider.Track className={styles['track']}>
          <Slider.Indicator className={styles['range']} />
          <Slider.Thumb className={styles['thumb']} getAriaValueText={(_formatted, current) => words(current)} />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  )
}
