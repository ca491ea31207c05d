import { tellingSkills } from '#domain/crossroads/energy.ts'
import type { Way } from '#domain/crossroads/two-ways.ts'
import { findSkill } from '#domain/framework/framework.ts'
import { sayInterest } from '#domain/profile/say-interest.ts'
import type { Interest } from '#domain/profile/self-view.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './layout.module.css'
import { rungsOf } from './rungs-of.ts'

const OPTIONS = [
  { value: 'gives-energy', label: 'Gives energy' },
  { value: 'neutral', label: 'Neutral' },
  { value: 'drains', label: 'Drains' },
] as const

interface EnergyCardProps {
  readonly ways: readonly Way[]
  readonly interests: ReadonlyMap<string, Interest>
}

/** The skills in which the two ways differ most, and what doing them does to one. */
export function EnergyCard({ ways, interests }: EnergyCardProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [expert, leader] = (['expert', 'leader'] as const).map((track) =>
    ways.flatMap((way) => (way.track === track ? rungsOf(way) : [])),
  )
  const telling = tellingSkills(expert ?? [], leader ?? [])
  if (telling.length === 0) return null
  return (
    <Card title="What the work does to you">
      <p className={styles['lead']}>
        These skills tell the two ways apart most. Not whether you can do them: whether a week full of them leaves you
        with more or with less.
      </p>
      <ul className={styles['questions']}>
        {telling.map(({ skill, more }) => {
          const known = findSkill(framework, skill)
          const name = known?.name ?? skill
          return (
            <li key={skill} className={styles['question']}>
              <div>
                <p className={styles['name']}>{name}</p>
                <p className="muted">
                  {known?.meaning} More of it on the {more} way.
                </p>
              </div>
              <Segmented<Interest | ''>
                look="pills"
                label={`What ${name} does to you`}
                value={interests.get(skill) ?? ''}
                options={OPTIONS}
                onChange={(value) => {
                  if (value !== '')
                    change(`what ${name} does to you`, (before) => sayInterest(before, skill, value, newId(), today))
                }}
              />
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
