import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aProfile, aRating, asText } from '#tests/support/build-profile.ts'
import { aComputer, anEmptyFolder, filesBelow, openStore, valueOf } from '#tests/support/data-folder.ts'
import { seededRandom } from '#tests/support/random.ts'

const SEED = 20_270_104
/** More for a campaign. */
const ROUNDS = Number(process.env['OPSLADDER_DAMAGE_ROUNDS'] ?? 2_000)

const text = (name: string) =>
  asText(aProfile({ name, ratings: [aRating(), aRating({ skill: 'data-quality', level: 4 })] }))

describe('the store', () => {
  it(
    `serves no wrong document and recovers from a copy after each of ${ROUNDS} bit flips and cuts`,
    { timeout: 600_000 },
    async () => {
      const random = seededRandom(SEED)
      const folder = await anEmptyFolder()
      const computer = aComputer()
      const store = await openStore(folder, { processes: computer.start() })
      for (const name of ['one', 'two', 'three', 'four']) valueOf(await store.write('ada', text(name)))

      const current = join(folder, 'profiles', 'ada.json')
      const good = await readFile(current)
      const recovered = { flips: 0, cuts: 0 }
      for (let round = 0; round < ROUNDS; round += 1) {
        const damaged = Buffer.from(good)
        const cut = random.chance(0.3)
        const place = random.int(0, good.length - 1)
        if (!cut) damaged[place] = (damaged[place] ?? 0) ^ (1 << random.int(0, 7))
        await writeFile(current, cut ? damaged.subarray(0, place) : damaged)

        const { text: opened, notices } = valueOf(await store.open('ada'))
        const told = notices.length
        expect({ round, place, opened, told }).toEqual({ round, place, opened: text('three'), told: 1 })
        recovered[cut ? 'cuts' : 'flips'] += 1

        const aside = (await filesBelow(folder)).filter((file) => file.includes('.damaged-'))
        expect(aside).toHaveLength(1)
        expect(await readFile(join(folder, aside[0] ?? ''))).toEqual(cut ? damaged.subarray(0, place) : damaged)
        await rm(join(folder, aside[0] ?? ''))
      }
      expect(recovered.flips + recovered.cuts).toBe(ROUNDS)
      expect(Math.min(recovered.flips, recovered.cuts)).toBeGreaterThan(0)
    },
  )

  it('finds the newest copy that is whole when several are damaged', async () => {
    const random = seededRandom(SEED)
    for (let round = 0; round < 40; round += 1) {
      const folder = await anEmptyFolder()
      const store = await openStore(folder)
      const names = ['one', 'two', 'three', 'four']
      for (const name of names) valueOf(await store.write('ada', text(name)))
      const backups = (await filesBelow(folder)).filter((file) => file.startsWith('backups/'))
      const files = [...backups, 'profiles/ada.json']
      const whole = files.map(() => random.chance(0.5))
      for (const [index, file] of files.entries()) if (!whole[index]) await writeFile(join(folder, file), '{"cut')
      const opened = await store.open('ada')
      const newest = names.findLast((_, index) => whole[index])
      expect(opened.ok ? opened.value.text : opened.error.code).toBe(newest ? text(newest) : 'damaged')
      await store.close()
    }
  })
})
