import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { SaveQueue } from '#main/store/save-queue.ts'

/** A disk that finishes a write only when the test says so, and answers with what it wrote. */
function aSlowDisk() {
  const written: string[] = []
  const finish: (() => void)[] = []
  const write = (text: string) => {
    const { promise, resolve } = Promise.withResolvers<string>()
    written.push(text)
    finish.push(() => resolve(`wrote ${text}`))
    return promise
  }
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      finish.shift()?.()
      await setImmediate()
    }
  }
  return { write, written, settle, finish }
}

const soon = () => setImmediate()

describe('SaveQueue', () => {
  it('melts everything that waits behind a write into the newest text, and answers each caller', async () => {
    const disk = aSlowDisk()
    const queue = new SaveQueue(disk.write)
    const first = queue.save('1')
    await soon()
    const others = ['2', '3', '4'].map((text) => queue.save(text))
    await disk.settle()
    expect(await first).toBe('wrote 1')
    expect(await Promise.all(others)).toEqual(['wrote 4', 'wrote 4', 'wrote 4'])
    expect(disk.written).toEqual(['1', '4'])
  })

  it('answers nobody before the write that has their text has ended', async () => {
    const disk = aSlowDisk()
    const queue = new SaveQueue(disk.write)
    const answered: string[] = []
    void queue.save('1').then((answer) => answered.push(answer))
    await soon()
    void queue.save('2').then((answer) => answered.push(answer))
    await soon()
    expect(answered).toEqual([])
    disk.finish.shift()?.()
    await soon()
    expect(answered).toEqual(['wrote 1'])
    disk.finish.shift()?.()
    await soon()
    expect(answered).toEqual(['wrote 1', 'wrote 2'])
  })

  it('never writes two at a time', async () => {
    let running = 0
    const queue = new SaveQueue(async (text) => {
      running += 1
      expect(running).toBe(1)
      await soon()
      running -= 1
      return text
    })
    const answers: Promise<string>[] = []
    for (let text = 0; text < 20; text += 1) {
      answers.push(queue.save(String(text)))
      if (text % 3 === 0) await soon()
    }
    expect((await Promise.all(answers)).at(-1)).toBe('19')
  })

  it('keeps saves behind what was asked for before them', async () => {
    const order: string[] = []
    const queue = new SaveQueue(async (text) => void order.push(`save ${text}`))
    const all = [
      queue.save('1'),
      queue.save('2'),
      queue.run(async () => void order.push('remove')),
      queue.save('3'),
      queue.save('4'),
    ]
    await Promise.all(all)
    expect(order).toEqual(['save 2', 'remove', 'save 4'])
  })

  it('goes on after a task that threw', async () => {
    const queue = new SaveQueue(async (text) => text)
    await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await queue.save('1')).toBe('1')
  })

  it('is idle when everything asked for so far has ended', async () => {
    const disk = aSlowDisk()
    const queue = new SaveQueue(disk.write)
    void queue.save('1')
    await soon()
    void queue.save('2')
    const idle = queue.idle()
    await disk.settle()
    await idle
    expect(disk.written).toEqual(['1', '2'])
  })
})

describe('a save with a reason to keep what it replaces', () => {
  it('waits until the saves before it are written, and takes newer texts without losing the reason', async () => {
    const written: [string, string | undefined][] = []
    const queue = new SaveQueue<null, 'import'>(async (text, keep) => {
      written.push([text, keep])
      await soon()
      return null
    })
    await Promise.all([
      queue.save('1'),
      queue.save('2'),
      queue.save('3'),
      queue.save('merged', 'import'),
      queue.save('merged and changed'),
    ])
    expect(written).toEqual([
      ['3', undefined],
      ['merged and changed', 'import'],
    ])
  })
})
