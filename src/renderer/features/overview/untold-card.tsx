import { useLocation } from 'wouter'
import { addDays, longDay } from '#domain/calendar.ts'
import { untoldActions } from '#domain/impact/starting-points.ts'
import { useToday } from '../../state/derived.ts'
import { tellOfAction } from '../../state/impact.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

/** After a month nobody remembers the number that it began with. */
const FRESH_DAYS = 30

/** The milestone finished last, while what it changed is still known and not written down. */
export function UntoldCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [, navigate] = useLocation()
  const [latest] = untoldActions(profile, framework)
  if (!latest || latest.doneOn < addDays(today, -FRESH_DAYS)) return null
  const { action, doneOn } = latest
  return (
    <Card title="What changed is worth writing down">
      <EmptyState
        text={`“${action.title}” was finished on ${longDay(doneOn)}. Five boxes take five minutes while the numbers are fresh.`}
      >
        <Button small onClick={() => navigate(tellOfAction(action.id))}>
          Write it down
        </Button>
      </EmptyState>
    </Card>
  )
}
