import { answerOf, type MilestoneAnswer, type MilestoneQuestion } from './milestone-answers.ts'

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: MilestoneQuestion }) => void): void
  postMessage(answer: MilestoneAnswer, transfer: []): void
}

const scope = globalThis as unknown as WorkerScope

scope.addEventListener('message', ({ data }) => scope.postMessage(answerOf(data), []))
