import pdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import leverWorker from './lever-worker.ts?worker&url'
import milestoneWorker from './milestone-worker.ts?worker&url'
import placeWorker from './place-worker.ts?worker&url'
import whatIfWorker from './what-if-worker.ts?worker&url'

const FILES = {
  pdf: pdfWorker,
  place: placeWorker,
  levers: leverWorker,
  milestone: milestoneWorker,
  whatIf: whatIfWorker,
} as const

interface WorkerPolicy {
  createScriptURL(url: string): string
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): WorkerPolicy
}

let policy: WorkerPolicy | undefined

/**
 * Starts one of our own workers. The content security policy names one Trusted Types policy, which may be made once: it
 * lets exactly these files through, nothing else. Throws where the host has no workers.
 */
export function startOwnWorker(name: keyof typeof FILES): Worker {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
  policy ??= factory?.createPolicy('opsladder-worker', {
    createScriptURL: (url) => {
      if (!Object.values(FILES).includes(url)) throw new TypeError('Only the workers of this app may start.')
      return url
    },
  })
  const file = FILES[name]
  return new Worker((policy?.createScriptURL(file) ?? file) as string, { type: 'module' })
}

/** The one that reads PDF files for a preview. */
export function startPdfWorker(): Worker {
  return startOwnWorker('pdf')
}

/**
 * Asks a worker of its own, which ends with its answer, or with the question when that is no longer asked. Where none
 * starts or it breaks, `instead` answers in this thread; it answers a way to stop. So does this.
 */
export function askOwnWorker<Question, Answer>(
  name: keyof typeof FILES,
  question: Question,
  done: (answer: Answer) => void,
  instead: () => () => void,
): () => void {
  let stopInstead: (() => void) | undefined
  let worker: Worker | undefined
  const giveUp = (): void => {
    worker?.terminate()
    stopInstead ??= instead()
  }
  try {
    worker = startOwnWorker(name)
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
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
    stopInstead?.()
  }
}
