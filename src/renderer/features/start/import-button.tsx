import { Upload } from 'lucide-react'
import { useRef } from 'react'
import { importProfile } from '../../state/profiles.ts'
import { Button } from '../../ui/button.tsx'
import { sayProblem } from '../../ui/toasts.tsx'

export function ImportButton() {
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const failure = await importProfile(file)
    if (failure) sayProblem(`${file.name} was not imported`, failure.message)
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,.opsladder,application/json"
        hidden
        aria-label="Profile file"
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <Button onClick={() => input.current?.click()}>
        <Upload size={15} aria-hidden />
        Import a file
      </Button>
    </>
  )
}
