import { expect, it } from 'vitest'
import { spaceWarning } from '#main/store/free-space.ts'
import { faultFileSystem } from '#tests/support/fault-file-system.ts'

const warn = (freeSpace: number, bytes = 1_000_000) => spaceWarning(faultFileSystem({ freeSpace }), '/data', bytes)

it('says where and how much is free while saves still work, and when they stop', async () => {
  expect(await warn(61_400_000)).toBe(
    'The disk with /data has 61 MB free; when it has less than 12 MB, saving stops. Free some space before that.',
  )
})

it('comes earlier for a larger document, and not at all with room enough', async () => {
  expect(await warn(300_000_000)).toBeUndefined()
  expect(await warn(300_000_000, 5_000_000)).toMatch(/300 MB free.* 20 MB/)
  expect(await warn(Infinity, 50_000_000)).toBeUndefined()
})

it('is silent where the file system does not tell', async () => {
  expect(await spaceWarning(faultFileSystem({ failAt: 1, fault: 'EIO' }), '/data', 1_000)).toBeUndefined()
})
