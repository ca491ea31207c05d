import { Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Framework } from '#domain/framework/framework.ts'
import { knownTools } from '#domain/framework/known-tools.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import styles from './tools-field.module.css'

const SUGGESTED = 8

interface ToolsFieldProps {
  readonly framework: Framework
  readonly value: readonly string[]
  readonly onChange: (tools: readonly string[]) => void
}

/** Products by name: the framework's own as suggestions, any other by typing. */
export function ToolsField({ framework, value, onChange }: ToolsFieldProps) {
  const [text, setText] = useState('')
  const field = useRef<HTMLDivElement>(null)
  const held = new Set(value.map((tool) => tool.toLowerCase()))
  const known = knownTools(framework)
  const add = (typed: string): void => {
    const name = typed.trim()
    setText('')
    if (name === '' || held.has(name.toLowerCase())) return
    onChange([...value, known.find((tool) => tool.toLowerCase() === name.toLowerCase()) ?? name])
  }
  /** The button that was pressed goes away, so the keyboard goes on in the field. */
  const press = (run: () => void) => (): void => {
    run()
    field.current?.querySelector('input')?.focus()
  }
  const open = known.filter((tool) => !held.has(tool.toLowerCase())).slice(0, SUGGESTED)
  return (
    <div className={styles['field']} ref={field}>
      <TextField
        label="Tools you work with"
        value={text}
        maxLength={120}
        autoComplete="off"
        hint="Press Enter after each. The plan prefers actions about them."
        onChange={setText}
        onBlur={(event) => {
          if (!field.current?.contains(event.relatedTarget)) add(text)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return
          event.preventDefault()
          add(text)
        }}
      />
      {value.length > 0 && (
        <div className={styles['chips']} role="group" aria-label="Your tools">
          {value.map((tool) => (
            <Button
              key={tool}
              small
              aria-label={`Remove ${tool}`}
              onClick={press(() => onChange(value.filter((one) => one !== tool)))}
            >
              {tool}
              <X size={13} aria-hidden />
            </Button>
          ))}
        </div>
      )}
      <div className={styles['chips']} role="group" aria-label="Suggested tools">
        {open.map((tool) => (
          <Button key={tool} small look="ghost" aria-label={`Add ${tool}`} onClick={press(() => add(tool))}>
            <Plus size={13} aria-hidden />
            {tool}
          </Button>
        ))}
      </div>
    </div>
  )
}
