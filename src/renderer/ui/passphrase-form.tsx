import { useState } from 'react'
import { Button } from './button.tsx'
import { TextField } from './field.tsx'
import styles from './passphrase-form.module.css'

interface PassphraseFormProps {
  /** What is locked, as the beginning of a sentence. */
  readonly what: string
  /** Why the last try did not work. */
  readonly problem: string | undefined
  readonly onOpen: (passphrase: string) => Promise<void>
  readonly onCancel: () => void
}

/** Asks for the passphrase of a file that was chosen. Unlocking takes a second on purpose; that is said. */
export function PassphraseForm({ what, problem, onOpen, onCancel }: PassphraseFormProps) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const open = async (): Promise<void> => {
    setBusy(true)
    await onOpen(text)
    setBusy(false)
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (text !== '' && !busy) void open()
      }}
    >
      <TextField
        label={`Passphrase of ${what}`}
        type="password"
        value={text}
        onChange={setText}
        autoFocus
        autoComplete="off"
        maxLength={1_000}
        problem={problem}
        hint="The sender has told you. Trying takes a second or two, which is what makes guessing slow."
      />
      <div className={styles['buttons']}>
        <Button type="submit" look="primary" disabled={text === '' || busy}>
          {busy ? 'Unlocking…' : 'Unlock'}
        </Button>
        <Button look="ghost" onClick={onCancel}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
