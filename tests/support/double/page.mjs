import { readFileSync } from 'node:fs'
import { makeEvent } from './strict.mjs'

/** The page of a window: the preload in it, calls from it to main, and its ways out closed as main closes them. */
export async function openPage(double, window, options) {
  await double.session.applyPermissions()
  const page = (window.page = await double.context.newPage())
  double.onPage(page)
  await page.setViewportSize({ width: options.width, height: options.height })
  await page.exposeBinding('electronDoubleInvoke', (source, channel, args) =>
    double.ipc.invoke(makeEvent(senderOf(double, window, source.frame)), channel, args),
  )
  const { preload } = options.webPreferences
  if (preload !== undefined) await page.addInitScript({ content: preloadScript(preload) })
  await page.route('**/*', (route) => guard(double, window, route))
  page.on('popup', (popup) => judgePopup(double, window, popup))
  page.on('domcontentloaded', () => window.emit('ready-to-show'))
  page.on('crash', () => window.webContents.emit('render-process-gone', makeEvent(), { reason: 'crashed' }))
  page.on('close', () => window.destroy())
  return page
}

function senderOf(double, window, frame) {
  const { webContents } = window
  const isMain = frame === window.page.mainFrame()
  const url = double.origins.toApp(frame.url())
  const senderFrame = isMain ? webContents.mainFrame : { url, origin: 'null', parent: webContents.mainFrame }
  return { sender: webContents, senderFrame }
}

/** The built preload, pasted into a script that plays its `require`. */
function preloadScript(preload) {
  const shim = readFileSync(new URL('../preload-shim.js', import.meta.url), 'utf8')
  return shim.replace('/* the preload goes here */', () => readFileSync(preload, 'utf8'))
}

/** Navigation asks main first; then nothing but the app's own origins can be reached at all. */
async function guard(double, window, route) {
  const request = route.request()
  const url = request.url()
  const appUrl = double.origins.toApp(url)
  const navigates = request.isNavigationRequest() && request.frame() === window.page.mainFrame()
  if (navigates && window.loading !== url) {
    const event = makeEvent({ url: appUrl })
    window.webContents.emit('will-navigate', event, appUrl)
    // 204 keeps the document, where aborting would show an error page.
    if (event.defaultPrevented) return route.fulfill({ status: 204 })
  }
  const reachable = double.origins.isOwn(url) && !double.session.isCancelled(appUrl)
  return reachable ? route.fallback() : route.abort()
}

async function judgePopup(double, window, popup) {
  const url = double.origins.toApp(popup.url())
  if (window.webContents.openHandler({ url }).action === 'deny') await popup.close()
}
