import { useRef } from 'react'
import { useLocation } from 'wouter'
import type { Rung } from '#domain/framework/framework.ts'
import { rungsToCompare } from '#domain/framework/compare-rungs.ts'
import { rungGroups } from '../../careers/rung-choices.ts'
import { pathOf } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useFreshTop } from './arrival.ts'
import { rungsPath } from './library-place.ts'
import { RungLevels } from './rung-levels.tsx'
import { RungWork } from './rung-work.tsx'
import styles from './rungs-view.module.css'

/** Value of the third choice when there is none; an id cannot be empty. */
const NONE = ''
const SLOT_NAMES = ['First rung', 'Second rung', 'Third rung'] as const

/** Two or three rungs side by side: what the work is, and which levels it asks for. */
export function RungsView({ chosen }: { readonly chosen: readonly string[] }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const [, navigate] = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  useFreshTop(heading, 'rungs')
  const { rung: own } = profile.person
  const rungs = rungsToCompare(framework, chosen.slice(0, 3), own, pathOf(profile, framework)[0]?.id)
  if (rungs.length < 2) return <EmptyState text="This framework has too few rungs to set side by side." />

  const choose = (slot: number, id: string): void => {
    const ids = rungs.map((rung) => rung.id)
    if (id === NONE) ids.splice(slot, 1)
    else ids[slot] = id
    navigate(rungsPath(ids), { replace: true })
  }
  return (
    <section className={styles['view']} aria-labelledby="rungs-heading">
      <h2 id="rungs-heading" ref={heading} tabIndex={-1} className="visually-hidden">
        {rungs.map((rung) => rung.name).join(' beside ')}
      </h2>
      <div className={styles['choices']}>
        {SLOT_NAMES.map((label, slot) => (
          <SelectField
            key={label}
            label={label}
            value={rungs[slot]?.id ?? NONE}
            groups={groupsFor(slot, rungs)}
            onChange={(id) => choose(slot, id)}
          />
        ))}
      </div>
      <RungWork rungs={rungs} own={own} />
      <RungLevels rungs={rungs} />
    </section>
  )

  /** A rung that stands in another column is not offered again; only the third column may stay empty. */
  function groupsFor(slot: number, shown: readonly Rung[]) {
    const taken = new Set(shown.filter((_, index) => index !== slot).map((rung) => rung.id))
    const groups = rungGroups(framework)
      .map((group) => ({ ...group, options: group.options.filter((option) => !taken.has(option.value)) }))
      .filter((group) => group.options.length > 0)
    return slot < 2
      ? groups
      : [{ label: 'Two are enough', options: [{ value: NONE, label: 'No third rung' }] }, ...groups]
  }
}
