import { Link } from 'wouter'
import { changedSince, lastAcceptance } from '#domain/one-on-one/agreed-plan.ts'
import { AgreedPlan } from '../../careers/agreed-plan.tsx'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'

/** The plan that the manager accepted, against the one in force; accepting belongs to the one-on-one. */
export function AgreedPlanCard() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const accepted = lastAcceptance(profile)
  if (!accepted) return null
  return (
    <Card title="Agreed plan" aside={<Link href="/one-on-ones">To the one-on-one</Link>}>
      <AgreedPlan accepted={accepted} changes={changedSince(profile, accepted, framework)} />
    </Card>
  )
}
