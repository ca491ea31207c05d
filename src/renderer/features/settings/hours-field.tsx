import { useState } from 'react'
import { changePace } from '#domain/profile/person-changes.ts'
import { HoursSlider } from '../../careers/hours-slider.tsx'
import { change } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'

export function HoursField() {
  const hours = useWorkspace((workspace) => workspace.profile.pace.hoursPerWeek)
  const [draft, setDraft] = useState<number>()
  return (
    <HoursSlider
      label="Hours a week"
      value={draft ?? hours}
      onChange={setDraft}
      onCommit={(hoursPerWeek) => {
        setDraft(undefined)
        change('hours a week', (before) => changePace(before, { hoursPerWeek }), { mergeKey: 'hours a week' })
      }}
    />
  )
}
