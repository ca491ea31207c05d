import { Trash2 } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { Button, IconButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './request.module.css'

interface CriteriaProps {
  readonly criteria: readonly string[]
  readonly onChange: (criteria: readonly string[]) => void
}

/** When a request counts as done, line by line; asked before anybody talks about size. */
export function RequestCriteria({ criteria, onChange }: CriteriaProps) {
  const [text, setText] = useState('')
  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    onChange([...criteria, text.trim()])
    setText('')
  }
  return (
    <div className={styles['stack']}>
      {criteria.length > 0 && (
        <ul className={styles['criteria']} aria-label="It counts as done when">
          {criteria.map((criterion, at) => (
            <li key={`${at} ${criterion}`}>
              <span>{criterion}</span>
              <IconButton
                label={`Remove “${criterion}”`}
                onClick={() => onChange(criteria.filter((_, other) => other !== at))}
              >
                <Trash2 size={15} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <form className={styles['addLine']} onSubmit={add}>
        <TextField
          label="It counts as done when"
          placeholder="Something that both sides can see"
          value={text}
          maxLength={300}
          autoComplete="off"
          onChange={setText}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          Add
        </Button>
      </form>
    </div>
  )
}
