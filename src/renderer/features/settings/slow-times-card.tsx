import { CalendarEditor } from '../../careers/calendar-editor.tsx'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'

/** Stretches with fewer hours or none: the plan flows around them. */
export function SlowTimesCard() {
  const slowTimes = useWorkspace((workspace) => workspace.profile.pace.slowTimes)
  const today = useToday()
  return (
    <Card title="Slow weeks and time off" place="slow-times">
      <CalendarEditor
        today={today}
        newId={newId}
        slowTimes={slowTimes}
        onChange={(label, next) =>
          change(label, (before) => ({ ...before, pace: { ...before.pace, slowTimes: next } }))
        }
      />
    </Card>
  )
}
