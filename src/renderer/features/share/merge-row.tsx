import type { KeyboardEvent } from 'react'
import type { Choice } from '#domain/merge/apply-merge.ts'
import { describeDifference, KIND_WORDS } from '#domain/merge/describe-difference.ts'
import type { Difference } from '#domain/merge/differences.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { Pill, type Tone } from '../../ui/pill.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './merge-page.module.css'

interface MergeRowProps {
  readonly difference: Difference
  readonly framework: Framework
  readonly theirName: string
  readonly mayBoth: boolean
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

const TONES: Readonly<Record<Difference['kind'], Tone>> = {
  added: 'brand',
  changed: 'sky',
  removed: 'brass',
  conflict: 'clay',
}

const KEYS: Readonly<Record<string, Choice>> = { a: 'accept', k: 'keep', b: 'both' }

/** One difference with both sides, to be decided with one key. */
export function MergeRow({ difference, framework, theirName, mayBoth, choice, onChoose }: MergeRowProps) {
  const { what, mine, theirs } = describeDifference(difference, framework)
  const press = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const chosen = KEYS[event.key.toLowerCase()]
    if (chosen && (chosen !== 'both' || mayBoth)) {
      event.preventDefault()
      onChoose(chosen)
    }
    const step =
      event.key === 'ArrowDown' ? 'nextElementSibling' : event.key === 'ArrowUp' ? 'previousElementSibling' : ''
    if (step === '') return
    event.preventDefault()
    event.stopPropagation()
    event.currentTarget[step]?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus()
  }
  return (
    <li className={styles['row']} onKeyDownCapture={press}>
      <div className={styles['head']}>
        <b>{what}</b>
        <Pill tone={TONES[difference.kind]}>{KIND_WORDS[difference.kind]}</Pill>
        <span className={styles['choice']}>
          <Segmented<Choice>
            label={`${what}: which counts`}
            value={choice}
            options={[
              { value: 'accept', label: difference.kind === 'removed' || theirs === '' ? 'Remove here too' : 'Accept' },
              { value: 'keep', label: mine === '' ? 'Leave out' : 'Keep mine' },
              ...(mayBoth ? [{ value: 'both' as const, label: 'Both' }] : []),
            ]}
            onChange={onChoose}
          />
        </span>
      </div>
      <dl className={styles['sides']}>
        <div data-counts={choice !== 'accept'}>
          <dt>Here</dt>
          <dd>{mine === '' ? 'Nothing' : mine}</dd>
        </div>
        <div data-counts={choice !== 'keep'}>
          <dt>{theirName === 'the other copy' ? 'Other copy' : theirName}</dt>
          <dd>{theirs === '' ? 'Nothing' : theirs}</dd>
        </div>
      </dl>
    </li>
  )
}
