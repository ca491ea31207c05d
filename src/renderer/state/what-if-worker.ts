import { answerWhatIf, type WhatIfQuestion } from './what-if-answers.ts'

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: WhatIfQuestion }) => void): void
  postMessage(answer: ReturnType<typeof answerWhatIf>, transfer: []): void
}

const scope = globalThis as unknown as WorkerScope

scope.addEventListener('message', ({ data }) => scope.postMessage(answerWhatIf(data), []))
