import { useState } from 'react'
import { changePace } from '#domain/profile/person-changes.ts'
import { hoursWords } from '../../careers/rung-choices.ts'
import { change } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { SliderField } from '../../ui/slider-field.tsx'

export function HoursField() {
  const hours = useWorkspace((workspace) => workspace.profile.pace.hoursPerWeek)
  const [draft, setDraft] = useState<number>()
  return (
    <SliderField
      label="Hours a week"
      value={draft ?? hours}
      min={1}
      max={20}
      step={0.5}
      words={hoursWords}
      onChange={setDraft}
      onCommit={(hoursPerWeek) => {
        setDraft(undefined)
        change('hours a week', (before) => changePace(before, { hoursPerWeek }), { mergeKey: 'hours a week' })
      }}
    />
  )
}
