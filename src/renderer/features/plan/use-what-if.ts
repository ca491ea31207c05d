import { useCallback, useEffect, useMemo, useState } from 'react'
import { isBent, onlyDifferent, withGround, withPace, type Bend } from '#domain/planning/bend.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { useProposal } from '../../state/derived.ts'
import type { Proposal } from '../../state/proposals.ts'
import { useWorkspace } from '../../state/session.ts'
import { useShortcuts } from '../../state/shortcuts.ts'

export interface WhatIf {
  /** What differs from the profile; empty while nothing is tried out. */
  readonly bend: Bend
  readonly active: boolean
  /** The profile as it would be. */
  readonly profile: Profile
  /** The plan as it would be made today. */
  readonly proposal: Proposal
  /** Whether nothing is on the move and the plan is sure to stay. */
  readonly settled: boolean
  /** Tries out more; what is undefined in `more` is as in the profile again. */
  readonly onTry: (more: Bend) => void
  /** Back to the profile as it is. */
  readonly onDrop: () => void
}

/** What is tried out lives here and nowhere else until somebody keeps it; Escape drops it. */
export function useWhatIf(): WhatIf {
  const profile = useWorkspace((workspace) => workspace.profile)
  const [tried, setTried] = useState<Bend>({})
  const bend = useMemo(() => onlyDifferent(profile, tried), [profile, tried])
  const { goal, takeBack } = bend
  // The dear part stays the same object while a slider moves.
  const ground = useMemo(() => withGround(profile, { goal, takeBack }), [profile, goal, takeBack])
  const drafted = useMemo(() => withPace(ground, bend), [ground, bend])
  const proposal = useProposal(drafted)
  const active = isBent(bend)
  const rests = useRest(drafted)
  // The same functions for good, so that what only tries something out need not be drawn while a slider moves.
  const onTry = useCallback((more: Bend) => setTried((before) => ({ ...before, ...more })), [])
  const onDrop = useCallback(() => setTried({}), [])
  useShortcuts({ dropWhatIf: () => (active ? onDrop() : false) })
  return { bend, active, profile: drafted, proposal, settled: proposal.settled && rests, onTry, onDrop }
}

/** Milliseconds without a step after which a slider is taken to have come to rest. */
const REST = 120

/** Whether the value has been the same for a while. */
function useRest(value: unknown): boolean {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return rested === value
}
