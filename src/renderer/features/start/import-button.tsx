import { Upload } from 'lucide-react'
import { importProfile } from '../../state/profiles.ts'
import { FileButton } from '../../ui/file-button.tsx'
import { sayProblem } from '../../ui/toasts.tsx'

export function ImportButton() {
  const read = async ([file]: readonly File[]): Promise<void> => {
    const failure = file && (await importProfile(file))
    if (failure) sayProblem(`${file.name} was not imported`, failure.message)
  }
  return (
    <FileButton label="Profile file" accept=".json,.opsladder,application/json" onFiles={(files) => void read(files)}>
      <Upload size={15} aria-hidden />
      Import a file
    </FileButton>
  )
}
