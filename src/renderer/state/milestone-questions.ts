import { useEffect, useState } from 'react'
import type { Explanation } from '#domain/planning/explain.ts'
import type { Swap } from '#domain/planning/swaps.ts'
import { useToday } from './derived.ts'
import { answerOf, type MilestoneAnswer, type MilestoneQuestion } from './milestone-answers.ts'
import { askOwnWorker } from './own-workers.ts'
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

function askBeside(question: MilestoneQuestion, done: (answer: MilestoneAnswer) => void): () => void {
  return askOwnWorker('milestone', question, done, () => {
    const waiting = requestIdleCallback(() => done(answerOf(question)))
    return () => cancelIdleCallback(waiting)
  })
}
