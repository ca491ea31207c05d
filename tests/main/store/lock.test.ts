import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '#main/store/file-system.ts'
import { acquireLock } from '#main/store/lock.ts'
import { aComputer, anEmptyFolder, bytesOf, failureOf, valueOf } from '#tests/support/data-folder.ts'
import { faultFileSystem, FAULTS } from '#tests/support/fault-file-system.ts'
import { startStoreProcess } from '#tests/support/store-process.ts'

describe('acquireLock', () => {
  it('lets one in, and the next one after it has let go', async () => {
    const folder = await anEmptyFolder()
    const computer = aComputer()
    const lock = valueOf(await acquireLock(nodeFileSystem, folder, computer.start()))
    expect(failureOf(await acquireLock(nodeFileSystem, folder, computer.start()))).toMatchObject({
      code: 'locked',
      message: `Another Opsladder window is open on ${folder} (process 1). Use that one, or close it and start again.`,
    })
    await lock.release()
    expect((await acquireLock(nodeFileSystem, folder, computer.start())).ok).toBe(true)
  })

  it('is refused to the same process a second time', async () => {
    const folder = await anEmptyFolder()
    const process = aComputer().start()
    valueOf(await acquireLock(nodeFileSystem, folder, process))
    expect(failureOf(await acquireLock(nodeFileSystem, folder, process)).code).toBe('locked')
  })

  it('passes on from a holder that died, and leaves one file for one holder', async () => {
    const folder = await anEmptyFolder()
    const computer = aComputer()
    for (let start = 1; start <= 5; start += 1) {
      const process = computer.start()
      valueOf(await acquireLock(nodeFileSystem, folder, process))
      process.end()
    }
    expect(await readdir(folder)).toEqual(['lock-5'])
  })

  it('does not judge the processes of another computer, and says what to do', async () => {
    const folder = await anEmptyFolder()
    const laptop = aComputer('laptop').start()
    valueOf(await acquireLock(nodeFileSystem, folder, laptop))
    laptop.end()
    const { code, message } = failureOf(await acquireLock(nodeFileSystem, folder, aComputer('desk').start()))
    expect(code).toBe('locked')
    expect(message).toContain('computer "laptop"')
    expect(message).toContain(`delete ${join(folder, 'lock-1')}`)
  })

  it('waits a moment for a lock that is just being written, and not for one left unreadable by a power cut', async () => {
    const folder = await anEmptyFolder()
    await writeFile(join(folder, 'lock-3'), '')
    expect(failureOf(await acquireLock(nodeFileSystem, folder, aComputer().start())).code).toBe('locked')
    await utimes(join(folder, 'lock-3'), 0, 0)
    expect((await acquireLock(nodeFileSystem, folder, aComputer().start())).ok).toBe(true)
    expect(await readdir(folder)).toEqual(['lock-4'])
  })

  it('works on a file system without hard links', async () => {
    const folder = await anEmptyFolder()
    const computer = aComputer()
    const stick: FileSystem = {
      ...nodeFileSystem,
      link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' })),
    }
    const lock = valueOf(await acquireLock(stick, folder, computer.start()))
    expect(failureOf(await acquireLock(stick, folder, computer.start())).code).toBe('locked')
    await lock.release()
    expect((await acquireLock(stick, folder, computer.start())).ok).toBe(true)
  })

  it('backs off when somebody with a higher number was faster', async () => {
    const folder = await anEmptyFolder()
    const computer = aComputer()
    const rival = computer.start()
    let late = true
    const slow: FileSystem = {
      ...nodeFileSystem,
      async link(from, to) {
        await nodeFileSystem.link(from, to)
        if (!late) return
        late = false
        const owner = JSON.stringify({ ...(await rival.self()), released: false })
        await writeFile(join(folder, 'lock-2'), owner)
      },
    }
    expect(failureOf(await acquireLock(slow, folder, computer.start())).message).toContain('process 1')
    expect(await readdir(folder)).toEqual(['lock-2'])
  })

  it.each(FAULTS)('never has two holders, whichever call answers %s', async (fault) => {
    for (let failAt = 1; ; failAt += 1) {
      const folder = await anEmptyFolder()
      const computer = aComputer()
      const fs = faultFileSystem({ failAt, fault })
      const first = await acquireLock(fs, folder, computer.start())
      const second = await acquireLock(nodeFileSystem, folder, computer.start())
      expect(first.ok && second.ok).toBe(false)
      if (!fs.struck) break
    }
  })

  it('keeps several real processes apart through many changes of hands', async () => {
    const folder = await anEmptyFolder()
    await writeFile(join(folder, 'count'), '0')
    const processes = [1, 2, 3].map(() => startStoreProcess('count', folder, 40))
    await Promise.all(processes.map((process) => process.ended()))
    expect(processes.map(({ lines }) => lines)).toEqual([['done'], ['done'], ['done']])
    expect((await bytesOf(folder, 'count')).toString()).toBe('120')
  })

  it('is refused while another process has the folder, and granted after that one was killed', async () => {
    const folder = await anEmptyFolder()
    const holder = startStoreProcess('hold', folder)
    expect(await holder.nextLine()).toBe('held')
    const second = startStoreProcess('hold', folder)
    expect(await second.nextLine()).toBe('locked')
    await holder.kill()
    const third = startStoreProcess('hold', folder)
    expect(await third.nextLine()).toBe('held')
  })
})
