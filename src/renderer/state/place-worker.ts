import { placeBoth } from '#domain/planning/placing.ts'
import type { PlaceAnswer, PlaceRequest } from './placer.ts'

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: PlaceRequest }) => void): void
  postMessage(answer: PlaceAnswer, transfer: []): void
}

const scope = globalThis as unknown as WorkerScope

scope.addEventListener('message', ({ data: { id, asked } }) => scope.postMessage({ id, placed: placeBoth(asked) }, []))
