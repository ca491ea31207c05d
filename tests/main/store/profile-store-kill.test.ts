import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { systemProcesses } from '#main/store/process-identity.ts'
import { anEmptyFolder, filesBelow, openStore, valueOf } from '#tests/support/data-folder.ts'
import { seededRandom } from '#tests/support/random.ts'
import { startStoreProcess } from '#tests/support/store-process.ts'

/** A thousand and more for a campaign. */
const KILLS = Number(process.env['OPSLADDER_KILLS'] ?? 40)
const SIZES = [2_000, 60_000, 400_000]

describe('a process killed while it saves', () => {
  it(
    `loses no acknowledged save and leaves no half file, ${KILLS} times`,
    { timeout: 30_000 + KILLS * 5_000 },
    async () => {
      const random = seededRandom(40)
      const folder = join(await anEmptyFolder(), 'data')
      await mkdir(folder)
      let acknowledged = 0
      for (let kill = 0; kill < KILLS; kill += 1) {
        const saver = startStoreProcess('save', folder, SIZES[kill % SIZES.length])
        expect(Number(await saver.nextLine())).toBe(acknowledged + 1)
        await pause(random.int(0, 40))
        await saver.kill()
        const promised = Number(saver.lines.at(-1))

        const store = await openStore(folder, { processes: systemProcesses })
        const { text, notices } = valueOf(await store.open('ada'))
        const { count } = JSON.parse(text) as { count: number }
        expect(count).toBeGreaterThanOrEqual(promised)
        // At most the one that was on its way.
        expect(count).toBeLessThanOrEqual(promised + 1)
        expect(notices).toEqual([])
        expect((await filesBelow(folder)).filter((file) => /tmp|damaged|changed|older/.test(file))).toEqual([])
        acknowledged = count
        await store.close()
      }
      expect(acknowledged).toBeGreaterThan(KILLS)
    },
  )
})
