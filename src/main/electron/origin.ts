/** The scheme that serves the app's own pages, and the only host on it. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://opsladder`

/**
 * The origin of an address, also for our own scheme, whose `URL.origin` is "null". Undefined for what does not parse
 * and for addresses with a user name in them, which exist only to deceive.
 */
export function originOf(address: string): string | undefined {
  const url = URL.parse(address)
  if (!url || url.username !== '' || url.password !== '') return undefined
  return url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin
}

/** Where the app's page comes from: its own scheme, or the dev server while developing. */
export interface Home {
  readonly origin: string
  /** The address of the first page. */
  readonly start: string
  /** Set while developing. */
  readonly devServer: string | undefined
}

export function homeOf(devServer: string | undefined): Home {
  if (devServer === undefined || devServer === '') {
    return { origin: APP_ORIGIN, start: `${APP_ORIGIN}/index.html`, devServer: undefined }
  }
  return { origin: originOf(devServer) ?? APP_ORIGIN, start: devServer, devServer }
}
