import { useEffect, useState } from 'react'
import type { Day } from '#domain/calendar.ts'
import type { Framework } from '#domain/framework/framework.ts'
import type { Profile } from '#domain/profile/profile.ts'
import { ranked, stepLeverTasks, type StepLever } from '#domain/readiness/step-levers.ts'
import { useToday } from './derived.ts'
import { askOwnWorker } from './own-workers.ts'
import { useWorkspace } from './session.ts'

export interface LeverQuestion {
  readonly profile: Profile
  readonly framework: Framework
  readonly today: Day
}

interface Known extends Pick<LeverQuestion, 'framework' | 'today'> {
  readonly levers: readonly StepLever[]
}

/** Levers belong to one value of the profile: an undo finds them again. */
const known = new WeakMap<Profile, Known>()

/**
 * The level steps that bring the next gate forward, the strongest first. Worked out beside the page;
 * undefined until they are known, and while another profile is looked at.
 */
export function useStepLevers(): readonly StepLever[] | undefined {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [latest, setLatest] = useState<{ readonly profile: Profile; readonly levers: readonly StepLever[] }>()
  useEffect(() => {
    if (find(profile, framework, today)) return undefined
    const question = { profile, framework, today }
    const done: Done = (levers) => {
      known.set(profile, { framework, today, levers })
      setLatest({ profile, levers })
    }
    return askOwnWorker('levers', question, done, () => findInIdleTime(question, done))
  }, [profile, framework, today])
  // The answer for the value before stands until the new one is there: a tick must not make the card blink.
  return find(profile, framework, today) ?? (latest?.profile.id === profile.id ? latest.levers : undefined)
}

function find(profile: Profile, framework: Framework, today: Day): readonly StepLever[] | undefined {
  const found = known.get(profile)
  return found?.framework === framework && found.today === today ? found.levers : undefined
}

type Done = (levers: readonly StepLever[]) => void

/** One plan at a time while the window has nothing else to do. */
function findInIdleTime({ profile, framework, today }: LeverQuestion, done: Done): () => void {
  let tasks: ReturnType<typeof stepLeverTasks> | undefined
  const answers: (StepLever | undefined)[] = []
  const next = (): void => {
    tasks ??= stepLeverTasks(profile, framework, today)
    const task = tasks[answers.length]
    if (!task) return done(ranked(answers))
    answers.push(task())
    waiting = requestIdleCallback(next)
  }
  let waiting = requestIdleCallback(next)
  return () => cancelIdleCallback(waiting)
}
