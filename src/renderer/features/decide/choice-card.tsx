import { longDay } from '#domain/calendar.ts'
import { choose, latestVisit, standingChoice, type Choice } from '#domain/crossroads/crossroads-changes.ts'
import type { Way } from '#domain/crossroads/two-ways.ts'
import { findRung, type Rung } from '#domain/framework/framework.ts'
import { changePerson } from '#domain/profile/person-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { NoteField } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './layout.module.css'
import { CHOICE_NAMES } from './way-names.ts'

const OPTIONS: readonly { readonly value: Choice; readonly label: string }[] = [
  { value: 'expert', label: 'Expert' },
  { value: 'leader', label: 'Leader' },
  { value: 'not-yet', label: 'Not yet' },
]

/** The choice of today with its reason; it can be made again whenever something has changed. */
export function ChoiceCard({ ways }: { readonly ways: readonly Way[] }) {
  const visit = useWorkspace((workspace) => latestVisit(workspace.profile))
  const standing = useWorkspace((workspace) => standingChoice(workspace.profile))
  const today = useToday()
  const pick = (choice: Choice): void =>
    change('the choice at the crossroads', (before) => choose(before, { choice }, newId(), today))
  return (
    <Card title="Your choice">
      <div className={styles['stack']}>
        <Segmented<Choice | ''>
          label="Your choice at the crossroads"
          value={visit?.choice ?? ''}
          options={OPTIONS}
          onChange={(choice) => choice !== '' && pick(choice)}
        />
        <p className="muted">{standingWords(standing, visit?.choice)}</p>
        {visit && (
          <NoteField
            label="Why, in your own words"
            noteKey={`crossroads-${visit.on === today ? visit.id : 'new'}`}
            value={visit.reason}
            placeholder="What would have to be different for you to choose otherwise?"
            onCommit={(reason) =>
              change('the reason for your choice', (before) => choose(before, { reason }, newId(), today), {
                mergeKey: 'crossroads-reason',
              })
            }
          />
        )}
        {visit && visit.choice !== 'not-yet' && <GoalOffer ways={ways} choice={visit.choice} />}
      </div>
    </Card>
  )
}

function standingWords(standing: ReturnType<typeof standingChoice>, choice: Choice | undefined): string {
  if (!standing) return 'Nothing is chosen. “Not yet” is an answer too, and a trial makes the next one easier.'
  const words = `${CHOICE_NAMES[standing.choice]}, chosen on ${longDay(standing.on)}.`
  return choice === 'not-yet'
    ? `Last time: ${words} You are weighing again.`
    : `${words} You can choose again whenever something has changed.`
}

/** A choice changes nothing by itself: the goal follows only when the person says so. */
function GoalOffer({ ways, choice }: { readonly ways: readonly Way[]; readonly choice: 'expert' | 'leader' }) {
  const goal = useWorkspace((workspace) => workspace.profile.person.goal)
  const framework = useWorkspace((workspace) => workspace.framework)
  const way = ways.find(({ track }) => track === choice)
  const held = findRung(framework, goal)
  if (way?.kind !== 'open' || held?.track === choice) return null
  const take = (rung: Rung): void => {
    change('the goal', (before) => changePerson(before, { goal: rung.id }))
    sayChanged(`${rung.name} is your goal now`, 'The plan follows it. Ratings, evidence and what you did stay.')
  }
  const offered = [way.next, ...(way.top.id === way.next.id ? [] : [way.top])]
  return (
    <div className={styles['note']}>
      <p>Your goal is {held?.name ?? goal}, which is not on this way. It stays until you change it.</p>
      <div className={styles['buttons']} style={{ marginTop: 10 }}>
        {offered.map((rung) => (
          <Button key={rung.id} small onClick={() => take(rung)}>
            Make {rung.shortName} the goal
          </Button>
        ))}
      </div>
    </div>
  )
}
