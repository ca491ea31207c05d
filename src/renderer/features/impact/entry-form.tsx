import type { GlossaryNode } from '#domain/impact/translate/glossary.ts'
import { OUTCOME_NAMES } from '#domain/impact/translate/reader-words.ts'
import { OUTCOMES, type ImpactEntry, type Outcome } from '#domain/profile/impact-record.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { DateField } from '../../careers/date-field.tsx'
import styles from './impact.module.css'
import { MarkedArea } from './marked-area.tsx'
import { NumberBox } from './number-box.tsx'

export type Edit = (field: string, patch: (entry: ImpactEntry) => ImpactEntry) => void

interface EntryFormProps {
  readonly entry: ImpactEntry
  readonly glossary: GlossaryNode
  /** The one used last. */
  readonly currency: string | undefined
  readonly onEdit: Edit
}

type TextBox = 'did' | 'changed' | 'audience' | 'decision'

/** The five boxes, in the order in which a story is told. */
export function EntryForm({ entry, glossary, currency, onEdit }: EntryFormProps) {
  const area = (box: TextBox, label: string, placeholder: string) => (
    <MarkedArea
      label={label}
      fieldKey={`${entry.id} ${box}`}
      value={entry[box]}
      placeholder={placeholder}
      glossary={glossary}
      onCommit={(text) => onEdit(box, (before) => (before[box] === text ? before : { ...before, [box]: text }))}
    />
  )
  return (
    <div className={styles['form']}>
      <section className={styles['box']}>
        {area('did', 'What I did', 'Rebuilt how web requests reach the right salesperson.')}
      </section>
      <section className={styles['box']}>
        {area('changed', 'What changed', 'Who works differently now, and how can one see it?')}
        <Outcomes
          value={entry.outcome}
          onChange={(outcome) => onEdit('outcome', (before) => ({ ...before, outcome }))}
        />
      </section>
      <NumberBox entry={entry} currency={currency} onEdit={onEdit} />
      <section className={styles['box']}>{area('audience', 'Who cares', 'Head of sales; finance partner')}</section>
      <section className={styles['box']}>
        {area('decision', 'Decision wanted', 'What should the reader say yes to? “None, for your information” counts.')}
      </section>
      <div className={styles['when']}>
        <DateField
          label="The day it counts from"
          value={entry.on}
          onChange={(on) => onEdit('on', (before) => ({ ...before, on }))}
        />
      </div>
    </div>
  )
}

function Outcomes({ value, onChange }: { readonly value: Outcome; readonly onChange: (outcome: Outcome) => void }) {
  return (
    <div className={styles['inline']}>
      <span className={styles['quiet']} aria-hidden>
        It is about
      </span>
      <Segmented<Outcome>
        label="It is about"
        look="pills"
        value={value}
        options={OUTCOMES.map((outcome) => ({ value: outcome, label: OUTCOME_NAMES[outcome] }))}
        onChange={onChange}
      />
    </div>
  )
}
