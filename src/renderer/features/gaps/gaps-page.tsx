import { useLocation, useParams } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import { findRung } from '#domain/framework/framework.ts'
import { narrowingProofs } from '#domain/readiness/narrowing-proofs.ts'
import { percentRange } from '#domain/readiness/percent-range.ts'
import { readinessFor, type Readiness } from '#domain/readiness/readiness.ts'
import { proofName } from '../../careers/proof-name.ts'
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
  const [best] = narrowingProofs(profile, framework, next, today)
  const narrowing = besidesProof(readiness, best !== undefined)
  return (
    <Page
      title={`Gaps to ${next.name}`}
      lead={
        <>
          Ready is a range: <b>{percentRange(readiness.low, readiness.high)}</b>.{' '}
          {narrowing ?? (
            <>
              One proof would narrow it most, by {((best?.gain ?? 0) * 100).toFixed(1)} points:{' '}
              <b>{best && proofName(framework, best)}</b>.
            </>
          )}
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

/** What narrows the range where it is not a proof: ratings come first, because nothing can be proven before. */
function besidesProof({ low, high, perSkill }: Readiness, proofHelps: boolean): string | undefined {
  const unrated = perSkill.filter(({ source }) => source === 'assumed').length
  if (unrated > perSkill.length / 2)
    return `${counted(unrated, 'skill')} are only assumed: rating them narrows it most.`
  if (proofHelps) return undefined
  if (low === high) return 'Everything that counts is supported, so both ends meet.'
  return 'No evidence is missing; what is open is your manager’s view and your own certainty.'
}
