import { stepLevers, type StepLever } from '#domain/readiness/step-levers.ts'
import type { LeverQuestion } from './step-levers.ts'

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: LeverQuestion }) => void): void
  postMessage(answer: readonly StepLever[], transfer: []): void
}

const scope = globalThis as unknown as WorkerScope

scope.addEventListener('message', ({ data: { profile, framework, today } }) =>
  scope.postMessage(stepLevers(profile, framework, today), []),
)
