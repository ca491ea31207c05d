/** What a host can and cannot do. Pages ask this value; nothing asks which host it is. */
export interface Capabilities {
  /** A native dialog asks where a file goes; otherwise it lands in the downloads folder. */
  readonly asksWhereToSave: boolean
  /** The data folder can be shown in the system's file manager. */
  readonly revealsFolder: boolean
  /** The system shows a notification, and a click on it comes back. */
  readonly notifies: boolean
  /** Shortcuts are made with Command, as on a Mac, and shown with its signs. */
  readonly usesCommandKey: boolean
}

export interface AppDescription {
  readonly version: string
  readonly dataFolder: string
  /** The day on the host's calendar when it was asked. */
  readonly today: string
  readonly capabilities: Capabilities
}
