import type { BrowserContext, Page, Request } from 'playwright-core'

/** Grows while the page lives. */
export interface Recording {
  /** Addresses the page asked for beyond its own origin, refused or not. */
  readonly outsideRequests: readonly string[]
  /** What the page wrote to the console as an error, and exceptions nobody caught. */
  readonly consoleErrors: readonly string[]
}

/** Keeps what pages should never do. Watch each before it loads anything. */
export function makeRecorder(): { readonly recording: Recording; readonly watch: (page: Page) => void } {
  const outsideRequests: string[] = []
  const consoleErrors: string[] = []
  const pages = new Set<Page>()
  const contexts = new Set<BrowserContext>()
  const own = new Set<string>()
  const keep = (request: Request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol === 'blob:' || protocol === 'data:' || protocol === 'app:') return
    // The first request of a page is its own address; a page that is printed has an origin of its own.
    const isFirst = request.isNavigationRequest() && [...pages].some((page) => page.url() === 'about:blank')
    if (isFirst) own.add(host)
    else if (!own.has(host)) outsideRequests.push(request.url())
  }
  const watch = (page: Page) => {
    pages.add(page)
    page.on('close', () => pages.delete(page))
    if (!contexts.has(page.context())) page.context().on('request', keep)
    contexts.add(page.context())
    page.on('console', (message) => {
      if (message.type() === 'error') consoleErrors.push(message.text())
    })
    page.on('pageerror', (error) => consoleErrors.push(String(error)))
  }
  return { recording: { outsideRequests, consoleErrors }, watch }
}
