import { Plus, X } from 'lucide-react'
import { Button, IconButton } from '../../ui/button.tsx'
import styles from './editors.module.css'
import { SavedText } from './saved-field.tsx'

interface LinesEditorProps {
  readonly title: string
  /** What one line is called: `Decision` makes `Decision 1`, `Add a decision`. */
  readonly one: string
  readonly fieldKey: string
  readonly lines: readonly string[]
  readonly fresh: string
  readonly least?: number
  readonly most?: number
  readonly onChange: (lines: string[], field: string) => void
}

/** A list of short texts. */
export function LinesEditor({
  title,
  one,
  fieldKey,
  lines,
  fresh,
  least = 0,
  most = Infinity,
  onChange,
}: LinesEditorProps) {
  return (
    <fieldset className={styles['group']}>
      <legend>{title}</legend>
      {lines.map((line, index) => (
        <div className={styles['line']} key={index}>
          <SavedText
            label={`${one} ${index + 1}`}
            fieldKey={`${fieldKey}${index}:${lines.length}`}
            value={line}
            maxLength={300}
            onCommit={(value) => onChange(lines.with(index, value), `${fieldKey}${index}`)}
          />
          {lines.length > least && (
            <IconButton
              label={`Take out ${one.toLowerCase()} ${index + 1}`}
              onClick={() => onChange(lines.toSpliced(index, 1), `${fieldKey}-remove${lines.length}`)}
            >
              <X size={15} aria-hidden />
            </IconButton>
          )}
        </div>
      ))}
      {lines.length < most && (
        <div>
          <Button small onClick={() => onChange([...lines, fresh], `${fieldKey}-add${lines.length}`)}>
            <Plus size={14} aria-hidden />
            Add {/^[aeiou]/i.test(one) ? 'an' : 'a'} {one.toLowerCase()}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
