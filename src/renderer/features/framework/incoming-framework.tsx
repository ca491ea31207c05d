import { useMemo, useState } from 'react'
import type { FileProblem } from '#domain/framework/framework-problem.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { adoptFramework } from '#domain/framework/own-framework.ts'
import { rungGroups } from '../../careers/rung-choices.ts'
import { change } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { compareWith, completionOf, likelyRenames, type Incoming } from './incoming.ts'
import styles from './import-card.module.css'
import { sizeWords } from '#domain/framework/size-words.ts'

const RETIRE = ''

interface IncomingFrameworkProps {
  readonly from: Framework
  readonly to: Framework
  /** What is worth knowing about it before it is used. */
  readonly hints: readonly FileProblem[]
  readonly onDone: () => void
}

/** What would change, what takes the place of what is gone, and the one step that does it. */
export function IncomingFramework({ from, to: read, hints, onDone }: IncomingFrameworkProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const completion = useMemo(() => completionOf(profile, from, read), [profile, from, read])
  const [completed, setCompleted] = useState(completion !== undefined)
  const to = completion && completed ? completion.framework : read
  const incoming = compareWith(profile, from, to)
  const [renames, setRenames] = useState(() => likelyRenames(incoming, from, to))
  const [refused, setRefused] = useState<string>()

  const use = (): void => {
    const adopted = adoptFramework(profile, from, to, renames)
    if (!adopted.ok) return setRefused(adopted.error.message)
    change('imported framework', () => adopted.value)
    sayChanged(`${to.name} is in use`, 'Ratings and evidence are kept.')
    onDone()
  }
  const map = (part: 'skills' | 'rungs', id: string, target: string): void => {
    setRefused(undefined)
    const { [id]: _before, ...others } = renames[part] ?? {}
    setRenames({ ...renames, [part]: target === RETIRE ? others : { ...others, [id]: target } })
  }

  return (
    <section className={styles['incoming']} aria-label={`What ${read.name} would change`}>
      <h3>
        {read.name} {read.version}
      </h3>
      <p>
        {sizeWords(to)}.{' '}
        {to === read ? `It would take the place of ${from.name}.` : `What the table says would go into ${to.name}.`}
      </p>
      <Changes incoming={incoming} />
      {completion && (
        <Checkbox checked={completed} onChange={() => setCompleted(!completed)}>
          Keep what a table has no place for: {completion.actions} of the actions of {from.name}, the texts of its
          rungs, its artifacts and its phrasebook
        </Checkbox>
      )}
      <Notes notes={completion && completed ? completion.mistakes : hints} />
      {incoming.lostRungs.map((rung) => (
        <SelectField
          key={rung.id}
          label={`${rung.role} is ${rung.name}. In its place`}
          value={renames.rungs?.[rung.id] ?? ''}
          groups={rungGroups(to)}
          onChange={(target) => map('rungs', rung.id, target)}
        />
      ))}
      {incoming.added.length > 0 &&
        incoming.removed
          .filter(({ records }) => records > 0)
          .map((skill) => (
            <SelectField
              key={skill.id}
              label={`What becomes of your ratings of ${skill.name}`}
              value={renames.skills?.[skill.id] ?? RETIRE}
              groups={[
                { label: 'Keep', options: [{ value: RETIRE, label: 'Keep them as retired, not counted' }] },
                {
                  label: 'Count them for',
                  options: incoming.added.map(({ id, name }) => ({ value: id, label: name })),
                },
              ]}
              onChange={(target) => map('skills', skill.id, target)}
            />
          ))}
      {refused !== undefined && (
        <p className={styles['refused']} role="alert">
          {refused}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button look="primary" onClick={use}>
          Use this framework
        </Button>
        <Button look="ghost" onClick={onDone}>
          Leave it
        </Button>
      </div>
    </section>
  )
}

/** As many as can be read at a glance; the editor lists them all. */
const MOST_NOTES = 4

function Notes({ notes }: { readonly notes: readonly { readonly message: string }[] }) {
  if (notes.length === 0) return null
  return (
    <div>
      <h4>Worth knowing</h4>
      <ul className={styles['notes']}>
        {notes.slice(0, MOST_NOTES).map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
        {notes.length > MOST_NOTES && <li>And {notes.length - MOST_NOTES} more, listed once it is in use.</li>}
      </ul>
    </div>
  )
}

function Changes({ incoming: { added, removed, renamed, requirements } }: { readonly incoming: Incoming }) {
  const levels = requirements === 1 ? '1 required level changes.' : `${requirements} required levels change.`
  if (added.length + removed.length + renamed.length === 0)
    return <p>It has the same skills, by the same names. {requirements > 0 && levels}</p>
  return (
    <dl className={styles['changes']}>
      {added.length > 0 && (
        <div>
          <dt>{skills(added.length)} new</dt>
          <dd>{added.map(({ name }) => name).join(', ')}</dd>
        </div>
      )}
      {removed.length > 0 && (
        <div>
          <dt>{skills(removed.length)} gone</dt>
          <dd>{removed.map(({ name, records }) => (records > 0 ? `${name} (rated or proven)` : name)).join(', ')}</dd>
        </div>
      )}
      {renamed.length > 0 && (
        <div>
          <dt>{skills(renamed.length)} renamed</dt>
          <dd>{renamed.map(({ before, after }) => `${before} is now ${after}`).join(', ')}</dd>
        </div>
      )}
      {requirements > 0 && (
        <div>
          <dt>Levels</dt>
          <dd>{levels}</dd>
        </div>
      )}
    </dl>
  )
}

function skills(count: number): string {
  return count === 1 ? '1 skill' : `${count} skills`
}
