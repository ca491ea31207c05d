import type { ComponentType } from 'react'
import { useLocation, useParams } from 'wouter'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ChangesView } from './changes-view.tsx'
import { CheckInView } from './check-in-view.tsx'
import { CompareView } from './compare-view.tsx'
import { GoalsView } from './goals-view.tsx'
import { MoneyView } from './money-view.tsx'

const PARTS = ['now', 'compare', 'goals', 'money', 'changes'] as const
type Part = (typeof PARTS)[number]

const WORDS: Readonly<Record<Part, { readonly title: string; readonly lead: string }>> = {
  now: {
    title: 'Check-ins',
    lead: 'Three minutes now and then: what moved, what is in the way, what comes next. Each keeps how things stood that day.',
  },
  compare: {
    title: 'Two days side by side',
    lead: 'Any check-in against another one or against today: levels, readiness, what was finished, and when gates open.',
  },
  goals: {
    title: 'Goals and dates',
    lead: 'What each quarter is for, and the days on which something has to be there to show.',
  },
  money: {
    title: 'Money and certificates',
    lead: 'What your development costs, quarter by quarter, and what has to be renewed. The amounts are your own.',
  },
  changes: {
    title: 'Life changes',
    lead: 'A promotion, another job, another goal, other hours: say it once, and everything you have built up goes on.',
  },
}

const VIEWS: Readonly<Record<Part, ComponentType>> = {
  now: CheckInView,
  compare: CompareView,
  goals: GoalsView,
  money: MoneyView,
  changes: ChangesView,
}

/** Looking back at a rhythm of one's own choice, and what goes with it. */
export function CheckInsPage() {
  const { part: given } = useParams<{ part?: string }>()
  const [, navigate] = useLocation()
  const part = PARTS.find((one) => one === given) ?? 'now'
  const { title, lead } = WORDS[part]
  const View = VIEWS[part]
  return (
    <Page title={title} lead={lead}>
      <div>
        <Segmented<Part>
          label="Part of check-ins"
          value={part}
          options={[
            { value: 'now', label: 'Check-ins' },
            { value: 'compare', label: 'Compare' },
            { value: 'goals', label: 'Goals and dates' },
            { value: 'money', label: 'Money' },
            { value: 'changes', label: 'Life changes' },
          ]}
          onChange={(next) => navigate(next === 'now' ? '/check-ins' : `/check-ins/${next}`)}
        />
      </div>
      <View />
    </Page>
  )
}
