import { longDay, type Day } from '#domain/calendar.ts'
import { prepareMeeting } from '#domain/one-on-one/meeting-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

/** Before the first one, and between two: what a click would prepare. */
export function NothingPrepared({ day }: { readonly day: Day }) {
  const named = useWorkspace((workspace) => workspace.profile.manager !== undefined)
  return (
    <Card title="Agenda">
      <EmptyState
        text={
          named
            ? `Nothing is prepared for ${longDay(day)} yet.`
            : 'Name your manager first; then prepare the agenda of your next one-on-one here.'
        }
      >
        {named && (
          <Button
            look="primary"
            onClick={() => change('prepared one-on-one', (before) => prepareMeeting(before, day, newId()))}
          >
            Prepare it
          </Button>
        )}
      </EmptyState>
    </Card>
  )
}
