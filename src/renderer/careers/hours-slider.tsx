import { hours as hoursWords } from '#domain/documents/wording.ts'
import { SliderField } from '../ui/slider-field.tsx'

const LEAST = 1
const MOST = 20

interface HoursSliderProps {
  readonly label: string
  readonly value: number
  readonly onChange: (hours: number) => void
  readonly onCommit: (hours: number) => void
}

/** Hours a week. A profile made elsewhere may lie outside the usual range, which then reaches as far. */
export function HoursSlider({ label, value, onChange, onCommit }: HoursSliderProps) {
  return (
    <SliderField
      label={label}
      value={value}
      min={Math.min(LEAST, value)}
      max={Math.max(MOST, value)}
      step={0.5}
      words={hoursWords}
      onChange={onChange}
      onCommit={onCommit}
    />
  )
}
