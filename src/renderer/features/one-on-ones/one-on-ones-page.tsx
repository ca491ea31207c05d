import type { ComponentType } from 'react'
import { useParams } from 'wouter'
import { useWorkspace } from '../../state/session.ts'
import { Page } from '../../ui/page.tsx'
import { HistoryView } from './history-view.tsx'
import { ListView } from './list-view.tsx'
import { MeetingMode } from './meeting-mode.tsx'
import { MinutesView } from './minutes-view.tsx'
import { NextView } from './next-view.tsx'
import { PartChoice, type Part } from './part-choice.tsx'

/** The parts that are not about one meeting; calibration is a screen of its own. */
const OTHER_PARTS = ['list', 'history'] as const satisfies readonly Part[]
type OtherPart = (typeof OTHER_PARTS)[number]

/** What stands under their heading. */
const WORDS: Readonly<Record<OtherPart, { readonly title: string; readonly lead: string }>> = {
  list: {
    title: 'Rolling list',
    lead: 'One list for both of you that goes on from meeting to meeting. A line stays until it is done.',
  },
  history: {
    title: 'One-on-ones held',
    lead: 'What was talked about, decided and promised, meeting by meeting.',
  },
}

const VIEWS: Readonly<Record<OtherPart, ComponentType>> = { list: ListView, history: HistoryView }

/** The conversation with the manager: prepared, held and followed up. */
export function OneOnOnesPage() {
  const { part: given, mode } = useParams<{ part?: string; mode?: string }>()
  const meeting = useWorkspace(({ profile }) => profile.meetings.find(({ id }) => id === given))
  if (meeting && mode === 'hold' && meeting.heldOn === undefined) return <MeetingMode meeting={meeting} />
  if (meeting?.heldOn !== undefined) return <MinutesView meeting={meeting} />
  const part = OTHER_PARTS.find((one) => one === given)
  if (part === undefined) return <NextView parts={<PartChoice part="next" />} />
  const View = VIEWS[part]
  return (
    <Page {...WORDS[part]} tools={<PartChoice part={part} />}>
      <View />
    </Page>
  )
}
