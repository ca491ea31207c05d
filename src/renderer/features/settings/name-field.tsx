import { useState } from 'react'
import { changePerson } from '#domain/profile/person-changes.ts'
import { change } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { TextField } from '../../ui/field.tsx'

/** Counts when it is left, so that half a name is never saved; an empty one goes back to the last. */
export function NameField() {
  const name = useWorkspace((workspace) => workspace.profile.person.name)
  const [draft, setDraft] = useState<string>()
  const commit = (): void => {
    const next = draft?.trim()
    setDraft(undefined)
    if (next !== undefined && next !== '' && next !== name)
      change('name', (before) => changePerson(before, { name: next }))
  }
  return (
    <TextField
      label="Your name"
      value={draft ?? name}
      maxLength={120}
      autoComplete="off"
      problem={
        draft !== undefined && draft.trim() === '' ? 'Type a name, or leave the field to keep the last one.' : undefined
      }
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  )
}
