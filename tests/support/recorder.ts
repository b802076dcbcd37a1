import type { Page } from 'playwright-core'

/** Grows while the page lives. */
export interface Recording {
  /** Addresses the page asked for beyond its own origin, refused or not. */
  readonly outsideRequests: readonly string[]
  /** What the page wrote to the console as an error, and exceptions nobody caught. */
  readonly consoleErrors: readonly string[]
}

/** Keeps what a page should never do. Watch it before it loads anything. */
export function makeRecorder(): { readonly recording: Recording; readonly watch: (page: Page) => void } {
  const outsideRequests: string[] = []
  const consoleErrors: string[] = []
  const watch = (page: Page) => {
    page.context().on('request', (request) => {
      if (!isOwn(request.url(), page.url())) outsideRequests.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error') consoleErrors.push(message.text())
    })
    page.on('pageerror', (error) => consoleErrors.push(String(error)))
  }
  return { recording: { outsideRequests, consoleErrors }, watch }
}

function isOwn(url: string, pageUrl: string): boolean {
  const { protocol, host } = new URL(url)
  if (protocol === 'blob:' || protocol === 'data:' || protocol === 'app:') return true
  // The first request of a page is its own address.
  return pageUrl === 'about:blank' || host === new URL(pageUrl).host
}
