import { describe, expect, it } from 'vitest'
import type { FileSystem } from '#main/store/file-system.ts'
import { openProfileStore } from '#main/store/profile-store.ts'
import { aProfile, asText } from '#tests/support/build-profile.ts'
import { aClock, aComputer, anEmptyFolder, filesBelow, openStore, valueOf } from '#tests/support/data-folder.ts'
import { FAULTS, faultFileSystem, type Fault } from '#tests/support/fault-file-system.ts'

const text = (name: string) => asText(aProfile({ name }))
const HISTORY = ['one', 'two', 'three', 'old'].map(text)
const SAVES = ['new', 'newer', 'newest'].map(text)

/** Opens the store on `fs`, opens the profile, saves thrice, closes. Returns the last text that was called saved. */
async function aSession(
  dataFolder: string,
  fs: FileSystem,
  computer: ReturnType<typeof aComputer>,
): Promise<string | undefined> {
  const store = await openProfileStore({ dataFolder, fs, clock: aClock('2027-01-05'), processes: computer.start() })
  if (!store.ok) return undefined
  let saved: string | undefined
  const opened = await store.value.open('ada')
  expect(opened.ok ? opened.value.text : HISTORY.at(-1)).toBe(HISTORY.at(-1))
  for (const save of SAVES) if ((await store.value.write('ada', save)).ok) saved = save
  await store.value.close()
  return saved
}

/** One session on a disk that goes wrong at call `failAt`, and what the next start finds. False when nothing went wrong any more. */
async function survives(fault: Fault, failAt: number, lasting: boolean): Promise<boolean> {
  const folder = await anEmptyFolder()
  const computer = aComputer()
  const calm = await openStore(folder, { processes: computer.start() })
  for (const document of HISTORY) valueOf(await calm.write('ada', document))
  await calm.close()

  const fs = faultFileSystem({ failAt, fault, lasting })
  const saved = await aSession(folder, fs, computer)
  computer.crash()

  const next = await openStore(folder, { processes: computer.start() })
  const { text: found, notices } = valueOf(await next.open('ada'))
  const where = `${fault} at call ${failAt}: ${fs.calls[failAt - 1]}`
  const promised = saved === undefined ? 0 : SAVES.indexOf(saved)
  const allowed = saved === undefined ? [HISTORY.at(-1), ...SAVES] : SAVES.slice(promised)
  const litter = (await filesBelow(folder)).filter((file) => /tmp|damaged|changed|older/.test(file))
  expect({ where, allowed: allowed.includes(found), notices, litter }).toEqual({
    where,
    allowed: true,
    notices: [],
    litter: [],
  })
  // A save that went wrong does not stand in the way of the next one.
  valueOf(await next.write('ada', text('afterwards')))
  expect(valueOf(await next.open('ada')).text).toBe(text('afterwards'))
  await next.close()
  return fs.struck
}

describe.each(FAULTS)('a disk that answers %s', { timeout: 120_000 }, (fault) => {
  it('once, at any call of a session, leaves the old or a new document and never makes a false success', async () => {
    let failAt = 1
    while (await survives(fault, failAt, false)) failAt += 1
    expect(failAt).toBeGreaterThan(60)
  })

  it('from any call on, leaves the old or a new document and never makes a false success', async () => {
    // Every third call, because each of these sessions waits a second for a held file; the start moves with the fault.
    let failAt = 1 + (FAULTS.indexOf(fault) % 3)
    while (await survives(fault, failAt, true)) failAt += 3
    expect(failAt).toBeGreaterThan(60)
  })
})
