import { Menu, type MenuItemConstructorOptions } from 'electron'

/** The menu that every program on the platform has; what Opsladder does is in its window. */
export function createMenu(platform: NodeJS.Platform, developing: boolean): Menu {
  const view: MenuItemConstructorOptions[] = [
    ...(developing ? ([{ role: 'reload' }, { role: 'toggleDevTools' }, { type: 'separator' }] as const) : []),
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    // The plus of the menu is typed with Shift on many keyboards; browsers take the key without it as well.
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ]
  return Menu.buildFromTemplate([
    ...(platform === 'darwin' ? ([{ role: 'appMenu' }] as const) : []),
    { role: 'fileMenu' },
    { role: 'editMenu' },
    { label: 'View', submenu: view },
    { role: 'windowMenu' },
  ])
}
