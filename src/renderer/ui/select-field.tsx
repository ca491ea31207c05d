import { Select } from '@base-ui/react/select'
import { Check, ChevronsUpDown } from 'lucide-react'
import { useId } from 'react'
import styles from './select-field.module.css'
import fieldStyles from './field.module.css'

export interface SelectOption {
  readonly value: string
  readonly label: string
  readonly note?: string
}

export interface SelectGroup {
  readonly label: string
  readonly options: readonly SelectOption[]
}

interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly groups: readonly SelectGroup[]
  readonly placeholder?: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly onChange: (value: string) => void
}

export function SelectField({
  label,
  value,
  groups,
  placeholder = 'Choose',
  hint,
  problem,
  onChange,
}: SelectFieldProps) {
  const id = useId()
  const note = problem ?? hint
  const chosen = groups.flatMap((group) => group.options).find((option) => option.value === value)
  return (
    <Select.Root value={chosen ? value : null} onValueChange={(next) => next !== null && onChange(next)}>
      <div className={fieldStyles['field']}>
        <Select.Label className={fieldStyles['label']}>{label}</Select.Label>
        <Select.Trigger
          className={styles['trigger']}
          aria-invalid={problem !== undefined}
          aria-describedby={note === undefined ? undefined : id}
        >
          <Select.Value>{chosen?.label ?? placeholder}</Select.Value>
          <Select.Icon>
            <ChevronsUpDown size={15} aria-hidden />
          </Select.Icon>
        </Select.Trigger>
        {note !== undefined && (
          <p
            id={id}
            className={fieldStyles[problem === undefined ? 'hint' : 'problem']}
            role={problem === undefined ? undefined : 'alert'}
          >
            {note}
          </p>
        )}
      </div>
      <Select.Portal>
        <Select.Positioner className={styles['positioner']} alignItemWithTrigger={false} align="start" sideOffset={4}>
          <Select.Popup className={styles['popup']}>
            {groups.map((group) => (
              <Select.Group key={group.label}>
                {groups.length > 1 && <Select.GroupLabel className={styles['group']}>{group.label}</Select.GroupLabel>}
                {group.options.map((option) => (
                  <Select.Item key={option.value} value={option.value} className={styles['item']}>
                    <Select.ItemIndicator className={styles['check']}>
                      <Check size={15} aria-hidden />
                    </Select.ItemIndicator>
                    <Select.ItemText className={styles['text']}>
                      {option.label}
                      {option.note !== undefined && <span className={styles['note']}>{option.note}</span>}
                    </Select.ItemText>
                  </Select.Item>
                ))}
              </Select.Group>
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  )
}
