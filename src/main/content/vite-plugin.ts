import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { readFrameworkFolder } from './read-framework-folder.ts'

const NAME = 'virtual:built-in-framework'

/** Parses and checks the built-in framework while building, so that the app starts without a YAML parser. */
export function builtInFramework(): Plugin {
  // Not `import.meta.dirname`: electron-vite bundles its configuration elsewhere and puts only the address right.
  const folder = fileURLToPath(new URL('../../../resources/frameworks/marketing-operations', import.meta.url))
  return {
    name: 'opsladder-built-in-framework',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined
      this.addWatchFile(folder)
      const text = JSON.stringify(await readFrameworkFolder(folder))
      return `export const builtInFramework = JSON.parse(${JSON.stringify(text)})`
    },
  }
}
