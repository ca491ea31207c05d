import type { Session, WebContents } from 'electron'
import { developmentPolicy, pageHeaders, type RendererFiles } from '../renderer-files.ts'
import { APP_SCHEME, originOf, type Home } from './origin.ts'

/** The one thing a page may ask the system for. */
const GRANTED = 'clipboard-sanitized-write'

/**
 * Closes a session: pages come from our own scheme, no request leaves the computer, and no permission is given but
 * writing to the clipboard. To be called before anything is loaded in it.
 */
export function guardSession(session: Session, files: RendererFiles, home: Home): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    if (originOf(request.url) !== originOf(`${APP_SCHEME}://opsladder`)) return new Response(null, { status: 404 })
    const { status, headers, body } = await files.answer(request.method, request.url)
    return new Response(Buffer.from(body), { status, headers: { ...headers } })
  })

  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, home) }))
  if (home.devServer !== undefined) {
    const headers = pageHeaders(developmentPolicy(home.devServer))
    session.webRequest.onHeadersReceived(({ responseHeaders }, answer) =>
      answer({ responseHeaders: { ...responseHeaders, ...headers } }),
    )
  }

  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => {
    answer(permission === GRANTED && originOf(requestingUrl) === home.origin)
  })
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) => permission === GRANTED && originOf(requestingOrigin) === home.origin,
  )
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.on('will-download', (event) => event.preventDefault())
}

/** Our own pages, what is inside a page already, and the developer tools, which ship with Electron. */
function mayLoad(address: string, home: Home): boolean {
  const url = URL.parse(address)
  if (!url) return false
  if (['data:', 'blob:', 'devtools:'].includes(url.protocol)) return true
  if (home.devServer === undefined) return originOf(address) === home.origin
  const server = new URL(home.devServer)
  return (
    originOf(address) === home.origin ||
    url.protocol === `${APP_SCHEME}:` ||
    (url.protocol === 'ws:' && url.host === server.host)
  )
}

/** Keeps a page where it is: no other address, no other window, no embedded page. Links go to `openLink`. */
export function guardContents(contents: WebContents, home: Home, openLink: (address: string) => void): void {
  const stay = (details: { readonly url: string; preventDefault(): void }): void => {
    if (originOf(details.url) !== home.origin) details.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url)
    return { action: 'deny' }
  })
}
