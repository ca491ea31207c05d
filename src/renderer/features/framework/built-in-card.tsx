import { Pencil } from 'lucide-react'
import type { Framework } from '#domain/framework/framework.ts'
import { change } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { sayProblem } from '../../ui/toasts.tsx'
import { makeOwn } from './own-copy.ts'
import styles from './whole-framework.module.css'

/** What the built-in framework is, and the way to one's own. */
export function BuiltInCard({ framework }: { readonly framework: Framework }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const own = (): void => {
    const made = makeOwn(profile, framework)
    if (!made.ok) return sayProblem('The framework was not copied', made.error.message)
    change('own framework', () => made.value)
    sayChanged('The framework is yours now', 'All ratings and the plan stay as they were.')
  }
  return (
    <Card title={`${framework.name}, as it comes with Opsladder`} className={styles['card']}>
      <div className={styles['stack']}>
        <p>
          This profile uses the built-in framework, version {framework.version}: {framework.domains.length} domains with{' '}
          {framework.skills.length} skills, {framework.rungs.length} rungs and {framework.actions.length} actions. It is
          kept up to date with the app and cannot be edited.
        </p>
        <p>
          If your company names its levels differently, asks for other things or has skills of its own, work on a copy.
          The copy is part of this profile. Ratings, evidence and plan stay, because the copy has the same skills. It no
          longer follows updates of the built-in one, and you can go back at any time.
        </p>
        <div>
          <Button look="primary" onClick={own}>
            <Pencil size={15} aria-hidden />
            Make it your own
          </Button>
        </div>
      </div>
    </Card>
  )
}
