import { readFile, realpath } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

/**
 * What a page of ours may do: run and draw what ships with the app, and nothing from elsewhere. Inline styles that
 * React sets through the object model are not affected. `worker-src` and the one Trusted Types policy are for the
 * preview's worker.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types opsladder-worker',
].join('; ')

/** The policy while developing: the dev server injects inline scripts and styles and keeps a socket open. */
export function developmentPolicy(server: string): string {
  const socket = new URL(server)
  socket.protocol = 'ws:'
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${socket.origin === 'null' ? `ws://${socket.host}` : socket.origin}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Goes with every answer, errors included. */
export function pageHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}

/** Only these kinds of file are part of the built page; anything else in the folder is not served. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
  '.bcmap': 'application/octet-stream',
  '.icc': 'application/octet-stream',
}

interface PageAnswer {
  readonly status: 200 | 404 | 405
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface RendererFiles {
  /** Answers a request for `url`, whose origin the host has checked. Never throws; what is not a page file is a 404. */
  answer(method: string, url: string): Promise<PageAnswer>
}

/**
 * The built renderer as answers to requests, the same for every host. A path is resolved and then compared, links
 * followed, with the folder: what lies outside does not exist.
 */
export function createRendererFiles(folder: string): RendererFiles {
  const headers = pageHeaders(PAGE_POLICY)
  const missing: PageAnswer = { status: 404, headers, body: new Uint8Array() }
  return {
    async answer(method, url) {
      if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers, body: new Uint8Array() }
      const path = relativePath(url)
      const type = path === undefined ? undefined : MEDIA_TYPES[extname(path).toLowerCase()]
      if (path === undefined || type === undefined) return missing
      try {
        const root = await realpath(folder)
        const file = await realpath(resolve(root, path))
        if (!file.startsWith(root + sep)) return missing
        const body = await readFile(file)
        return {
          status: 200,
          headers: { ...headers, 'content-type': type },
          body: method === 'HEAD' ? new Uint8Array() : body,
        }
      } catch {
        return missing
      }
    },
  }
}

/**
 * The path inside the folder that `url` asks for, or undefined when it asks for anything unusual. Decoded exactly
 * once; a segment that still means "up", a separator or a drive afterwards is refused rather than repaired.
 */
function relativePath(url: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(new URL(url).pathname)
  } catch {
    return undefined
  }
  if (decoded === '/') return 'index.html'
  if (/[\\:\p{Cc}]/u.test(decoded)) return undefined
  const segments = decoded.slice(1).split('/')
  return segments.some((segment) => segment === '' || segment.startsWith('.')) ? undefined : segments.join('/')
}
