import { app, session, type WebContents } from 'electron'

/** Chromium's own traffic (updates, safe browsing, prefetching) stays off, and no name but this machine's resolves. */
export function silenceChromium(): void {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1')
}

/**
 * Refuses every permission (Electron's default is to grant them) but putting something on the clipboard, and every request that
 * leaves the app.
 */
export function denyByDefault(alsoAllowed: readonly string[]): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === copying),
  )
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === copying)
  defaultSession.setDevicePermissionHandler(() => false)
  const allowed = ['app:', 'blob:', 'data:', 'devtools:', ...alsoAllowed]
  defaultSession.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !allowed.some((prefix) => details.url.startsWith(prefix)) }),
  )
}

/** Writing to the clipboard; reading it is another permission. */
const copying = 'clipboard-sanitized-write'

/** No page of ours navigates, opens windows or embeds others: whatever tries is stopped. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => lock(contents))
}

function lock(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
