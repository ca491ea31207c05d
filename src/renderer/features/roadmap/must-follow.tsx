import { X } from 'lucide-react'
import { useState } from 'react'
import type { RoadmapItem } from '#domain/profile/roadmap-record.ts'
import { circleThrough } from '#domain/roadmap/check-item.ts'
import { IconButton } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './roadmap.module.css'

interface MustFollowProps {
  readonly item: RoadmapItem
  readonly items: readonly RoadmapItem[]
  readonly onChange: (after: readonly string[]) => void
}

/** What has to be finished before an item may start. A circle is refused, and said where it would close. */
export function MustFollow({ item, items, onChange }: MustFollowProps) {
  const [refused, setRefused] = useState<{ readonly of: string; readonly circle: readonly string[] }>()
  const firsts = items.filter(({ id }) => item.after.includes(id))
  const others = items.filter(({ id, doneOn }) => id !== item.id && !item.after.includes(id) && doneOn === undefined)
  const choose = (first: string): void => {
    const circle = circleThrough(items, item.id, first)
    if (circle) return setRefused({ of: item.id, circle })
    setRefused(undefined)
    onChange([...item.after, first])
  }
  return (
    <div className={styles['stackSmall']}>
      {others.length > 0 && (
        <SelectField
          label="Must follow"
          value=""
          placeholder={firsts.length === 0 ? 'Nothing: it may start at once' : 'Add another'}
          groups={[{ label: 'Items', options: others.map(({ id, title }) => ({ value: id, label: title })) }]}
          problem={
            refused?.of === item.id
              ? `That closes a circle: ${refused.circle.join(' comes before ')}, which would come before it again. Take one of these links away first.`
              : undefined
          }
          onChange={choose}
        />
      )}
      {firsts.length > 0 && (
        <ul className={styles['chips']} aria-label="Must follow">
          {firsts.map((first) => (
            <li key={first.id}>
              {first.title}
              <IconButton
                label={`No longer follows ${first.title}`}
                onClick={() => onChange(item.after.filter((id) => id !== first.id))}
              >
                <X size={13} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
