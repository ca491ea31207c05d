import { useLocation } from 'wouter'
import { Segmented } from '../../ui/segmented.tsx'

const PARTS = ['next', 'list', 'calibrate', 'history'] as const
export type Part = (typeof PARTS)[number]

const NAMES: Readonly<Record<Part, string>> = {
  next: 'The next one',
  list: 'Rolling list',
  calibrate: 'Calibration',
  history: 'Held',
}

/** From one part of the one-on-ones to another. */
export function PartChoice({ part }: { readonly part: Part }) {
  const [, navigate] = useLocation()
  return (
    <Segmented<Part>
      label="Part of one-on-ones"
      value={part}
      options={PARTS.map((value) => ({ value, label: NAMES[value] }))}
      onChange={(next) => navigate(next === 'next' ? '/one-on-ones' : `/one-on-ones/${next}`)}
    />
  )
}
