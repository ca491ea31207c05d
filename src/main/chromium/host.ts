import { fail } from '#domain/result.ts'
import type { Host } from '../ports.ts'
import { usesCommandKey } from '../this-computer.ts'

/** A browser window cannot ask where to save, show folders or notify. */
export function createBrowserHost(version: string, dataFolder: string): Host {
  return {
    version,
    dataFolder,
    capabilities: { asksWhereToSave: false, revealsFolder: false, notifies: false, usesCommandKey },
    revealDataFolder: async () =>
      fail(
        'bad-input',
        `This window cannot show folders. Your data is in ${dataFolder}; open it with your file manager.`,
      ),
  }
}
