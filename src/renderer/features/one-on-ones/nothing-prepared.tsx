import { longDay, type Day } from '#domain/calendar.ts'
import { draftAgenda } from '#domain/one-on-one/draft-agenda.ts'
import { prepareMeeting, withMeeting } from '#domain/one-on-one/meeting-changes.ts'
import { suggestionsFor } from '#domain/one-on-one/suggestions.ts'
import { change, newId } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useAgendaBasis } from './use-agenda-basis.ts'

/** Before the first one, and between two: what a click would prepare. */
export function NothingPrepared({ day }: { readonly day: Day }) {
  const named = useWorkspace((workspace) => workspace.profile.manager !== undefined)
  const basis = useAgendaBasis(day)
  const prepare = (): void => {
    const id = newId()
    change('drafted agenda', (before) =>
      withMeeting(prepareMeeting(before, day, id), id, (meeting) => draftAgenda(meeting, suggestionsFor(basis), newId)),
    )
  }
  return (
    <Card title="Agenda" place="next-agenda">
      <EmptyState
        text={
          named
            ? `Nothing is prepared for ${longDay(day)} yet. The draft takes up what moved since last time, where you two see levels differently, what has to be decided and asked, what is at risk, and your rolling list. You change it as you like.`
            : 'Name your manager first. Then the agenda of your next one-on-one is drafted here, from your plan and your rolling list.'
        }
      >
        {named && (
          <Button look="primary" onClick={prepare}>
            Draft the agenda
          </Button>
        )}
      </EmptyState>
    </Card>
  )
}
