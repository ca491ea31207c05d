import { useState } from 'react'
import { counted, listedAtMost } from '#domain/documents/wording.ts'
import { bent } from '#domain/planning/bend.ts'
import { hoursThatKeep } from '#domain/planning/lost-pins.ts'
import type { Milestone } from '#domain/planning/plan.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import type { WhatIf } from './use-what-if.ts'
import styles from './what-if-card.module.css'

interface LostPinsProps {
  readonly lost: readonly Milestone[]
  readonly whatIf: WhatIf
}

/** What is tried out leaves pinned weeks without room: said where it is tried, with the nearest hours that keep them. */
export function LostPins({ lost, whatIf: { bend, onTry } }: LostPinsProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [hopeless, setHopeless] = useState<typeof bend>()
  const titles = lost.map(({ title }) => `“${title}”`)
  const find = (): void => {
    const ids = lost.map(({ id }) => id)
    const hoursPerWeek = hoursThatKeep(bent(profile, bend), framework, today, ids)
    if (hoursPerWeek === undefined) setHopeless(bend)
    else onTry({ hoursPerWeek })
  }
  return (
    <div role="status" className={styles['lost']}>
      {lost.length > 0 && (
        <>
          <p className={styles['problem']}>
            {listedAtMost(titles, 2)} would leave {lost.length === 1 ? 'the weeks it is' : 'the weeks they are'} pinned
            to: those have no room for {lost.length === 1 ? 'it' : counted(lost.length, 'milestone')} then.
          </p>
          {hopeless === bend ? (
            <p className={styles['problem']}>No hours a week are enough. Unpin it, or change the time off.</p>
          ) : (
            <Button small onClick={find}>
              Find the nearest hours that keep {lost.length === 1 ? 'it' : 'them'} there
            </Button>
          )}
        </>
      )}
    </div>
  )
}
