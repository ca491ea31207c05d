import { join, resolve } from 'node:path'

/** The folder that holds package.json. */
export const root = resolve(import.meta.dirname, '../..')

/** What set-up brings or remembers. Safe to delete: everything in it is brought again. */
export const cache = join(root, '.cache')

/** The built app. */
export const out = join(root, 'out')
