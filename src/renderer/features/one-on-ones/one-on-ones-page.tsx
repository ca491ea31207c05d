import type { ComponentType } from 'react'
import { useLocation, useParams } from 'wouter'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { HistoryView } from './history-view.tsx'
import { ListView } from './list-view.tsx'
import { NextView } from './next-view.tsx'

const PARTS = ['next', 'list', 'history'] as const
type Part = (typeof PARTS)[number]

const NAMES: Readonly<Record<Part, string>> = { next: 'The next one', list: 'Rolling list', history: 'Held' }

/** What stands under the heading of the parts that are not about one meeting. */
const WORDS: Readonly<Record<Exclude<Part, 'next'>, { readonly title: string; readonly lead: string }>> = {
  list: {
    title: 'Rolling list',
    lead: 'One list for both of you that goes on from meeting to meeting. A line stays until it is done.',
  },
  history: {
    title: 'One-on-ones held',
    lead: 'What was talked about, decided and promised, meeting by meeting.',
  },
}

const VIEWS: Readonly<Record<Exclude<Part, 'next'>, ComponentType>> = { list: ListView, history: HistoryView }

/** The conversation with the manager: prepared, held and followed up. */
export function OneOnOnesPage() {
  const { part: given } = useParams<{ part?: string }>()
  const part = PARTS.find((one) => one === given) ?? 'next'
  if (part === 'next') return <NextView parts={<PartChoice part={part} />} />
  const View = VIEWS[part]
  return (
    <Page {...WORDS[part]} tools={<PartChoice part={part} />}>
      <View />
    </Page>
  )
}

function PartChoice({ part }: { readonly part: Part }) {
  const [, navigate] = useLocation()
  return (
    <Segmented<Part>
      label="Part of one-on-ones"
      value={part}
      options={PARTS.map((value) => ({ value, label: NAMES[value] }))}
      onChange={(next) => navigate(next === 'next' ? '/one-on-ones' : `/one-on-ones/${next}`)}
    />
  )
}
