import { FileDown, Scale } from 'lucide-react'
import { Link, useLocation, useParams } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import { withExampleRoadmap } from '#domain/roadmap/example-roadmap.ts'
import { hasAgreedWeeks, planAgain } from '#domain/roadmap/roadmap-changes.ts'
import type { Roadmap } from '#domain/roadmap/roadmap.ts'
import { daysWords, dayWords } from '#domain/roadmap/words.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { AddItem } from './add-item.tsx'
import { CapacityTable } from './capacity-weeks.tsx'
import { DoneItems } from './done-items.tsx'
import { ItemPanel } from './item-panel.tsx'
import styles from './roadmap.module.css'
import { TeamCard } from './team-card.tsx'
import { useItemOrder } from './use-item-order.ts'
import { useRoadmap } from './use-roadmap.ts'
import { weeksShown } from './week-scale.ts'
import { WeekTable } from './week-table.tsx'

/** What the team has agreed to do, on the weeks that it has. */
export function RoadmapPage() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const roadmap = useRoadmap()
  const order = useItemOrder()
  const { item: selected } = useParams<{ item?: string }>()
  const [, navigate] = useLocation()
  const item = profile.roadmapItems.find(({ id }) => id === selected)
  const isEmpty = profile.roadmapItems.length === 0
  const isNew = isEmpty && (profile.team?.people.length ?? 0) === 0
  const addExample = (): void => {
    change('example roadmap', (before) => withExampleRoadmap(before, today, newId))
    sayChanged('Example added', 'An invented team with five items and one urgent request.')
  }
  const again = (): void => {
    change('planning the roadmap again', planAgain)
    sayChanged('Planned again from today', 'Every item takes the earliest weeks in the order of the list.')
  }
  return (
    <Page
      title="Roadmap"
      lead={leadOf(roadmap, today)}
      tools={
        <>
          {!isEmpty && (
            <Link href="/documents/roadmap" className={buttonClass()}>
              <FileDown size={15} aria-hidden />
              PDF
            </Link>
          )}
          <Link href="/roadmap/request" className={buttonClass('primary')}>
            <Scale size={15} aria-hidden />
            Weigh a request
          </Link>
        </>
      }
    >
      {isNew && profile.sample && (
        <p className={styles['notice']}>
          <span>Nothing is planned in this sample yet. You can try it out with an invented team.</span>
          <Button onClick={addExample}>Fill in an example</Button>
        </p>
      )}
      {!isEmpty &&
        roadmap.problems.map(({ kind, message }) => (
          <p key={`${kind} ${message}`} className={styles['problem']} role="alert">
            <b>Incomplete.</b> {message}
          </p>
        ))}
      {hasAgreedWeeks(profile) && (
        <p className={styles['notice']}>
          <span>
            The weeks are those agreed with the last decision: they stay until something no longer fits, even where time
            is free earlier.
          </span>
          <Button onClick={again}>Plan again from today</Button>
        </p>
      )}
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Card title="Items" aside={!isEmpty && <span className="muted">Alt+↑ and Alt+↓ change the order</span>}>
            {isEmpty ? (
              <p className={styles['empty']}>
                No items yet. Add the work your team has promised: what it is and about how many person-days it takes.
                Weeks, promises and what a new request would move follow from that.
              </p>
            ) : (
              <>
                <WeekTable roadmap={roadmap} today={today} selected={item?.id} onMove={order.move} />
                <Legend />
                {roadmap.rows.length > 0 && <CapacityTable roadmap={roadmap} weeks={weeksShown(roadmap)} />}
              </>
            )}
            <AddItem />
            <p className="visually-hidden" role="status">
              {order.said}
            </p>
          </Card>
          <DoneItems onOpen={(id) => navigate(`/roadmap/${id}`, { replace: true })} />
        </div>
        <div className={styles['side']}>
          {item && (
            <div className={styles['panel']}>
              <ItemPanel key={item.id} item={item} roadmap={roadmap} onMove={(step) => order.move(item.id, step)} />
            </div>
          )}
          <TeamCard />
        </div>
      </div>
    </Page>
  )
}

function Legend() {
  return (
    <ul className={styles['legend']} aria-label="What the bars mean">
      <li>
        <i data-state="started" aria-hidden />
        done so far
      </li>
      <li>
        <i data-state="planned" aria-hidden />
        planned
      </li>
      <li>
        <i data-state="late" aria-hidden />
        ends after its promised day
      </li>
      <li>
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden>
          <path d="M5 0l5 5-5 5-5-5z" fill="currentColor" />
        </svg>
        promised day
      </li>
    </ul>
  )
}

function leadOf({ team, weeks, rows }: Roadmap, today: string): string {
  if (team.people.length === 0)
    return 'What your team has agreed to do, on the days that it has. An urgent request is weighed against it.'
  const last = rows.reduce((latest, { readyOn }) => (readyOn > latest ? readyOn : latest), '')
  const late = rows.filter(({ weeksLate }) => weeksLate > 0).length
  return [
    `${counted(team.people.length, 'person', 'people')}, ${daysWords(weeks.usual)} a week`,
    counted(rows.length, 'open item'),
    ...(last === '' ? [] : [`the last one ready by ${dayWords(last, today)}`]),
    ...(late === 0 ? [] : [`${counted(late, 'promised day')} not kept`]),
  ].join(' · ')
}
