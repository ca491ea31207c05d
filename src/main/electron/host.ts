import { extname, join } from 'node:path'
import { app, dialog, Notification, shell, type BrowserWindow } from 'electron'
import { fail, ok } from '#domain/result.ts'
import { writeUnderFreeName } from '../free-name.ts'
import { writeOverFile } from '../new-file.ts'
import { writeNewFolder } from '../new-folder.ts'
import type { FileSaver, Host } from '../ports.ts'
import { usesCommandKey } from '../this-computer.ts'
import { externalLink } from './external-links.ts'

export function createElectronHost(dataFolder: string): Host {
  return {
    version: app.getVersion(),
    dataFolder,
    capabilities: { asksWhereToSave: true, revealsFolder: true, notifies: Notification.isSupported(), usesCommandKey },
    async revealDataFolder() {
      const problem = await shell.openPath(dataFolder)
      return problem === '' ? ok(null) : fail('internal', `The folder ${dataFolder} could not be shown: ${problem}`)
    },
  }
}

/**
 * Asks where the file goes; the system's dialog asks again before a file is replaced. Of a folder it asks where it is
 * to lie, because no system's dialog names a folder that does not exist yet.
 */
export function createDialogSaver(window: () => BrowserWindow | undefined): FileSaver {
  return {
    async save(suggestedName, bytes) {
      const extension = extname(suggestedName).slice(1)
      const options = {
        defaultPath: join(app.getPath('downloads'), suggestedName),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'] as (
          | 'createDirectory'
          | 'showOverwriteConfirmation'
        )[],
      }
      const parent = window()
      const { canceled, filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options))
      if (canceled || filePath === '') return fail('cancelled', 'Nothing was saved.')
      const written = await writeOverFile(filePath, bytes, `${filePath} could not be written`)
      return written.ok ? ok({ path: filePath }) : written
    },
    async saveFolder(suggestedName, files) {
      const options = {
        title: `Choose where the folder “${suggestedName}” goes`,
        buttonLabel: 'Save here',
        defaultPath: app.getPath('downloads'),
        properties: ['openDirectory', 'createDirectory'] as ('openDirectory' | 'createDirectory')[],
      }
      const parent = window()
      const { canceled, filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options))
      const [chosen] = filePaths
      if (canceled || chosen === undefined) return fail('cancelled', 'Nothing was saved.')
      return writeUnderFreeName(chosen, { name: suggestedName, extension: '' }, (path) =>
        writeNewFolder(path, files, `${path} could not be written`),
      )
    },
  }
}

/** Hands a link to the system's browser or mail program once the person has seen the whole address and agreed. */
export async function openLink(window: BrowserWindow | undefined, address: string): Promise<void> {
  const link = externalLink(address)
  if (link === undefined || !window) return
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this address outside Opsladder?',
    detail: link,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  })
  if (response === 0) await shell.openExternal(link)
}
