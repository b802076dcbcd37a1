import type { BrowserType, Page } from 'playwright-core'

export interface LaunchedApp {
  evaluate<R, A>(
    work: (electron: typeof import('electron'), argument: A) => R | Promise<R>,
    argument: A,
  ): Promise<R>
  firstWindow(): Promise<Page>
  close(): Promise<void>
}

export function launchDouble(options: {
  /** The folder with package.json, whose `main` was built. */
  root: string
  chromium: BrowserType
  executablePath: string
  chromiumArguments: readonly string[]
  /** What follows the program on Electron's command line. */
  args: readonly string[]
  /** Whether the program is an installed one, with its own files around it. */
  packaged?: boolean
  /** Gets each window's page before anything is loaded in it. */
  onPage: (page: Page) => void
}): Promise<LaunchedApp>
