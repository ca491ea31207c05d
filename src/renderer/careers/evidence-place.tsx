import { useState } from 'react'
import { safeLink } from '#domain/documents/safe-link.ts'
import type { Artifact, Skill } from '#domain/framework/framework.ts'
import { placeWords } from '#domain/profile/evidence-place.ts'
import type { Evidence } from '#domain/profile/profile.ts'
import { TextField } from '../ui/field.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { SelectField } from '../ui/select-field.tsx'

type Place = NonNullable<Evidence['at']>

const KINDS: readonly { readonly value: Place['kind']; readonly label: string }[] = [
  { value: 'link', label: 'Link' },
  { value: 'file', label: 'File' },
  { value: 'artifact', label: 'Artifact' },
]

interface EvidencePlaceProps {
  readonly skill: Skill
  readonly at: Place | undefined
  readonly artifacts: readonly Artifact[]
  readonly onPlace: (at: Evidence['at']) => void
}

/** Where evidence can be seen. It is kept as words: nothing here opens an address or a file. */
export function EvidencePlace({ skill, at, artifacts, onPlace }: EvidencePlaceProps) {
  const [kind, setKind] = useState(at?.kind ?? 'link')
  const [draft, setDraft] = useState<string>()
  const kept = at?.kind === kind ? at.value : ''
  const text = draft ?? kept
  const place = (value: string): void => {
    setDraft(undefined)
    if (value === kept) return
    onPlace(value === '' ? undefined : { kind, value })
  }
  const choose = (next: Place['kind']): void => {
    setDraft(undefined)
    setKind(next)
  }
  const fitting = artifacts.filter(({ proves }) => proves.some((one) => one.skill === skill.id))
  const hint =
    at && at.kind !== kind
      ? `Kept so far: ${placeWords({ artifacts }, at)}. What you enter takes its place.`
      : undefined
  const kinds = artifacts.length > 0 ? KINDS : KINDS.slice(0, 2)
  return (
    <>
      <Segmented look="pills" label="Where it can be seen" value={kind} options={kinds} onChange={choose} />
      {kind === 'artifact' ? (
        <SelectField
          label="Which artifact"
          value={kept}
          placeholder="Choose an artifact"
          hint={hint}
          groups={[
            ...(kept === '' ? [] : [{ label: 'None', options: [{ value: '', label: 'None of them' }] }]),
            { label: `Can prove ${skill.name}`, options: fitting.map(({ id, name }) => ({ value: id, label: name })) },
            {
              label: 'Others',
              options: artifacts
                .filter((one) => !fitting.includes(one))
                .map(({ id, name }) => ({ value: id, label: name })),
            },
          ].filter(({ options }) => options.length > 0)}
          onChange={place}
        />
      ) : (
        <TextField
          label={kind === 'link' ? 'Address' : 'File name'}
          value={text}
          maxLength={2_000}
          autoComplete="off"
          hint={hint ?? hintFor(kind, text)}
          onChange={setDraft}
          onBlur={() => draft !== undefined && place(draft.trim())}
          onKeyDown={(event) => event.key === 'Enter' && draft !== undefined && place(draft.trim())}
        />
      )}
    </>
  )
}

function hintFor(kind: Place['kind'], text: string): string {
  if (kind === 'file') return 'Its name and folder, so that you find it again. The file itself stays where it is.'
  if (text.trim() !== '' && safeLink(text.trim()) === undefined)
    return 'Kept as plain words. Only a complete https or mailto address becomes a link in documents.'
  return 'Such as https://… It is kept as words and not opened here.'
}
