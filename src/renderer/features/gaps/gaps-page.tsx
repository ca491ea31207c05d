import { useLocation, useParams } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import { findRung, type Framework } from '#domain/framework/framework.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { proofName } from '#domain/readiness/proof-name.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { whatNarrows, type Narrowing } from '#domain/readiness/what-narrows.ts'
import { assertNever } from '#domain/result.ts'
import { useToday } from '../../state/derived.ts'
import { useNextRung } from '../../state/next-rung.ts'
import { useWorkspace } from '../../state/session.ts'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { GAP_VIEWS, gapsPath, gapsPlaceAt } from './gaps-place.ts'
import { HeatMapView } from './heat-map-view.tsx'
import { OverTimeView } from './over-time-view.tsx'
import { RankedView } from './ranked-view.tsx'
import { SumView } from './sum-view.tsx'

/** What is missing to the next rung, from every side: ranked, as a map, over time, and with the sum behind it. */
export function GapsPage() {
  const { '*': rest = '' } = useParams()
  const [, navigate] = useLocation()
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const next = useNextRung()
  const { view, item } = gapsPlaceAt(rest)
  if (!next) return null
  const readiness = readinessFor(profile, framework, next, today)
  const narrowing = whatNarrows(profile, framework, { rung: next, readiness, today })
  return (
    <Page
      title={`Gaps to ${next.name}`}
      lead={
        <>
          Ready is a range: <b>{percentRange(readiness.low, readiness.high)}</b>.{' '}
          <NarrowingWords narrowing={narrowing} framework={framework} />
        </>
      }
      tools={
        <Segmented
          label="View"
          value={view}
          options={GAP_VIEWS}
          onChange={(chosen) => navigate(gapsPath({ view: chosen }), { replace: true })}
        />
      }
    >
      {view === 'ranked' && <RankedView key={item} next={next} chosen={item} />}
      {view === 'heat-map' && <HeatMapView next={next} />}
      {view === 'over-time' && <OverTimeView rung={next} />}
      {view === 'sum' && (
        <SumView
          rung={(item === undefined ? undefined : findRung(framework, item)) ?? next}
          onRung={(rung) => navigate(gapsPath({ view, item: rung }), { replace: true })}
        />
      )}
    </Page>
  )
}

function NarrowingWords({ narrowing, framework }: { readonly narrowing: Narrowing; readonly framework: Framework }) {
  switch (narrowing.kind) {
    case 'ratings':
      return `Rating the ${counted(narrowing.skills, 'skill')} that ${narrowing.skills === 1 ? 'is' : 'are'} only assumed narrows it most.`
    case 'proof':
      return (
        <>
          One proof would narrow it most, by {(narrowing.proof.gain * 100).toFixed(1)} points:{' '}
          <b>{proofName(framework, narrowing.proof)}</b>.
        </>
      )
    case 'certainty':
      return 'No evidence is missing; what is open is your manager’s view and your own certainty.'
    case 'settled':
      return 'Everything that counts is supported, so both ends meet.'
    default:
      return assertNever(narrowing)
  }
}
