import { useState, type FormEvent } from 'react'
import { problemOfDays } from '#domain/roadmap/check-item.ts'
import { putItem } from '#domain/roadmap/roadmap-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './roadmap.module.css'

/** A new item in one line; everything else about it is asked in its panel. */
export function AddItem() {
  const [title, setTitle] = useState('')
  const [days, setDays] = useState('')
  const [tried, setTried] = useState(false)
  const problem = tried || days !== '' ? problemOfDays(days) : undefined
  const add = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (title.trim() === '' || problemOfDays(days) !== undefined) return
    const item = { id: newId(), title: title.trim(), outcome: '', personDays: Number(days), owner: '', after: [] }
    change(`adding “${item.title}”`, (profile) => putItem(profile, item))
    setTitle('')
    setDays('')
    setTried(false)
    document.querySelector<HTMLElement>('[data-add-item] input')?.focus()
  }
  return (
    <form className={styles['addItem']} onSubmit={add} noValidate data-add-item>
      <TextField
        label="New item"
        placeholder="What will be there at the end"
        value={title}
        maxLength={120}
        autoComplete="off"
        problem={tried && title.trim() === '' ? 'Type what the work is called.' : undefined}
        onChange={setTitle}
      />
      <TextField
        label="Person-days"
        value={days}
        inputMode="decimal"
        autoComplete="off"
        problem={problem}
        onChange={setDays}
      />
      <Button type="submit">Add</Button>
    </form>
  )
}
