import { marksIn, replaceTerm, type Mark } from '#domain/impact/translate/marks.ts'
import type { GlossaryNode } from '#domain/impact/translate/glossary.ts'
import type { ImpactEntry } from '#domain/profile/impact-record.ts'
import { Button } from '../../ui/button.tsx'
import { LONGEST_BOX } from '#domain/impact/impact-changes.ts'
import styles from './impact.module.css'
import { markKey } from './mark-key.ts'

type Patch = (entry: ImpactEntry, glossary: GlossaryNode) => ImpactEntry

interface SayDifferentlyProps {
  readonly marks: readonly Mark[]
  readonly onUse: (patch: Patch) => void
}

/** Every underlined word once: why it is underlined, and what could stand there instead. */
export function SayDifferently({ marks, onUse }: SayDifferentlyProps) {
  const once = [...new Map(marks.map((mark) => [markKey(mark), mark])).values()]
  if (once.length === 0) return null
  return (
    <section className={styles['section']}>
      <h3>Say it differently</h3>
      <p className={styles['quiet']}>
        {KINDS.filter(({ kind }) => once.some((mark) => mark.kind === kind))
          .map(({ why }) => why)
          .join(' ')}
      </p>
      <dl className={styles['terms2']}>
        {once.map((mark) => {
          const { entry } = mark
          return (
            <div key={markKey(mark)}>
              <dt>{mark.text}</dt>
              <dd>
                {entry?.plain ?? entry?.meaning ?? mark.why}
                {entry?.plain !== undefined && entry.meaning !== undefined && (
                  <span className={styles['quiet']}> {entry.meaning}</span>
                )}
              </dd>
              {entry?.plain !== undefined && (
                <dd>
                  <Button
                    small
                    aria-label={`Use it: “${entry.plain}” instead of “${mark.text}”`}
                    onClick={() => onUse(inPlainWords(entry.term, entry.plain ?? ''))}
                  >
                    Use it
                  </Button>
                </dd>
              )}
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** Why each kind is underlined, and how it is. */
const KINDS: readonly { readonly kind: Mark['kind']; readonly why: string }[] = [
  { kind: 'jargon', why: 'Wavy: a term of the trade, which this reader does not use.' },
  { kind: 'vague', why: 'Dotted: better, without saying by how much.' },
  { kind: 'cause', why: 'Double: a claim that your work alone caused it.' },
]

const BOXES = ['did', 'changed', 'audience', 'decision'] as const

function inPlainWords(term: string, plain: string): Patch {
  return (entry, glossary) => {
    const written = Object.fromEntries(
      BOXES.map((box) => {
        const text = replaceTerm(entry[box], marksIn(entry[box], glossary), term, plain)
        return [box, text.length > LONGEST_BOX ? entry[box] : text]
      }),
    )
    return { ...entry, ...written }
  }
}
