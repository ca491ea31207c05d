import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const STAND_IN = '\0electron-stand-in'
const fake = JSON.stringify(resolve(import.meta.dirname, 'fake-electron.ts'))

/**
 * Puts `fake-electron.ts` in the place of Electron, for our code and for packages that import it: in plain Node the
 * import of the real one starts a download. `electron-store` asks for the module as a whole.
 */
export function electronStandIn(): Plugin {
  return {
    name: 'opsladder-electron-stand-in',
    enforce: 'pre',
    resolveId: (id) => (id === 'electron' ? STAND_IN : undefined),
    load: (id) => (id === STAND_IN ? `export * from ${fake}\nexport * as default from ${fake}` : undefined),
  }
}
