import { EventEmitter } from 'node:events'
import type {
  App,
  BrowserWindowConstructorOptions,
  ContextBridge,
  CustomScheme,
  Dialog,
  Display,
  IpcMain,
  IpcMainInvokeEvent,
  IpcRenderer,
  Menu as ElectronMenu,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  Notification as ElectronNotification,
  NotificationConstructorOptions,
  OpenDialogOptions,
  PrintToPDFOptions,
  Protocol,
  Rectangle,
  SaveDialogOptions,
  Screen,
  Session,
  Shell,
  WebContents,
  WebFrameMain,
  WebRequest,
} from 'electron'

/**
 * Stands in for the runtime, which a test must never import. Every method has the type of Electron's own
 * declarations, so that a call that Electron would not take does not compile here either. What was asked of it stays
 * readable; `vi.resetModules` begins anew.
 */

type Handler<Name extends keyof Session> = Session[Name] extends (handler: infer Given, ...rest: never[]) => unknown
  ? Exclude<Given, null>
  : never
type BeforeRequest = Exclude<Parameters<WebRequest['onBeforeRequest']>[0], null>
type HeadersReceived = Exclude<Parameters<WebRequest['onHeadersReceived']>[0], null>
type ProtocolHandler = Parameters<Protocol['handle']>[1]

class FakeSession extends EventEmitter {
  readonly handlers = new Map<string, ProtocolHandler>()
  beforeRequest: BeforeRequest | undefined
  headersReceived: HeadersReceived | undefined
  permissionRequest: Handler<'setPermissionRequestHandler'> | undefined
  permissionCheck: Handler<'setPermissionCheckHandler'> | undefined
  devicePermission: Handler<'setDevicePermissionHandler'> | undefined
  displayMedia: Handler<'setDisplayMediaRequestHandler'> | undefined

  readonly protocol = {
    handle: (scheme, handler) => void this.handlers.set(scheme, handler),
  } satisfies Pick<Protocol, 'handle'>

  readonly webRequest = {
    onBeforeRequest: (listener: unknown) => void (this.beforeRequest = listener as BeforeRequest),
    onHeadersReceived: (listener: unknown) => void (this.headersReceived = listener as HeadersReceived),
  } satisfies Pick<WebRequest, 'onBeforeRequest' | 'onHeadersReceived'>

  setPermissionRequestHandler: Session['setPermissionRequestHandler'] = (handler) =>
    void (this.permissionRequest = handler ?? undefined)
  setPermissionCheckHandler: Session['setPermissionCheckHandler'] = (handler) =>
    void (this.permissionCheck = handler ?? undefined)
  setDevicePermissionHandler: Session['setDevicePermissionHandler'] = (handler) =>
    void (this.devicePermission = handler ?? undefined)
  setDisplayMediaRequestHandler: Session['setDisplayMediaRequestHandler'] = (handler) =>
    void (this.displayMedia = handler ?? undefined)
}

type FakeFrame = Pick<WebFrameMain, 'origin' | 'parent'>

class FakeWebContents extends EventEmitter {
  readonly mainFrame: FakeFrame = { origin: 'app://opsladder', parent: null }
  readonly scripts: string[] = []
  readonly prints: PrintToPDFOptions[] = []
  reloads = 0
  destroyed = false
  loaded: string | undefined
  windowOpen: Parameters<WebContents['setWindowOpenHandler']>[0] | undefined
  /** What the next script does; a test may make it hang or throw. */
  run: (script: string) => Promise<unknown> = async () => undefined

  setWindowOpenHandler: WebContents['setWindowOpenHandler'] = (handler) => void (this.windowOpen = handler)
  isDestroyed: WebContents['isDestroyed'] = () => this.destroyed
  reload: WebContents['reload'] = () => void (this.reloads += 1)
  loadURL: WebContents['loadURL'] = async (url) => void (this.loaded = url)
  executeJavaScript: WebContents['executeJavaScript'] = async (script) => {
    this.scripts.push(script)
    return this.run(script)
  }
  printToPDF: WebContents['printToPDF'] = async (options) => {
    this.prints.push(options)
    return Buffer.from('%PDF-1.7')
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = []
  readonly webContents = new FakeWebContents()
  bounds: Rectangle
  shown = false
  minimized = false
  focused = 0
  maximized = false

  constructor(readonly options: BrowserWindowConstructorOptions = {}) {
    super()
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.bounds = { x, y, width, height }
    BrowserWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url)
  show = (): void => void (this.shown = true)
  maximize = (): void => void (this.maximized = true)
  isMaximized = (): boolean => this.maximized
  isMinimized = (): boolean => this.minimized
  restore = (): void => void (this.minimized = false)
  focus = (): void => void (this.focused += 1)
  getNormalBounds = (): Rectangle => this.bounds
  isDestroyed = (): boolean => this.webContents.destroyed

  destroy = (): void => {
    this.webContents.destroyed = true
    this.emit('closed')
  }

  leave(): void {
    this.emit('close', { preventDefault: () => undefined })
    this.destroy()
  }

  /** What a click on the window's close button does. */
  close = (): void => {
    this.leave()
    app.emit('window-all-closed')
  }
}

class FakeApp extends EventEmitter {
  isPackaged: App['isPackaged'] = false
  userAgentFallback: App['userAgentFallback'] = 'Mozilla/5.0'
  ready = false
  readonly paths = new Map<string, string>()
  /** Calls in order, with a mark for when Electron was ready. */
  readonly calls: string[] = []
  exited: number | undefined
  first = true
  readonly #becomesReady = Promise.withResolvers<void>()

  enableSandbox: App['enableSandbox'] = () => void this.calls.push('enableSandbox')
  setAppUserModelId: App['setAppUserModelId'] = (id) => void this.calls.push(`setAppUserModelId ${id}`)
  setPath: App['setPath'] = (name, path) => {
    this.calls.push(`setPath ${name}`)
    this.paths.set(name, path)
  }
  getPath: App['getPath'] = (name) => this.paths.get(name) ?? `/${name}`
  getVersion: App['getVersion'] = () => '1.2.3'
  requestSingleInstanceLock: App['requestSingleInstanceLock'] = () => {
    this.calls.push('requestSingleInstanceLock')
    return this.first
  }
  whenReady: App['whenReady'] = () => this.#becomesReady.promise
  exit: App['exit'] = (code) => void (this.exited = code ?? 0)

  /** Asks everybody, as Electron does: `exited` is set when nobody held it back. */
  quit: App['quit'] = () => {
    let held = false
    const event = { preventDefault: () => (held = true) }
    this.emit('before-quit', event)
    if (held) return
    for (const window of BrowserWindow.all) if (!window.isDestroyed()) window.leave()
    this.emit('will-quit', event)
    if (!held) this.exited = 0
  }

  becomeReady(): void {
    this.calls.push('ready')
    this.#becomesReady.resolve()
  }
}

class FakeIpcMain extends EventEmitter {
  readonly handlers = new Map<string, Parameters<IpcMain['handle']>[1]>()

  handle: IpcMain['handle'] = (channel, listener) => {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.handlers.set(channel, listener)
  }

  /** A message from a page: its arguments are copied on the way, as they are between processes. */
  async invoke(
    channel: string,
    from: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
    ...args: unknown[]
  ): Promise<unknown> {
    const handler = this.handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return structuredClone(await handler(from as IpcMainInvokeEvent, ...structuredClone(args)))
  }
}

export const app = new FakeApp()
export const ipcMain = new FakeIpcMain()
const sessions = new Map<string, FakeSession>()

export const session = {
  get defaultSession() {
    return sessionNamed('')
  },
  fromPartition: (partition: string) => sessionNamed(partition),
}

function sessionNamed(name: string): FakeSession {
  const known = sessions.get(name) ?? new FakeSession()
  sessions.set(name, known)
  return known
}

export const schemes: CustomScheme[] = []
export const protocol = {
  registerSchemesAsPrivileged: (custom) => {
    app.calls.push('registerSchemesAsPrivileged')
    schemes.push(...custom)
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>

/** What the person answers, and what was asked. */
export const answers = {
  saveTo: '' as string,
  openFrom: [] as string[],
  messageBox: 1,
  asked: [] as string[],
  errors: [] as string[],
  opened: [] as string[],
  folders: [] as string[],
  folderProblem: '',
}

export const dialog = {
  showSaveDialog: async (...given: unknown[]) => {
    answers.asked.push((given.at(-1) as SaveDialogOptions).defaultPath ?? '')
    return { canceled: answers.saveTo === '', filePath: answers.saveTo }
  },
  showOpenDialog: async (...given: unknown[]) => {
    answers.asked.push((given.at(-1) as OpenDialogOptions).title ?? '')
    return { canceled: answers.openFrom.length === 0, filePaths: answers.openFrom }
  },
  showMessageBox: async (...given: unknown[]) => {
    answers.asked.push((given.at(-1) as MessageBoxOptions).detail ?? '')
    return { response: answers.messageBox, checkboxChecked: false }
  },
  showErrorBox: (_title, content) => void answers.errors.push(content),
} satisfies Pick<Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox' | 'showErrorBox'>

export const shell = {
  openExternal: async (url) => void answers.opened.push(url),
  openPath: async (path) => {
    answers.folders.push(path)
    return answers.folderProblem
  },
} satisfies Pick<Shell, 'openExternal' | 'openPath'>

export class Notification extends EventEmitter {
  static readonly all: Notification[] = []
  static supported = true
  static isSupported = (): boolean => Notification.supported
  state: 'made' | 'shown' | 'closed' = 'made'

  constructor(readonly options: NotificationConstructorOptions = {}) {
    super()
    Notification.all.push(this)
  }

  show: ElectronNotification['show'] = () => void (this.state = 'shown')
  close: ElectronNotification['close'] = () => {
    this.state = 'closed'
    this.emit('close')
  }
}

export const displays: Pick<Display, 'workArea'>[] = [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }]
export const screen = {
  getAllDisplays: () => displays as Display[],
} satisfies Pick<Screen, 'getAllDisplays'>

export const Menu = {
  template: [] as readonly MenuItemConstructorOptions[],
  current: undefined as unknown,
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => {
    Menu.template = template
    return { items: [] } as unknown as ElectronMenu
  },
  setApplicationMenu: (menu: ElectronMenu | null) => void (Menu.current = menu),
}

/** The page's side: what the preload exposes, and what it sends. */
export const exposed = new Map<string, unknown>()
export const contextBridge = {
  exposeInMainWorld: (name, api) => void exposed.set(name, api),
} satisfies Pick<ContextBridge, 'exposeInMainWorld'>

export const sent: unknown[][] = []
export const ipcRenderer = {
  invoke: async (...message) => {
    sent.push(message)
    return '{"ok":true}'
  },
} satisfies Pick<IpcRenderer, 'invoke'>
