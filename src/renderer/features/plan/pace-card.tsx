import { shortMonthName, type Day } from '#domain/calendar.ts'
import { findRung } from '#domain/framework/framework.ts'
import type { Pace } from '#domain/profile/profile.ts'
import { changePace } from '#domain/profile/person-changes.ts'
import { HoursSlider } from '../../careers/hours-slider.tsx'
import { change } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { SliderField } from '../../ui/slider-field.tsx'
import styles from './pace-card.module.css'

const MOST_AT_ONCE = 6

type PaceDraft = Partial<Pick<Pace, 'hoursPerWeek' | 'atOnce'>>

interface PaceCardProps {
  readonly gates: readonly { readonly rung: string; readonly readyOn: Day }[]
  /** Whether the days will stay as they are; until then nothing is read out. */
  readonly settled: boolean
  readonly draft: PaceDraft
  readonly onDraft: (draft: PaceDraft) => void
}

/** Two sliders that answer while they move; letting go keeps the value. */
export function PaceCard({ gates, settled, draft, onDraft }: PaceCardProps) {
  const pace = useWorkspace((workspace) => workspace.profile.pace)
  const framework = useWorkspace((workspace) => workspace.framework)
  const hours = draft.hoursPerWeek ?? pace.hoursPerWeek
  const atOnce = draft.atOnce ?? pace.atOnce
  const keep = (label: string, next: PaceDraft): void => {
    onDraft({})
    change(label, (before) => changePace(before, next), { mergeKey: label })
  }
  return (
    <Card className={styles['card']}>
      <HoursSlider
        label="Hours a week"
        value={hours}
        onChange={(hoursPerWeek) => onDraft({ ...draft, hoursPerWeek })}
        onCommit={(hoursPerWeek) => keep('hours a week', { hoursPerWeek })}
      />
      <SliderField
        label="At once"
        value={atOnce}
        min={1}
        max={Math.max(MOST_AT_ONCE, atOnce)}
        step={1}
        words={(count) => (count === 1 ? '1 thing' : `${count} things`)}
        onChange={(count) => onDraft({ ...draft, atOnce: count })}
        onCommit={(count) => keep('milestones at the same time', { atOnce: count })}
      />
      <dl className={styles['gates']} aria-live="polite" aria-busy={!settled}>
        {gates.map((gate) => (
          <div key={gate.rung}>
            <dt className="muted">Ready for {findRung(framework, gate.rung)?.shortName}</dt>
            <dd>{shortMonthName(gate.readyOn)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
