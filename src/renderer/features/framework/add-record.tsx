import { Plus } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { addAction, addDomain, addRung, addSkill } from '#domain/framework/framework-change.ts'
import { addArtifact, addJargon, addPhrase } from '#domain/framework/lists-change.ts'
import type { Framework, Phrase } from '#domain/framework/framework.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { edit } from './edit.ts'
import { freshId, newAction, newArtifact, newDomain, newJargon, newPhrase, newRung, newSkill } from './new-records.ts'
import { DIRECTIONS, ONE } from './part-words.ts'
import { hrefOf, type ListedPart, type Part, type Place } from './places.ts'
import styles from './record-list.module.css'
import { sameName } from './same-name.ts'

interface AddRecordProps {
  readonly framework: Framework
  readonly part: ListedPart
  readonly place: Place | undefined
}

const ASKS: Partial<Record<Part, string>> = {
  actions: 'Title of the new action',
  phrasebook: 'Term of the new phrase',
  jargon: 'Word that stops a reader',
}

/** Asks for a name first: the id is made of it and stays for good. */
export function AddRecord({ framework, part, place }: AddRecordProps) {
  const [, navigate] = useLocation()
  const [adding, setAdding] = useState<Part>()
  const [name, setName] = useState('')
  const offers: readonly Part[] = part === 'skills' ? ['skills', 'domains'] : [part]

  const problem = adding && sameName(framework, adding, undefined, name, directionAt(framework, place))

  const open = (next: Part): void => {
    setName('')
    setAdding(next)
  }
  const add = (event: FormEvent): void => {
    event.preventDefault()
    const called = name.trim()
    if (called === '' || adding === undefined || problem !== undefined) return
    const id = adding === 'jargon' ? String(framework.jargon?.length ?? 0) : freshId(framework, called)
    const done = edit(`new ${ONE[adding]}`, (before) => withNew(before, adding, id, called, place))
    if (!done) return
    setAdding(undefined)
    navigate(hrefOf({ part: adding, id }))
  }

  if (adding === undefined) {
    return (
      <div className={styles['add']}>
        {offers.map((offer) => (
          <Button key={offer} small onClick={() => open(offer)}>
            <Plus size={14} aria-hidden />
            {`New ${ONE[offer]}`}
          </Button>
        ))}
      </div>
    )
  }
  return (
    <form className={styles['form']} onSubmit={add}>
      <TextField
        label={ASKS[adding] ?? `Name of the new ${ONE[adding]}`}
        value={name}
        maxLength={300}
        autoComplete="off"
        autoFocus
        onKeyDown={(event) => event.key === 'Escape' && setAdding(undefined)}
        problem={problem}
        onChange={setName}
      />
      <div className={styles['add']}>
        <Button type="submit" small look="primary" disabled={name.trim() === '' || problem !== undefined}>
          Add
        </Button>
        <Button small look="ghost" onClick={() => setAdding(undefined)}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** That of the open phrase, because whoever adds several goes on in one direction. */
function directionAt(framework: Framework, place: Place | undefined): Phrase['direction'] {
  const open = place?.part === 'phrasebook' && framework.phrasebook?.find(({ id }) => id === place.id)
  return open ? open.direction : DIRECTIONS[0].value
}

/** Beside what is open at the moment, where that says where. */
function withNew(framework: Framework, part: Part, id: string, name: string, place: Place | undefined): Framework {
  switch (part) {
    case 'domains':
      return addDomain(framework, newDomain(id, name))
    case 'skills': {
      const near = framework.skills.find((skill) => place?.part === 'skills' && skill.id === place.id)?.domain
      const open = place?.part === 'domains' ? place.id : near
      return addSkill(framework, newSkill(id, name, open ?? framework.domains[0]?.id ?? ''))
    }
    case 'rungs': {
      const open = framework.rungs.find((rung) => place?.part === 'rungs' && rung.id === place.id)
      const below = open ?? framework.rungs.at(-1)
      return addRung(framework, newRung(id, name, below), below?.id)
    }
    case 'actions': {
      const open = framework.actions.find((action) => place?.part === 'actions' && action.id === place.id)
      const skill = place?.part === 'skills' ? place.id : (open?.raises[0]?.skill ?? framework.skills[0]?.id ?? '')
      return addAction(framework, newAction(id, name, skill))
    }
    case 'artifacts':
      return addArtifact(framework, newArtifact(id, name, framework.skills[0]?.id ?? ''))
    case 'phrasebook':
      return addPhrase(framework, newPhrase(id, name, directionAt(framework, place)))
    case 'jargon':
      return addJargon(framework, newJargon(name))
  }
}
