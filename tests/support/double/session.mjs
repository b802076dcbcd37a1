import { strict } from './strict.mjs'

/** Electron grants what no handler refuses; these are the permissions a page could ask for in Chromium. */
const permissions = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read']
const electronNames = { camera: 'media', microphone: 'media' }

/** The default session: what main allows is applied to the browser context that plays it. */
export function makeSession(context) {
  let mayRequest = (_contents, _permission, answer) => answer(true)
  let beforeRequest = (_details, answer) => answer({})
  const defaultSession = strict('session.defaultSession', {
    setPermissionRequestHandler(handler) {
      mayRequest = handler
    },
    setPermissionCheckHandler() {},
    setDevicePermissionHandler() {},
    webRequest: strict('webRequest', {
      onBeforeRequest(handler) {
        beforeRequest = handler
      },
    }),
  })
  return {
    session: strict('session', { defaultSession }),
    /** Gives pages the permissions that main's handler would grant. */
    async applyPermissions() {
      const granted = permissions.filter((name) => {
        let allowed = false
        mayRequest(null, electronNames[name] ?? name, (answer) => (allowed = answer))
        return allowed
      })
      if (granted.length > 0) await context.grantPermissions(granted)
    },
    isCancelled(url) {
      let cancelled = false
      beforeRequest({ url }, ({ cancel = false }) => (cancelled = cancel))
      return cancelled
    },
  }
}
