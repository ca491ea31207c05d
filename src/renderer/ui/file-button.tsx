import { useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'

interface FileButtonProps {
  /** What a screen reader says of the field behind the button. */
  readonly label: string
  readonly accept: string
  readonly multiple?: boolean
  readonly look?: 'plain' | 'primary'
  readonly disabled?: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** Opens the system's file chooser. The same file can be chosen again after it was mended. */
export function FileButton({
  label,
  accept,
  multiple = false,
  look = 'plain',
  onFiles,
  disabled,
  children,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  const take = (files: readonly File[]): void => {
    if (input.current) input.current.value = ''
    if (files.length > 0) onFiles(files)
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={(event) => take([...(event.currentTarget.files ?? [])])}
      />
      <Button look={look} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  )
}
