import { isDay } from '#domain/calendar.ts'
import type { RoadmapRequest } from '#domain/profile/roadmap-record.ts'
import { problemOfDays } from '#domain/roadmap/check-item.ts'
import { problemOfWantedBy } from '#domain/roadmap/check-request.ts'
import { putRequest } from '#domain/roadmap/roadmap-changes.ts'
import { change } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { DraftField } from '../../ui/draft-field.tsx'
import { NoteField } from '../../ui/field.tsx'
import { RequestCriteria } from './request-criteria.tsx'
import styles from './request.module.css'
import { ValueFields } from './value-fields.tsx'

interface RequestFormProps {
  readonly request: RoadmapRequest
  /** What there is to say about its size and day, with the nearest answer. */
  readonly note: string | undefined
}

/** What is asked, when it is done, how much it is: in this order, and the size only once it is known when it is done. */
export function RequestForm({ request, note }: RequestFormProps) {
  const { id } = request
  const items = useWorkspace((workspace) => workspace.profile.roadmapItems)
  const today = useToday()
  const keep = (what: string, next: Partial<RoadmapRequest>): void =>
    change(`${what} of the request`, (profile) => putRequest(profile, { ...request, ...next }), {
      mergeKey: `request ${id} ${what}`,
    })
  const without = (field: 'wantedBy' | 'value' | 'smaller'): RoadmapRequest => {
    const { [field]: _, ...rest } = request
    return rest
  }
  const replace = (what: string, next: RoadmapRequest): void =>
    change(`${what} of the request`, (profile) => putRequest(profile, next))
  const isOpen = request.criteria.length > 0
  const { smaller } = request
  return (
    <>
      <Card title="1 · What is asked">
        <div className={styles['stack']}>
          <DraftField
            label="Request"
            fieldKey={`title ${id}`}
            value={request.title}
            maxLength={120}
            problemOf={(text) => (text.trim() === '' ? 'Type what is asked.' : undefined)}
            onCommit={(title) => keep('title', { title: title.trim() })}
          />
          <DraftField
            label="Who asks"
            fieldKey={`by ${id}`}
            value={request.by}
            maxLength={120}
            onCommit={(by) => keep('sender', { by: by.trim() })}
          />
          <NoteField
            label="Why now, in their words"
            noteKey={`reason ${id}`}
            value={request.reason}
            onCommit={(reason) => keep('reason', { reason })}
          />
        </div>
      </Card>
      <Card title="2 · When it counts as done">
        <RequestCriteria
          criteria={request.criteria}
          onChange={(criteria) => keep('criteria', { criteria: [...criteria] })}
        />
      </Card>
      <Card title="3 · Size and day">
        {!isOpen && (
          <p className={styles['locked']}>
            First write down when it counts as done: without that, any estimate is a guess about something else.
          </p>
        )}
        <fieldset className={styles['fieldset']} disabled={!isOpen}>
          <div className={styles['stack']}>
            <div className={styles['pair']}>
              <DraftField
                label="Person-days"
                fieldKey={`days ${id}`}
                value={request.personDays === undefined ? '' : String(request.personDays)}
                inputMode="decimal"
                problemOf={problemOfDays}
                onCommit={(text) => keep('size', { personDays: Number(text) })}
              />
              <DraftField
                label="Wanted by"
                type="date"
                fieldKey={`wanted ${id}`}
                value={request.wantedBy ?? ''}
                problemOf={(text) => problemOfWantedBy(isDay(text) ? text : undefined, today)}
                onCommit={(text) => replace('day', isDay(text) ? { ...request, wantedBy: text } : without('wantedBy'))}
              />
            </div>
            {note !== undefined && (
              <p className={styles['finding']} role="status">
                {note}
              </p>
            )}
            <ValueFields
              fieldKey={`value ${id}`}
              value={request.value}
              others={items}
              onCommit={(value) => replace('value', value ? { ...request, value } : without('value'))}
            />
            <SmallerStep
              key={id}
              smaller={smaller}
              fieldKey={id}
              onCommit={(next) => replace('first step', next ? { ...request, smaller: next } : without('smaller'))}
            />
          </div>
        </fieldset>
      </Card>
    </>
  )
}

interface SmallerStepProps {
  readonly fieldKey: string
  readonly smaller: RoadmapRequest['smaller']
  readonly onCommit: (smaller: RoadmapRequest['smaller']) => void
}

const FIRST_STEP_DAYS = 1

/** A first step that would do for now. It counts as named with its words; a day of work until its size is typed. */
function SmallerStep({ fieldKey, smaller, onCommit }: SmallerStepProps) {
  return (
    <div className={styles['step']}>
      <DraftField
        label="A first step that would do for now"
        fieldKey={`step ${fieldKey}`}
        value={smaller?.text ?? ''}
        maxLength={300}
        placeholder="Optional"
        onCommit={(text) =>
          onCommit(
            text.trim() === '' ? undefined : { text: text.trim(), personDays: smaller?.personDays ?? FIRST_STEP_DAYS },
          )
        }
      />
      <DraftField
        label="Its days"
        fieldKey={`step days ${fieldKey}`}
        value={smaller ? String(smaller.personDays) : ''}
        inputMode="decimal"
        disabled={!smaller}
        problemOf={problemOfDays}
        onCommit={(text) => smaller && onCommit({ ...smaller, personDays: Number(text) })}
      />
    </div>
  )
}
