import type { BriefFacts } from '#domain/documents/brief/facts.ts'
import { ROOM } from '#domain/documents/brief/fit.ts'
import { periodWords, putBrief, removeBrief } from '#domain/impact/brief-changes.ts'
import { exactly } from '#domain/impact/estimate.ts'
import { lastCurrency } from '#domain/impact/impact-changes.ts'
import { glossaryFor } from '#domain/impact/translate/glossary.ts'
import { READER_NAMES } from '#domain/impact/translate/reader-words.ts'
import { READERS, type Brief, type Reader } from '#domain/profile/impact-record.ts'
import { shortDay } from '#domain/calendar.ts'
import { DateField } from '../../careers/date-field.tsx'
import { change } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './brief.module.css'
import { BriefPicks } from './brief-picks.tsx'
import { HeldField } from './held-field.tsx'
import { MarkedArea } from './marked-area.tsx'
import { NumberField, type NumberTyped } from './number-field.tsx'

export type EditBrief = (field: string, patch: (brief: Brief) => Brief) => void

interface BriefFormProps {
  readonly facts: BriefFacts
  readonly onChoose: (id: string) => void
}

/** What the brief is made of: period and reader, outcomes, the risk, the ask. */
export function BriefForm({ facts, onChoose }: BriefFormProps) {
  const { profile, framework, brief } = facts
  const glossary = glossaryFor(framework, brief.reader)
  const edit: EditBrief = (field, patch) =>
    change(
      'brief',
      (before) => {
        const known = before.briefs.find(({ id }) => id === brief.id)
        return known ? putBrief(before, patch(known)) : before
      },
      { mergeKey: `brief ${brief.id} ${field}` },
    )
  const remove = (): void => {
    change('removed brief', (before) => removeBrief(before, brief.id))
    sayChanged('Brief removed', periodWords(brief.from, brief.to))
  }
  const ask = (field: string, patch: (ask: Brief['ask']) => Brief['ask']): void =>
    edit(`ask ${field}`, (before) => ({ ...before, ask: patch(before.ask) }))
  return (
    <>
      <Card title="For whom, and when">
        <div className={styles['stack']}>
          {profile.briefs.length > 1 && (
            <SelectField
              label="Brief"
              value={brief.id}
              groups={[
                {
                  label: 'Briefs',
                  options: profile.briefs.map(({ id, from, to, on }) => ({
                    value: id,
                    label: periodWords(from, to),
                    note: `Begun on ${shortDay(on, true)}`,
                  })),
                },
              ]}
              onChange={onChoose}
            />
          )}
          <div>
            <Segmented<Reader>
              label="Written for"
              value={brief.reader}
              options={READERS.map((value) => ({ value, label: READER_NAMES[value] }))}
              onChange={(reader) => edit('reader', (before) => ({ ...before, reader }))}
            />
          </div>
          <div className={styles['pair']}>
            <DateField
              label="From"
              value={brief.from}
              onChange={(from) =>
                edit('from', (before) => ({ ...before, from, to: before.to < from ? from : before.to }))
              }
            />
            <DateField
              label="To"
              value={brief.to}
              onChange={(to) => edit('to', (before) => ({ ...before, to, from: before.from > to ? to : before.from }))}
            />
          </div>
        </div>
      </Card>
      <BriefPicks facts={facts} onEdit={edit} />
      <Card title="The risk">
        <MarkedArea
          label="One risk, in a sentence or two"
          fieldKey={`${brief.id} risk`}
          value={brief.risk}
          placeholder="Two regions cannot prove what their contacts agreed to. The repair is six weeks of work."
          glossary={glossary}
          onCommit={(risk) => edit('risk', (before) => ({ ...before, risk }))}
        />
      </Card>
      <Card title="The ask">
        <div className={styles['stack']}>
          <MarkedArea
            label="What you ask for"
            fieldKey={`${brief.id} ask`}
            value={brief.ask.text}
            placeholder="One integration specialist for two quarters"
            glossary={glossary}
            onCommit={(text) => ask('text', (before) => ({ ...before, text }))}
          />
          <div className={styles['price']}>
            <NumberField
              label="Its price"
              fieldKey={`${brief.id} price`}
              unit="money"
              single
              value={brief.ask.price === undefined ? undefined : exactly(brief.ask.price)}
              text={brief.ask.priceText}
              problem={undefined}
              onCommit={(typed) => ask('price', (before) => withPrice(before, typed, lastCurrency(profile)))}
            />
            <HeldField
              label="Currency"
              fieldKey={`${brief.id} currency`}
              value={brief.ask.currency ?? ''}
              placeholder="USD"
              maxLength={3}
              onCommit={(text) => ask('currency', (before) => withCurrency(before, text))}
            />
          </div>
          <MarkedArea
            label="What it unlocks"
            fieldKey={`${brief.id} unlocks`}
            value={brief.ask.unlocks}
            placeholder="Partner requests answered within the hour, about $60k a year."
            glossary={glossary}
            onCommit={(unlocks) => ask('unlocks', (before) => ({ ...before, unlocks }))}
          />
        </div>
      </Card>
      <p className={styles['quiet']}>
        {`The page holds about ${ROOM.headline} letters an outcome, ${ROOM.risk} for the risk, ${ROOM.ask} for the ask and ${ROOM.unlocks} for what it unlocks.`}
      </p>
      <div>
        <Button look="ghost" onClick={remove}>
          Remove this brief
        </Button>
      </div>
    </>
  )
}

function withPrice(ask: Brief['ask'], { value, text, currency }: NumberTyped, last: string | undefined): Brief['ask'] {
  const { price: _, priceText: __, ...rest } = ask
  const known = currency ?? ask.currency ?? last
  return {
    ...rest,
    ...(value && { price: value.likely }),
    ...(text !== undefined && { priceText: text.slice(0, 60) }),
    ...(value && known !== undefined && { currency: known }),
  }
}

function withCurrency(ask: Brief['ask'], text: string): Brief['ask'] {
  const code = text.trim().toUpperCase()
  const { currency: _, ...rest } = ask
  return /^[A-Z]{3}$/.test(code) ? { ...rest, currency: code } : rest
}
