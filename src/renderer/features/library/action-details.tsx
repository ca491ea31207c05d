import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { hours as hoursWords } from '#domain/documents/wording.ts'
import { findRung, findSkill, type Action, type GapKind, type Skill } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import { useWorkspace } from '../../state/session.ts'
import styles from './action-details.module.css'
import { skillPath } from './library-place.ts'
import { Sources } from './sources.tsx'

const FIT_NAMES: Record<GapKind, string> = {
  skill: 'a missing skill',
  chance: 'a missing occasion',
  authority: 'a missing mandate',
}

interface ActionDetailsProps {
  readonly action: Action
  /** The skill under which the action is shown; the others it raises are links. */
  readonly skill: Skill
}

export function ActionDetails({ action, skill }: ActionDetailsProps) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const earliest = action.earliestRung === undefined ? undefined : findRung(framework, action.earliestRung)
  const levelOf = (id: string, level: Action['requires'][number]['level']): string =>
    `${findSkill(framework, id)?.name ?? id}: ${level} ${levelName(level)}`
  return (
    <>
      <ol className={styles['steps']}>
        {action.steps.map((step) => (
          <li key={step.text}>
            {step.text} <span className="muted">{hoursWords(step.hours)}</span>
          </li>
        ))}
      </ol>
      <dl className={styles['facts']}>
        <Fact term="Done when">
          <ul className={styles['raises']}>
            {action.raises.map((raise) => (
              <li key={raise.skill}>
                {raise.doneWhen}{' '}
                {raise.skill === skill.id ? (
                  <span className="muted">{levelOf(raise.skill, raise.to)}</span>
                ) : (
                  <Link href={skillPath(raise.skill, action.id)} className={styles['raise']}>
                    {levelOf(raise.skill, raise.to)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact term="Leaves behind">{action.leaves}</Fact>
        <Fact term="Needs from the manager">{action.asks ?? 'Nothing'}</Fact>
        {action.requires.length > 0 && (
          <Fact term="Comes after">
            {action.requires.map(({ skill: id, level }) => (
              <Link key={id} href={skillPath(id)} className={styles['before']}>
                {levelOf(id, level)}
              </Link>
            ))}
          </Fact>
        )}
        <Fact term="Helps against">{action.fits.map((fit) => FIT_NAMES[fit]).join(', ')}</Fact>
        <Fact term="Pace">
          At most {hoursWords(action.load)} a week, {weeksWords(action.weeks)} at least
        </Fact>
        {earliest && <Fact term="Realistic from">{earliest.name}</Fact>}
        {action.tools !== undefined && action.tools.length > 0 && <Fact term="Tools">{action.tools.join(', ')}</Fact>}
        {action.money !== undefined && <Fact term="Costs money">{action.money}</Fact>}
        {action.renewalMonths !== undefined && (
          <Fact term="Renewal">Every {action.renewalMonths === 1 ? 'month' : `${action.renewalMonths} months`}</Fact>
        )}
      </dl>
      <Sources ids={action.sources} />
    </>
  )
}

export function weeksWords(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
