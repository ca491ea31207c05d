import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod/mini'
import { ok } from '#domain/result.ts'
import type { SampleLibrary } from './ports.ts'
import { diskFailure } from './store/disk-failure.ts'

/** `index.json`: the samples in the order in which they are offered; each is the profile `<id>.json` beside it. */
const indexSchema = z.array(z.object({ id: z.string().check(z.regex(/^[a-z0-9-]+$/)), story: z.string() }))

export function createSampleFolder(folder: string): SampleLibrary {
  return {
    async list() {
      try {
        return ok(indexSchema.parse(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'))))
      } catch (error) {
        return diskFailure(error, `The samples in ${folder} could not be read`)
      }
    },
    async read(id) {
      try {
        return ok(await readFile(join(folder, `${id}.json`)))
      } catch (error) {
        return diskFailure(error, `The sample ${id} could not be read`)
      }
    },
  }
}
