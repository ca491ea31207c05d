import { useLocation, useParams } from 'wouter'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { CheckInView } from './check-in-view.tsx'
import { CompareView } from './compare-view.tsx'

const PARTS = ['now', 'compare'] as const
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
}

/** Looking back at a rhythm of one's own choice, and what goes with it. */
export function CheckInsPage() {
  const { part: given } = useParams<{ part?: string }>()
  const [, navigate] = useLocation()
  const part = PARTS.find((one) => one === given) ?? 'now'
  const { title, lead } = WORDS[part]
  return (
    <Page title={title} lead={lead}>
      <div>
        <Segmented<Part>
          label="Part of check-ins"
          value={part}
          options={[
            { value: 'now', label: 'Check-ins' },
            { value: 'compare', label: 'Compare' },
          ]}
          onChange={(next) => navigate(next === 'now' ? '/check-ins' : `/check-ins/${next}`)}
        />
      </div>
      {part === 'now' ? <CheckInView /> : <CompareView />}
    </Page>
  )
}
