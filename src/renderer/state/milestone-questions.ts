import { useEffect, useState } from 'react'
import type { Explanation } from '#domain/planning/explain.ts'
import type { Swap } from '#domain/planning/swaps.ts'
import { useToday } from './derived.ts'
import { answerOf, type MilestoneAnswer, type MilestoneQuestion } from './milestone-answers.ts'
import { startOwnWorker } from './own-workers.ts'
import { useWorkspace } from './session.ts'

/** `undefined` while it is being worked out. */
export type Asked<Answer> = { readonly answer: Answer } | undefined

export function useExplanation(milestone: string): Asked<Explanation | undefined> {
  return useAnswer('explanation', milestone) as Asked<Explanation | undefined>
}

/** Asks only while `wanted`. */
export function useSwaps(milestone: string, wanted: boolean): Asked<readonly Swap[]> {
  return useAnswer('swaps', wanted ? milestone : undefined) as Asked<readonly Swap[]>
}

function useAnswer(about: MilestoneQuestion['about'], milestone: string | undefined): Asked<MilestoneAnswer> {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [latest, setLatest] = useState<{ readonly key: readonly unknown[]; readonly answer: MilestoneAnswer }>()
  useEffect(() => {
    if (milestone === undefined) return undefined
    const key = [profile, framework, today, milestone]
    return askBeside({ about, profile, framework, today, milestone }, (answer) => setLatest({ key, answer }))
  }, [about, profile, framework, today, milestone])
  const key = [profile, framework, today, milestone]
  return latest?.key.every((part, at) => part === key[at]) === true ? { answer: latest.answer } : undefined
}

/** In a worker of its own, which ends with its answer; where none starts or it breaks, here in idle time. */
function askBeside(question: MilestoneQuestion, done: (answer: MilestoneAnswer) => void): () => void {
  let worker: Worker | undefined
  let waiting: number | undefined
  const giveUp = (): void => {
    worker?.terminate()
    waiting ??= requestIdleCallback(() => done(answerOf(question)))
  }
  try {
    worker = startOwnWorker('milestone')
    worker.addEventListener('message', ({ data }: MessageEvent<MilestoneAnswer>) => {
      worker?.terminate()
      done(data)
    })
    worker.addEventListener('error', giveUp)
    worker.addEventListener('messageerror', giveUp)
    worker.postMessage(question, [])
  } catch {
    giveUp()
  }
  return () => {
    worker?.terminate()
    if (waiting !== undefined) cancelIdleCallback(waiting)
  }
}
