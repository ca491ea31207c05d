import { firstName } from '#domain/one-on-one/words.ts'
import type { Side } from '#domain/profile/one-on-one-record.ts'
import { useWorkspace } from '../../state/session.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'

interface SideSelectProps {
  readonly value: Side
  readonly onChange: (side: Side) => void
}

/** From whom of the two a line comes. */
export function SideSelect({ value, onChange }: SideSelectProps) {
  const manager = useWorkspace((workspace) => workspace.profile.manager)
  return (
    <FilterSelect
      label="From"
      value={value}
      options={[
        { value: 'self', label: 'me' },
        { value: 'manager', label: manager ? firstName(manager.name) : 'my manager' },
      ]}
      onChange={onChange}
    />
  )
}
