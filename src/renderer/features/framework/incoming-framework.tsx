import { useState } from 'react'
import type { Framework } from '#domain/framework/framework.ts'
import { adoptFramework } from '#domain/framework/own-framework.ts'
import { rungGroups } from '../../careers/rung-choices.ts'
import { change } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { compareWith, likelyRenames, type Incoming } from './incoming.ts'
import styles from './import-card.module.css'

const RETIRE = ''

interface IncomingFrameworkProps {
  readonly from: Framework
  readonly to: Framework
  readonly onDone: () => void
}

/** What would change, what takes the place of what is gone, and the one step that does it. */
export function IncomingFramework({ from, to, onDone }: IncomingFrameworkProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
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
    <section className={styles['incoming']} aria-label={`What ${to.name} would change`}>
      <h3>
        {to.name} {to.version}
      </h3>
      <p>
        {to.domains.length} domains, {to.skills.length} skills, {to.rungs.length} rungs, {to.actions.length} actions. It
        would take the place of {from.name}.
      </p>
      <Changes incoming={incoming} />
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

function Changes({ incoming: { added, removed, renamed } }: { readonly incoming: Incoming }) {
  if (added.length + removed.length + renamed.length === 0) return <p>It has the same skills, by the same names.</p>
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
    </dl>
  )
}

function skills(count: number): string {
  return count === 1 ? '1 skill' : `${count} skills`
}
