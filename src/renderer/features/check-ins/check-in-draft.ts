import { createStore, useStore } from 'zustand'
import { useWorkspace } from '../../state/session.ts'

export const QUESTIONS = ['What moved?', 'What is in the way?', 'What comes next?'] as const
export type Question = (typeof QUESTIONS)[number]
export type Answers = Partial<Readonly<Record<Question, string>>>

interface Draft {
  readonly answers: Answers
  /** The note that they became. While a check-in holds it they are not shown; taken back, they are there again. */
  readonly keptAs?: string
}

/** Answers that no check-in holds yet, by profile: they wait while other screens are visited. */
const drafts = createStore<{ readonly byProfile: ReadonlyMap<string, Draft> }>(() => ({ byProfile: new Map() }))

const NONE: Answers = {}

interface CheckInDraft {
  readonly answers: Answers
  readonly answer: (question: Question, text: string) => void
  readonly keepAs: (note: string) => void
}

export function useCheckInDraft(): CheckInDraft {
  const { id: profile, checkIns } = useWorkspace((workspace) => workspace.profile)
  const draft = useStore(drafts, ({ byProfile }) => byProfile.get(profile))
  const keptAs = draft?.keptAs
  const isKept = keptAs !== undefined && checkIns.some(({ note }) => note.endsWith(keptAs))
  const answers = isKept ? NONE : (draft?.answers ?? NONE)
  const put = (next: Draft): void =>
    drafts.setState(({ byProfile }) => ({ byProfile: new Map(byProfile).set(profile, next) }))
  return {
    answers,
    answer: (question, text) => {
      const before = drafts.getState().byProfile.get(profile)
      put({ answers: { ...(isKept ? NONE : before?.answers), [question]: text } })
    },
    keepAs: (note) => put({ answers, keptAs: note }),
  }
}
