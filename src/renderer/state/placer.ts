import { placeBoth, type Both, type Placed, type PlacingQuestion } from '#domain/planning/placing.ts'
import type { Scheduled } from '#domain/scheduling/problem.ts'

export interface PlaceRequest {
  readonly id: number
  readonly asked: Both<PlacingQuestion>
}

export interface PlaceAnswer {
  readonly id: number
  readonly placed: Both<Scheduled<Placed>>
}

/** What is used of a `Worker`. */
export interface PlaceWorker {
  addEventListener(type: 'message', listener: (event: { readonly data: PlaceAnswer }) => void): void
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void
  postMessage(request: PlaceRequest, transfer: []): void
  terminate(): void
}

/** The answer, or undefined when nobody wanted it any more by its turn. */
export type Placer = (
  asked: Both<PlacingQuestion>,
  isWanted: () => boolean,
) => Promise<Both<Scheduled<Placed>> | undefined>

/** Without a worker the page stands still for some frames, so a slider has to rest for so long first. */
const REST_MILLISECONDS = 250

/**
 * Finds weeks in a worker. Where none starts, or it breaks, they are found in this thread once things are quiet: later,
 * and the same to the byte.
 */
export function createPlacer(start: () => PlaceWorker, rest = REST_MILLISECONDS): Placer {
  let worker: PlaceWorker | undefined
  let broken = false
  let id = 0
  let answer: (placed: PlaceAnswer['placed'] | undefined) => void = () => {}

  const giveUp = (): void => {
    broken = true
    worker?.terminate()
    worker = undefined
    answer(undefined)
  }
  const started = (): PlaceWorker => {
    const fresh = start()
    fresh.addEventListener('message', ({ data }) => {
      if (data.id === id) answer(data.placed)
    })
    fresh.addEventListener('error', giveUp)
    fresh.addEventListener('messageerror', giveUp)
    return fresh
  }
  const inWorker = (asked: Both<PlacingQuestion>): Promise<PlaceAnswer['placed'] | undefined> =>
    new Promise((resolve) => {
      answer = resolve
      id += 1
      try {
        worker ??= started()
        worker.postMessage({ id, asked }, [])
      } catch {
        giveUp()
      }
    })

  return async (asked, isWanted) => {
    const placed = broken ? undefined : await inWorker(asked)
    if (placed) return placed
    await new Promise((resolve) => setTimeout(resolve, rest))
    return isWanted() ? placeBoth(asked) : undefined
  }
}
