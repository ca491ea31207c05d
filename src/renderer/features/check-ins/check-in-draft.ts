import { createStore, useStore } from 'zustand'
import { useWorkspace } from '../../state/session.ts'

export const QUESTIONS = ['What moved?', 'What is in the way?', 'What comes next?'] as const
export type Question = (typeof QUESTIONS)[number]
export type Answers = Partial<Readonly<Record<Question, string>>>

/** Answers that no check-in holds yet, by profile: they wait while other screens are visited. */
const drafts = createStore<{ readonly byProfile: ReadonlyMap<string, Answers> }>(() => ({ byProfile: new Map() }))

const NONE: Answers = {}

interface CheckInDraft {
  readonly answers: Answers
  readonly answer: (question: Question, text: string) => void
  readonly clear: () => void
}

export function useCheckInDraft(): CheckInDraft {
  const profile = useWorkspace((workspace) => workspace.profile.id)
  const answers = useStore(drafts, ({ byProfile }) => byProfile.get(profile) ?? NONE)
  const put = (next: (before: Answers) => Answers): void =>
    drafts.setState(({ byProfile }) => ({
      byProfile: new Map(byProfile).set(profile, next(byProfile.get(profile) ?? NONE)),
    }))
  return {
    answers,
    answer: (question, text) => put((before) => ({ ...before, [question]: text })),
    clear: () => put(() => NONE),
  }
}
