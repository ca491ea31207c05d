import { counted } from '#domain/documents/wording.ts'
import type { Rung } from '#domain/framework/framework.ts'
import { strengths } from '#domain/readiness/strengths.ts'
import listStyles from '../../careers/skill-list.module.css'
import { StrengthList } from '../../careers/strength-list.tsx'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'

const SHOWN = 5

/** What to build on: gaps close faster from here. */
export function StrengthsCard({ path }: { readonly path: readonly Rung[] }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const all = strengths(profile, framework, path, useToday())
  if (all.length === 0) return null
  return (
    <Card title="Strengths to build on" aside={<span className="muted">{counted(all.length, 'skill')}</span>}>
      <StrengthList strengths={all.slice(0, SHOWN)} framework={framework} rungs={path.length} />
      <p className={listStyles['note']}>They meet {path[0]?.name} or more. Offer them where they help a gap along.</p>
    </Card>
  )
}
