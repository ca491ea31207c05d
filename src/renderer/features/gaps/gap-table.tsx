import { GripVertical } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { counted } from '#domain/documents/wording.ts'
import { findSkill, type Rung } from '#domain/framework/framework.ts'
import type { Gap } from '#domain/readiness/gaps.ts'
import type { StepLever } from '#domain/readiness/step-levers.ts'
import { GAP_KIND_WORDS } from '../../careers/gap-kinds.ts'
import { useWorkspace } from '../../state/session.ts'
import { stepInOrder, walkStep } from '../../state/shortcuts.ts'
import { LevelBar } from '../../ui/level-bar.tsx'
import { Pill } from '../../ui/pill.tsx'
import styles from './gap-table.module.css'
import { RungStrip } from './rung-strip.tsx'

interface GapTableProps {
  readonly gaps: readonly Gap[]
  /** The whole ladder of the track to the goal. */
  readonly ladder: readonly Rung[]
  /** Undefined while they are worked out. */
  readonly levers: readonly StepLever[] | undefined
  readonly selected: string | undefined
  readonly onSelect: (skill: string) => void
  /** Puts the gap where another one stands, which makes room toward the place that it came from. */
  readonly onMove: (skill: string, to: string) => void
  /** By one place. */
  readonly onStep: (skill: string, direction: -1 | 1) => void
}

/** Arrows walk from skill to skill, Alt with an arrow moves the skill; the pointer drags by the handle or the row. */
export function GapTable({ gaps, ladder, levers, selected, onSelect, onMove, onStep }: GapTableProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const body = useRef<HTMLTableSectionElement>(null)
  const [dragged, setDragged] = useState<string>()
  const [over, setOver] = useState<string>()
  const [first, last] = [ladder[0], ladder.at(-1)]
  const range = first && last && first !== last ? `${first.shortName} … ${last.shortName}` : (first?.shortName ?? '')

  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const step = stepInOrder(event)
    const direction = step ?? walkStep(event)
    const gap = gaps[index]
    if (direction === undefined || !gap) return
    event.preventDefault()
    if (step !== undefined) return onStep(gap.skill, step)
    const neighbour = gaps[index + direction]
    if (!neighbour) return
    onSelect(neighbour.skill)
    body.current?.querySelector<HTMLElement>(`[data-skill="${neighbour.skill}"]`)?.focus()
  }
  const from = gaps.findIndex(({ skill }) => skill === dragged)
  const drop = (target: string | undefined): void => {
    if (dragged !== undefined && target !== undefined && dragged !== target) onMove(dragged, target)
    setDragged(undefined)
    setOver(undefined)
  }

  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">
          Gaps in order. Arrow keys go from skill to skill; Alt and an arrow key move the skill up or down.
        </caption>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">You → needed</th>
            <th scope="col">Kind of gap</th>
            <th scope="col">{range}</th>
            <th scope="col" className={styles['end']}>
              Score
            </th>
            <th scope="col" className={styles['end']}>
              Brings gate forward
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {gaps.map((gap, index) => (
            <tr
              key={gap.skill}
              draggable
              aria-current={gap.skill === selected ? 'true' : undefined}
              data-over={over !== gap.skill || from === index ? undefined : from < index ? 'below' : 'above'}
              data-dragged={dragged === gap.skill}
              onClick={() => onSelect(gap.skill)}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', gap.skill)
                setDragged(gap.skill)
              }}
              onDragOver={(event) => {
                if (dragged === undefined) return
                event.preventDefault()
                if (over !== gap.skill) setOver(gap.skill)
              }}
              onDrop={(event) => (event.preventDefault(), drop(gap.skill))}
              onDragEnd={() => drop(undefined)}
            >
              <th scope="row">
                <span className={styles['skill']}>
                  <GripVertical size={14} aria-hidden className={styles['grip']} />
                  <button
                    type="button"
                    className={styles['name']}
                    data-skill={gap.skill}
                    aria-pressed={gap.skill === selected}
                    onKeyDown={(event) => onKeyDown(event, index)}
                  >
                    {findSkill(framework, gap.skill)?.name ?? gap.skill}
                  </button>
                </span>
              </th>
              <td>
                <LevelBar have={gap.level} need={gap.required} assumed={gap.assumed} />
              </td>
              <td className={styles['kind']}>
                {gap.kind ? (
                  <Pill tone={GAP_KIND_WORDS[gap.kind].tone}>{GAP_KIND_WORDS[gap.kind].name}</Pill>
                ) : (
                  <span className="muted">not said</span>
                )}
              </td>
              <td>
                <RungStrip level={gap.level} skill={gap.skill} rungs={ladder} />
              </td>
              <td className={styles['score']}>{gap.score.toFixed(1)}</td>
              <td className={styles['end']}>
                <Forward levers={levers} skill={gap.skill} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Forward({ levers, skill }: { readonly levers: GapTableProps['levers']; readonly skill: string }) {
  if (!levers) return <span className="muted">…</span>
  const lever = levers.find((one) => one.skill === skill)
  if (!lever) return <span className="muted">–</span>
  return lever.opens ? 'opens it' : counted(lever.weeks, 'week')
}
