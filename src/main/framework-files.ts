import type { FrameworkFiles } from './ports.ts'

/** Loaded at the first use: hardly anybody imports a framework, and the parsers of YAML and CSV take time to load. */
export const frameworkFiles: FrameworkFiles = {
  async read(files) {
    const { readFrameworkFiles } = await import('./content/read-framework-files.ts')
    return readFrameworkFiles(files)
  },
  async write(framework, format) {
    const { writeFrameworkFile } = await import('./content/write-framework.ts')
    return Buffer.from(writeFrameworkFile(framework, format), 'utf8')
  },
  async writeFolder(framework) {
    const { writeFrameworkFolder } = await import('./content/write-framework.ts')
    return new Map([...writeFrameworkFolder(framework)].map(([name, text]) => [name, Buffer.from(text, 'utf8')]))
  },
}
