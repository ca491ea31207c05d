import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { cut } from '#domain/documents/wording.ts'
import type { BriefFacts } from '#domain/documents/brief/facts.ts'
import { dropEntry, pickEntry, swapEntries } from '#domain/impact/brief-changes.ts'
import { MOST_OUTCOMES, proposedEntries } from '#domain/impact/brief-proposal.ts'
import { entryLine } from '#domain/impact/headline.ts'
import { OUTCOME_NAMES } from '#domain/impact/translate/reader-words.ts'
import { IconButton, Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './brief.module.css'
import type { EditBrief } from './brief-form.tsx'
import { HeldField } from './held-field.tsx'

/** The outcomes on the page, in their order, each with why it was proposed; and what else could stand there. */
export function BriefPicks({ facts, onEdit }: { readonly facts: BriefFacts; readonly onEdit: EditBrief }) {
  const { profile, brief, outcomes } = facts
  const proposed = proposedEntries(profile.impactEntries, brief.from, brief.to)
  const others = profile.impactEntries
    .filter((entry) => entryLine(entry) !== '' && !brief.entries.some((picked) => picked.entry === entry.id))
    .toSorted((one, other) => (one.on < other.on ? 1 : -1))
  const isProposal =
    proposed.length === brief.entries.length &&
    proposed.every(({ entry }) => brief.entries.some((picked) => picked.entry === entry.id))
  const propose = (): void =>
    onEdit('proposal', (before) => ({
      ...before,
      entries: proposed.map(
        ({ entry }) => before.entries.find((picked) => picked.entry === entry.id) ?? { entry: entry.id, headline: '' },
      ),
    }))
  return (
    <Card title="Outcomes" aside={<span className={styles['quiet']}>{`${outcomes.length} of ${MOST_OUTCOMES}`}</span>}>
      <div className={styles['stack']}>
        {outcomes.length > 0 && (
          <ol className={styles['picks']}>
            {outcomes.map(({ entry, number }, index) => {
              const line = entryLine(entry)
              const name = cut(line, 60)
              return (
                <li key={entry.id}>
                  <div className={styles['pickHead']}>
                    <b>{number ? `${number.value}, ${number.label}` : 'No number yet'}</b>
                    <span className={styles['pickButtons']}>
                      <IconButton
                        label={`Earlier on the page: ${name}`}
                        disabled={index === 0}
                        onClick={() =>
                          onEdit('order', (before) =>
                            swapEntries(before, entry.id, outcomes[index - 1]?.entry.id ?? ''),
                          )
                        }
                      >
                        <ArrowUp size={15} aria-hidden />
                      </IconButton>
                      <IconButton
                        label={`Later on the page: ${name}`}
                        disabled={index === outcomes.length - 1}
                        onClick={() =>
                          onEdit('order', (before) =>
                            swapEntries(before, entry.id, outcomes[index + 1]?.entry.id ?? ''),
                          )
                        }
                      >
                        <ArrowDown size={15} aria-hidden />
                      </IconButton>
                      <IconButton
                        label={`Take off the page: ${name}`}
                        onClick={() => onEdit('picks', (before) => dropEntry(before, entry.id))}
                      >
                        <X size={15} aria-hidden />
                      </IconButton>
                    </span>
                  </div>
                  <HeldField
                    label={`Line ${index + 1} on the page`}
                    fieldKey={`${brief.id} ${entry.id}`}
                    value={brief.entries.find((picked) => picked.entry === entry.id)?.headline ?? ''}
                    placeholder={cut(line, 120)}
                    maxLength={300}
                    note={undefined}
                    onCommit={(headline) =>
                      onEdit(`headline ${entry.id}`, (before) => ({
                        ...before,
                        entries: before.entries.map((picked) =>
                          picked.entry === entry.id ? { ...picked, headline } : picked,
                        ),
                      }))
                    }
                  />
                  <p className={styles['quiet']}>
                    {proposed.find((one) => one.entry.id === entry.id)?.why ?? 'Your own choice.'}
                  </p>
                </li>
              )
            })}
          </ol>
        )}
        {!isProposal && proposed.length > 0 && (
          <div className={styles['proposal']}>
            <p className={styles['quiet']}>
              {`Proposed for this period: ${proposed.map(({ entry }) => `“${cut(entryLine(entry), 40)}”`).join(', ')}.`}
            </p>
            <Button small onClick={propose}>
              Take the proposal
            </Button>
          </div>
        )}
        {others.length > 0 && outcomes.length < MOST_OUTCOMES && (
          <SelectField
            label="Put an entry on the page"
            value=""
            groups={[
              {
                label: 'Impact entries',
                options: others.map((entry) => ({
                  value: entry.id,
                  label: cut(entryLine(entry), 80),
                  note: OUTCOME_NAMES[entry.outcome],
                })),
              },
            ]}
            onChange={(id) => onEdit('picks', (before) => pickEntry(before, id))}
          />
        )}
        {profile.impactEntries.length === 0 && (
          <p className={styles['quiet']}>The impact log is empty. An entry of it becomes an outcome here.</p>
        )}
      </div>
    </Card>
  )
}
