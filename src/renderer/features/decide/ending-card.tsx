import { Copy } from 'lucide-react'
import type { PlaceReading } from '#domain/place/ending.ts'
import { draftOfTheAsk, GROW_HERE, LOOK_ELSEWHERE } from '#domain/place/next-moves.ts'
import { endCheck } from '#domain/place/place-changes.ts'
import type { PlaceCheck } from '#domain/profile/decisions.ts'
import { change } from '../../state/changes.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { NoteField } from '../../ui/field.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { say, sayProblem } from '../../ui/toasts.tsx'
import styles from './layout.module.css'
import { ENDING_NAMES } from './place-names.ts'

type Ending = PlaceCheck['ending']

const ENDINGS = (['grow-here', 'change-terms', 'look-elsewhere'] as const).map((value) => ({
  value,
  label: ENDING_NAMES[value],
}))

interface EndingCardProps {
  readonly check: PlaceCheck
  readonly reading: PlaceReading
  readonly open: boolean
}

/** What the answers say, step by step, and what the person makes of it. */
export function EndingCard({ check, reading, open }: EndingCardProps) {
  const { proposal, reasoning } = reading
  const shown = check.ending === 'undecided' ? proposal : check.ending
  return (
    <>
      <Card
        title="What the answers say"
        aside={proposal !== undefined && <Pill tone="brand">{ENDING_NAMES[proposal]}</Pill>}
      >
        <div role="status">
          <ul className={styles['stack']}>
            {reasoning.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </Card>
      <Card title="What you decide">
        <div className={styles['stack']}>
          {open ? (
            <>
              <Segmented<Ending>
                look="pills"
                label="What you decide"
                value={check.ending}
                options={ENDINGS}
                onChange={(ending) =>
                  change('what you decide about the place', (before) => endCheck(before, check.id, { ending }))
                }
              />
              <p className="muted">The proposal follows from rules; you know what they cannot.</p>
              <NoteField
                label="Why"
                noteKey={`place-${check.id}`}
                value={check.reason}
                onCommit={(reason) =>
                  change('why you decide so about the place', (before) => endCheck(before, check.id, { reason }), {
                    mergeKey: `place-reason-${check.id}`,
                  })
                }
              />
            </>
          ) : (
            <>
              <p>
                <strong>{ENDING_NAMES[check.ending]}</strong>
              </p>
              {check.reason !== '' && <p className={styles['reason']}>{check.reason}</p>}
            </>
          )}
          {shown !== undefined && <NextMoves ending={shown} reading={reading} />}
        </div>
      </Card>
    </>
  )
}

function NextMoves({
  ending,
  reading,
}: {
  readonly ending: Exclude<Ending, 'undecided'>
  readonly reading: PlaceReading
}) {
  if (ending !== 'change-terms') {
    const isStaying = ending === 'grow-here'
    return (
      <div className={styles['note']}>
        <h3>{isStaying ? 'To grow here' : 'To look around decently'}</h3>
        <ul className={styles['moves']}>
          {(isStaying ? GROW_HERE : LOOK_ELSEWHERE).map((move) => (
            <li key={move}>{move}</li>
          ))}
        </ul>
      </div>
    )
  }
  const draft = draftOfTheAsk(reading.toAskFor)
  if (draft === undefined)
    return (
      <p className={styles['note']}>
        Nothing that is missing can be asked for in one talk. If you still want to ask, say what you would do with it.
      </p>
    )
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(draft)
      say({ title: 'The draft is copied', text: 'Change it until it sounds like you.' })
    } catch {
      sayProblem('The draft was not copied', 'Mark the text with the mouse and copy it from there.')
    }
  }
  return (
    <div className={styles['note']}>
      <h3>What to ask for, drafted</h3>
      <p className={styles['draft']}>{draft}</p>
      <Button small onClick={() => void copy()}>
        <Copy size={13} aria-hidden />
        Copy the draft
      </Button>
    </div>
  )
}
