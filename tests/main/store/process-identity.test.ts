import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { startByPs, systemProcesses } from '#main/store/process-identity.ts'

describe('systemProcesses', () => {
  it('knows that this very process runs', async () => {
    const self = await systemProcesses.self()
    expect(self.pid).toBe(process.pid)
    expect(self.started).not.toBe('')
    expect(await systemProcesses.isRunning(self)).toBe(true)
  })

  it('does not take another process for one that had the same number', async () => {
    const self = await systemProcesses.self()
    const before = self.started.replace(/\d+$/, '7').replace(/^\d{4}/, '1999')
    expect(await systemProcesses.isRunning({ ...self, started: before })).toBe(false)
  })

  it('takes a process without a known start for running while its number is in use', async () => {
    expect(await systemProcesses.isRunning({ pid: process.pid, started: '', host: 'desk' })).toBe(true)
  })

  it('sees that a process was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' })
    await once(child, 'spawn')
    const identity = { pid: child.pid ?? 0, started: '', host: 'desk' }
    expect(await systemProcesses.isRunning(identity)).toBe(true)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await systemProcesses.isRunning(identity)).toBe(false)
  })

  it.skipIf(process.platform === 'win32')(
    'can ask the system for the start of a process, where there is no /proc',
    async () => {
      const asked = Date.parse(await startByPs(process.pid))
      // `ps` counts in whole seconds.
      expect(Math.abs(asked - performance.timeOrigin)).toBeLessThan(60_000)
      expect(await startByPs(2 ** 22 + 1)).toBe('')
    },
  )
})
