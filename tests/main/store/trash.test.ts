import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { DurableProfileStore } from '#main/store/profile-store.ts'
import { aProfile, asText } from '#tests/support/build-profile.ts'
import {
  aComputer,
  anEmptyFolder,
  bytesOf,
  failureOf,
  filesBelow,
  openStore,
  valueOf,
} from '#tests/support/data-folder.ts'
import { faultFileSystem } from '#tests/support/fault-file-system.ts'

const text = (name: string) => asText(aProfile({ name }))

async function aStoreWithAda(): Promise<{ folder: string; store: DurableProfileStore }> {
  const folder = await anEmptyFolder()
  const store = await openStore(folder)
  for (const name of ['one', 'two']) valueOf(await store.write('ada', text(name)))
  return { folder, store }
}

async function idsOf(store: DurableProfileStore): Promise<readonly string[]> {
  return (await store.list()).map(({ id }) => id)
}

describe('the trash', () => {
  it('takes a profile with its backups and what was set aside, and gives all of it back', async () => {
    const { folder, store } = await aStoreWithAda()
    await writeFile(join(folder, 'profiles', 'ada.json'), 'cut')
    valueOf(await store.write('ada', text('three')))
    const before = await filesBelow(folder)
    valueOf(await store.remove('ada'))
    expect(await idsOf(store)).toEqual([])
    expect(failureOf(await store.open('ada')).code).toBe('not-found')
    expect((await filesBelow(folder)).filter((file) => !file.startsWith('trash/'))).toEqual(['lock-1'])
    valueOf(await store.restore('ada'))
    expect(await filesBelow(folder)).toEqual(before)
    expect(valueOf(await store.open('ada')).text).toBe(text('three'))
  })

  it('does not mistake a profile for another whose id begins the same', async () => {
    const { store } = await aStoreWithAda()
    valueOf(await store.write('ada-2', asText(aProfile({ id: 'ada-2' }))))
    valueOf(await store.remove('ada'))
    expect(await idsOf(store)).toEqual(['ada-2'])
  })

  it('keeps one removed earlier when another of the same id follows, and brings back the last', async () => {
    const { folder, store } = await aStoreWithAda()
    valueOf(await store.remove('ada'))
    valueOf(await store.write('ada', text('again')))
    valueOf(await store.remove('ada'))
    valueOf(await store.restore('ada'))
    expect(valueOf(await store.open('ada')).text).toBe(text('again'))
    expect((await bytesOf(folder, 'trash', 'ada.earlier', 'ada.json')).toString()).toContain('"name":"two"')
  })

  it('does not bring one back over another', async () => {
    const { store } = await aStoreWithAda()
    valueOf(await store.remove('ada'))
    valueOf(await store.write('ada', text('another')))
    expect(failureOf(await store.restore('ada')).code).toBe('bad-input')
    expect(valueOf(await store.open('ada')).text).toBe(text('another'))
  })

  it('says so when there is nothing to remove or to bring back', async () => {
    const { store } = await aStoreWithAda()
    expect(failureOf(await store.remove('bob')).code).toBe('not-found')
    expect(failureOf(await store.restore('bob')).code).toBe('not-found')
    expect(failureOf(await store.restore('ada')).code).toBe('not-found')
  })

  it('finishes saves that were asked for before', async () => {
    const { store } = await aStoreWithAda()
    const saved = store.write('ada', text('last words'))
    const removed = store.remove('ada')
    valueOf(await saved)
    valueOf(await removed)
    valueOf(await store.restore('ada'))
    expect(valueOf(await store.open('ada')).text).toBe(text('last words'))
  })

  it('loses nothing, whichever call fails on the way there or back: asking again finishes it', async () => {
    for (const step of ['remove', 'restore'] as const) {
      for (let failAt = 1; ; failAt += 1) {
        const folder = await anEmptyFolder()
        const computer = aComputer()
        const calm = await openStore(folder, { processes: computer.start() })
        for (const name of ['one', 'two', 'three']) valueOf(await calm.write('ada', text(name)))
        if (step === 'restore') valueOf(await calm.remove('ada'))
        await calm.close()

        const fs = faultFileSystem({ failAt, fault: 'EIO' })
        const shaky = await openShaky(folder, fs, computer)
        if (shaky) {
          await shaky[step]('ada')
          await shaky.close()
        }
        computer.crash()

        const after = await openStore(folder, { processes: computer.start() })
        const left = await after.list()
        expect(left.map(({ document }) => document)).toEqual(
          left.map(() => ({ ok: true, value: { text: text('three'), notices: [] } })),
        )
        if (step === 'remove' && left.length > 0) valueOf(await after.remove('ada'))
        if ((await idsOf(after)).length === 0) valueOf(await after.restore('ada'))
        // A half-made return leaves backups in the trash, and asking again brings them.
        await after.restore('ada')
        expect(valueOf(await after.open('ada'))).toEqual({ text: text('three'), notices: [] })
        const names = (await filesBelow(folder)).filter((file) => file.startsWith('backups/ada/'))
        expect({ step, failAt, backups: names.length }).toEqual({ step, failAt, backups: 2 })
        await after.close()
        if (!fs.struck) break
      }
    }
  })
})

async function openShaky(
  folder: string,
  fs: ReturnType<typeof faultFileSystem>,
  computer: ReturnType<typeof aComputer>,
) {
  try {
    return await openStore(folder, { fs, processes: computer.start() })
  } catch {
    return undefined
  }
}
