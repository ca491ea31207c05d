import { BrowserWindow, screen, type Rectangle, type WebPreferences } from 'electron'
import type { WindowState } from '../settings-file.ts'

/** Written out although most are defaults: what protects the person should not depend on what a default is today. */
export const PAGE_PREFERENCES = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // The dictionaries would be downloaded.
  spellcheck: false,
} as const satisfies WebPreferences

export interface WindowOptions {
  readonly preload: string
  readonly state: WindowState
  readonly remember: (state: WindowState) => void
}

const SETTLED_MS = 300
/** Less than this of a window on a screen cannot be grabbed with a mouse. */
const GRABBABLE = 80

export function createAppWindow({ preload, state, remember }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Opsladder',
    ...placeOnScreen(state),
    minWidth: 640,
    minHeight: 480,
    show: false,
    webPreferences: { ...PAGE_PREFERENCES, preload },
  })
  if (state.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  rememberState(window, remember)
  return window
}

/**
 * The remembered place and size, when enough of it is on a screen that is still connected. Else the system chooses the
 * place, and the size fits the first screen: it may have come from a larger one.
 */
function placeOnScreen({ x, y, width, height }: WindowState): Partial<Rectangle> {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  if (x !== undefined && y !== undefined) {
    const titleBar = { x, y, width, height: GRABBABLE }
    if (areas.some((area) => overlaps(titleBar, area))) return { x, y, width, height }
  }
  const [first] = areas
  return first ? { width: Math.min(width, first.width), height: Math.min(height, first.height) } : { width, height }
}

function overlaps(one: Rectangle, other: Rectangle): boolean {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return wide >= GRABBABLE && high >= GRABBABLE / 2
}

function rememberState(window: BrowserWindow, remember: (state: WindowState) => void): void {
  let timer: NodeJS.Timeout | undefined
  const write = (): void => {
    clearTimeout(timer)
    if (!window.isDestroyed()) remember({ ...window.getNormalBounds(), maximized: window.isMaximized() })
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(write, SETTLED_MS)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('close', write)
}
