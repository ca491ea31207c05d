import { weaknessOf } from '#domain/sharing/passphrase.ts'
import { TextField } from '../ui/field.tsx'

interface PassphraseChoiceProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** An optional passphrase for a file that goes out. A weak one is pointed out and taken. */
export function PassphraseChoice({ value, onChange }: PassphraseChoiceProps) {
  const weakness = weaknessOf(value)
  return (
    <TextField
      label="Passphrase, if you like"
      value={value}
      onChange={onChange}
      maxLength={1_000}
      autoComplete="off"
      spellCheck={false}
      hint={
        weakness ??
        (value === ''
          ? 'Without one, everybody who gets hold of the file can read it. Tell it another way than you send the file.'
          : 'Nobody can open the file without it, and nobody can recover it. Tell it another way than you send the file.')
      }
    />
  )
}
