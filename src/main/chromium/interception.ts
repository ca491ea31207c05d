import type { BrowserContext, Route } from 'playwright-core'
import { developmentPolicy, pageHeaders, type RendererFiles } from '../renderer-files.ts'
import { PAGE_ORIGIN } from './launch.ts'

/**
 * Answers every request of `context` itself: a page file for our origin, nothing for anything else. `devServer` is
 * the one other origin that is let through, while developing.
 */
export async function answerRequests(context: BrowserContext, files: RendererFiles, devServer?: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const origin = originOf(route.request().url())
    if (origin === PAGE_ORIGIN) await answerFromFiles(route, files)
    else if (devServer !== undefined && origin === originOf(devServer)) await passThrough(route, devServer)
    // "Aborted" leaves a page that wanted to go elsewhere as it is; any other reason shows the browser's error page.
    else await route.abort(route.request().isNavigationRequest() ? 'aborted' : 'blockedbyclient')
  })
}

export function originOf(url: string): string | undefined {
  return URL.parse(url)?.origin
}

async function answerFromFiles(route: Route, files: RendererFiles): Promise<void> {
  const request = route.request()
  const { status, headers, body } = await files.answer(request.method(), request.url())
  await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) })
}

async function passThrough(route: Route, devServer: string): Promise<void> {
  if (!route.request().isNavigationRequest()) return route.continue()
  const response = await route.fetch()
  return route.fulfill({ response, headers: { ...response.headers(), ...pageHeaders(developmentPolicy(devServer)) } })
}
