import type { Handlers } from '#contract/dispatch.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { carriedFramework } from '#domain/profile/working-framework.ts'
import { ok } from '#domain/result.ts'
import type { FileSaver, FrameworkFiles } from '../ports.ts'
import { fileNameFor, folderNameFor } from './file-name.ts'
import { withFramework } from './framework-of.ts'
import type { OpenProfiles } from './open-profiles.ts'

export interface FrameworkPorts {
  /** The built-in one. */
  readonly framework: Framework
  readonly frameworkFiles: FrameworkFiles
  readonly open: OpenProfiles
  readonly saver: FileSaver
}

export function frameworkHandlers({ framework, frameworkFiles, open, saver }: FrameworkPorts) {
  return {
    'frameworks.builtIn': async () => ok(framework),

    'frameworks.import': async ({ files }) =>
      ok(await frameworkFiles.read(files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes, 'base64') })))),

    'frameworks.export': async ({ profile: id, format }) => {
      const current = await open.read(id)
      if (!current.ok) return current
      const framed = withFramework(current.value.profile, framework)
      if (!framed.ok) return framed
      // Own actions are a person's, not the framework's: they do not go out with it.
      const used = carriedFramework(framed.value.profile, framework)
      return format === 'folder'
        ? saver.saveFolder(folderNameFor(used.name, 'Framework'), await frameworkFiles.writeFolder(used))
        : saver.save(fileNameFor(used.name, 'Framework', format), await frameworkFiles.write(used, format))
    },
  } satisfies Partial<Handlers>
}
