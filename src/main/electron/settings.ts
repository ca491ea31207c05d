import { ipcMain } from 'electron'
import Store from 'electron-store'
import { openSettingsFile, SETTINGS_NAME, SETTINGS_OPTIONS, type SettingsFile } from '../settings-file.ts'

export function openElectronSettings(folder: string, now: string, log: (line: string) => void): SettingsFile {
  return openSettingsFile(
    () => {
      const store = new Store<Record<string, unknown>>({ cwd: folder, name: SETTINGS_NAME, ...SETTINGS_OPTIONS })
      // It answers any page that asks where the data is; nothing of ours does.
      ipcMain.removeAllListeners('electron-store-get-data')
      return store
    },
    folder,
    now,
    log,
  )
}
