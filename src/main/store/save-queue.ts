interface Waiting<Answer, Reason> {
  text: string
  readonly keep: Reason | undefined
  readonly answer: Promise<Answer>
}

/**
 * One thing at a time for one profile. Saves that wait behind another are melted into the newest of them: each
 * caller is answered when a write that includes its text, or a newer one, has ended, and with that write's answer.
 * A save with a reason to keep what it replaces does not melt into earlier ones: these have to be there to be kept.
 */
export class SaveQueue<Answer, Reason = never> {
  readonly #write: (text: string, keep?: Reason) => Promise<Answer>
  #last: Promise<unknown> = Promise.resolve()
  /** The save at the very end of the queue that has not begun; only that one may take a newer text. */
  #waiting: Waiting<Answer, Reason> | undefined

  constructor(write: (text: string, keep?: Reason) => Promise<Answer>) {
    this.#write = write
  }

  save(text: string, keep?: Reason): Promise<Answer> {
    const current = this.#waiting
    if (current && keep === undefined) {
      current.text = text
      return current.answer
    }
    const waiting: Waiting<Answer, Reason> = {
      text,
      keep,
      answer: this.run(() => {
        if (this.#waiting === waiting) this.#waiting = undefined
        return this.#write(waiting.text, waiting.keep)
      }),
    }
    this.#waiting = waiting
    return waiting.answer
  }

  /** Runs `task` after everything asked for before; saves asked for later do not overtake it. */
  run<Value>(task: () => Promise<Value>): Promise<Value> {
    this.#waiting = undefined
    const result = this.#last.then(task)
    this.#last = result.catch(() => undefined)
    return result
  }

  /** When everything asked for so far has ended. */
  async idle(): Promise<void> {
    await this.#last
  }
}
