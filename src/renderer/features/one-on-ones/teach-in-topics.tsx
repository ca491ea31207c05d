import { Plus } from 'lucide-react'
import { useState } from 'react'
import { teachIns, type TeachIn } from '#domain/one-on-one/teach-ins.ts'
import { useShownPlan } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import styles from './one-on-ones.module.css'

/** A list to choose from, not to read through. */
const SHOWN_AT_FIRST = 6

/** What could be taught, with what to prepare; what was taken already is left out. */
export function TeachInTopics({ onTake }: { readonly onTake: (topic: TeachIn) => void }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const plan = useShownPlan()
  const [all, setAll] = useState(false)
  const taken = new Set(profile.commitments.flatMap(({ topic }) => topic ?? []))
  const topics = teachIns(profile, framework, plan.ok ? plan.value.milestones : []).filter(
    ({ topic }) => !taken.has(topic.slice(0, 200)),
  )
  if (topics.length === 0)
    return <p className="muted">None is left: the framework has no other terms, and every tool of yours is taken.</p>
  return (
    <>
      <ul className={styles['offers']}>
        {(all ? topics : topics.slice(0, SHOWN_AT_FIRST)).map((topic) => (
          <li key={topic.topic}>
            <span>
              {topic.title}
              <span className={styles['why']}>{topic.why}</span>
            </span>
            <IconButton label={`Take: ${topic.title}`} onClick={() => onTake(topic)}>
              <Plus size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {!all && topics.length > SHOWN_AT_FIRST && (
        <div>
          <Button small onClick={() => setAll(true)}>
            {topics.length - SHOWN_AT_FIRST} more
          </Button>
        </div>
      )}
    </>
  )
}
