import { memo } from 'react'
import { counted, kindWords } from '#domain/documents/wording.ts'
import { BOARD_COLUMNS } from '#domain/planning/board.ts'
import { Button } from '../../ui/button.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import {
  COLUMN_WORDS,
  EVERYTHING,
  isFiltered,
  KINDS,
  sentenceCase,
  type MilestoneFilter,
  type MilestoneRow,
} from './milestone-rows.ts'
import styles from './milestone-filters.module.css'
import { usePlanView } from './plan-view.ts'

interface MilestoneFiltersProps {
  readonly all: readonly MilestoneRow[]
  readonly shown: number
}

/**
 * One filter for all three views. A choice that fits no milestone any more is still named, so that it can be undone.
 * Other weeks for the same milestones are no reason to draw it again.
 */
export const MilestoneFilters = memo(function MilestoneFilters({ all, shown }: MilestoneFiltersProps) {
  const [{ filter }, changeView] = usePlanView()
  const set = (change: Partial<MilestoneFilter>): void => changeView({ filter: { ...filter, ...change } })
  return (
    <div className={styles['bar']} role="search" aria-label="Filter milestones">
      <input
        type="search"
        className={styles['text']}
        aria-label="Words in the title"
        placeholder="Words in the title"
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <FilterSelect
        label="Domain"
        value={filter.domain}
        options={choices(
          all.map(({ domain }) => domain),
          filter.domain,
        )}
        onChange={(domain) => set({ domain })}
      />
      <FilterSelect
        label="For"
        value={filter.gate}
        options={choices(
          all.map(({ gate }) => gate),
          filter.gate,
        )}
        onChange={(gate) => set({ gate })}
      />
      <FilterSelect
        label="Kind"
        value={filter.kind}
        options={[ALL, ...KINDS.map((kind) => ({ value: kind, label: sentenceCase(kindWords(kind)) }))]}
        onChange={(kind) => set({ kind })}
      />
      <FilterSelect
        label="State"
        value={filter.column}
        options={[ALL, ...BOARD_COLUMNS.map((column) => ({ value: column, label: COLUMN_WORDS[column] }))]}
        onChange={(column) => set({ column })}
      />
      {isFiltered(filter) && (
        <>
          <span className={styles['count']} role="status">
            {shown} of {counted(all.length, 'milestone')}
          </span>
          <Button small look="ghost" onClick={() => changeView({ filter: EVERYTHING })}>
            Show all
          </Button>
        </>
      )}
    </div>
  )
}, offerTheSame)

function offerTheSame(before: MilestoneFiltersProps, after: MilestoneFiltersProps): boolean {
  return before.shown === after.shown && before.all.length === after.all.length && offers(before) === offers(after)
}

function offers({ all }: MilestoneFiltersProps): string {
  return [...new Set(all.flatMap(({ domain, gate }) => [`domain ${domain.id}`, `gate ${gate.id}`]))].toSorted().join()
}

const ALL = { value: 'all', label: 'All' } as const

function choices(
  named: readonly { readonly id: string; readonly name: string }[],
  chosen: string,
): readonly { readonly value: string; readonly label: string }[] {
  const known = new Map(named.map(({ id, name }) => [id, name]))
  if (chosen !== 'all' && !known.has(chosen)) known.set(chosen, chosen)
  const options = [...known].map(([value, label]) => ({ value, label }))
  return [ALL, ...options.toSorted((a, b) => a.label.localeCompare(b.label, 'en'))]
}
