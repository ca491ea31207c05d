import { Upload } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Failure } from '#domain/result.ts'
import { FileButton } from '../ui/file-button.tsx'
import { PassphraseForm } from '../ui/passphrase-form.tsx'
import { sayProblem } from '../ui/toasts.tsx'

interface OpenAnswerProps {
  /** Reads and compares the file; undefined when it can be merged. */
  readonly read: (file: File, passphrase?: string) => Promise<Failure | undefined>
  readonly children: string
}

/** Chooses a file to merge into the open profile, asks for its passphrase when it is locked, and goes to the merge. */
export function OpenAnswer({ read: compare, children }: OpenAnswerProps) {
  const [, navigate] = useLocation()
  const [locked, setLocked] = useState<{ readonly file: File; readonly problem?: string }>()
  const read = async (file: File, passphrase?: string): Promise<void> => {
    const failure = await compare(file, passphrase)
    if (!failure) return navigate('/share/merge')
    if (failure.code === 'needs-passphrase') return setLocked({ file })
    if (failure.code === 'wrong-passphrase') return setLocked({ file, problem: failure.message })
    setLocked(undefined)
    sayProblem(`${file.name} was not merged`, failure.message)
  }
  if (locked) {
    return (
      <PassphraseForm
        what={locked.file.name}
        problem={locked.problem}
        onOpen={(passphrase) => read(locked.file, passphrase)}
        onCancel={() => setLocked(undefined)}
      />
    )
  }
  return (
    <FileButton
      label={children}
      accept=".opsladder-share,.json,.opsladder,.age"
      onFiles={(files) => {
        const [file] = files
        if (file) void read(file)
      }}
    >
      <Upload size={15} aria-hidden />
      {children}
    </FileButton>
  )
}
