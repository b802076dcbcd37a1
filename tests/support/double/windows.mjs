import { EventEmitter } from 'node:events'
import { openPage } from './page.mjs'
import { makeEvent, strict } from './strict.mjs'

/**
 * BrowserWindow and its webContents over pages of one browser context. Constructing is synchronous, as in Electron; the
 * page opens behind `opened`.
 *
 * @param double What the other parts of the double offer: app, origins, session, ipc, context.
 */
export function makeWindows(double, windows) {
  class WebContents extends EventEmitter {
    openHandler = () => ({ action: 'allow' })

    constructor(window) {
      super()
      this.window = window
      this.mainFrame = {
        parent: null,
        get url() {
          return double.origins.toApp(window.page?.url() ?? '')
        },
        get origin() {
          return /^[a-z]+:\/\/[^/]*/.exec(this.url)?.[0] ?? 'null'
        },
      }
    }

    setWindowOpenHandler(handler) {
      this.openHandler = handler
    }

    /** As Chromium prints it, by the names that Electron has for it. */
    async printToPDF({ generateTaggedPDF, generateDocumentOutline, preferCSSPageSize, printBackground }) {
      const page = await this.window.opened
      const names = { tagged: generateTaggedPDF, outline: generateDocumentOutline }
      return page.pdf({ ...names, preferCSSPageSize, printBackground })
    }

    getURL() {
      return this.mainFrame.url
    }

    send(channel, ...args) {
      const deliver = ([name, values]) => window.electronDoubleDeliver?.(name, values)
      // A page that has just gone has nobody to tell.
      void this.window.opened
        .then((page) => page.evaluate(deliver, [channel, structuredClone(args)]))
        .catch(() => {})
    }
  }

  return class BrowserWindow extends EventEmitter {
    static getAllWindows() {
      return [...windows]
    }

    destroyed = false
    maximized = false
    loading = null

    constructor(options) {
      super()
      refuseOpenWindows(options.webPreferences ?? {})
      windows.push(this)
      this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width, height: options.height }
      this.webContents = strict('webContents', new WebContents(this))
      this.opened = openPage(double, this, options)
      double.app.emit('web-contents-created', makeEvent(), this.webContents)
    }

    async loadURL(url) {
      const page = await this.opened
      this.loading = await double.origins.toHttp(url)
      await page.goto(this.loading)
      this.loading = null
      this.emit('double:loaded', page)
    }

    show() {}

    focus() {}

    maximize() {
      this.maximized = true
    }

    isMaximized() {
      return this.maximized
    }

    getNormalBounds() {
      return this.bounds
    }

    isDestroyed() {
      return this.destroyed
    }

    close() {
      if (this.destroyed) return
      const event = makeEvent()
      this.emit('close', event)
      if (!event.defaultPrevented) this.destroy()
    }

    destroy() {
      if (this.destroyed) return
      this.destroyed = true
      windows.splice(windows.indexOf(this), 1)
      this.emit('closed')
      void this.page?.close().catch(() => {})
      if (windows.length === 0) double.app.emit('window-all-closed')
    }
  }
}

/** Isolation is what the double can't show, so it is asked for in so many words. */
function refuseOpenWindows({ sandbox, contextIsolation, nodeIntegration }) {
  if (sandbox !== true || contextIsolation !== true || nodeIntegration !== false) {
    throw new Error('electron double: only sandboxed, isolated windows without Node')
  }
}
