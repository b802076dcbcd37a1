import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeEvent, strict } from './strict.mjs'

/**
 * Electron's `app`, with its order of events: quitting asks every window, and stops when one refuses.
 *
 * @param windows The open windows, kept by the window class.
 */
export function makeApp({ root, userData, windows, packaged }) {
  const app = new EventEmitter()
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  let ready = false
  let quitting = false
  const readiness = new Promise((resolve) => app.once('ready', resolve))
  Object.assign(app, {
    isPackaged: packaged,
    requestSingleInstanceLock: () => true,
    commandLine: strict('app.commandLine', { appendSwitch() {} }),
    whenReady: () => readiness,
    isReady: () => ready,
    enableSandbox() {
      if (ready) throw new Error('enableSandbox must be called before the app is ready')
    },
    setPath(name, folder) {
      if (name !== 'userData') throw new Error(`electron double: setPath of ${name} is not written down`)
      userData = folder
    },
    getPath: (name) => (name === 'userData' ? userData : join(userData, name)),
    getAppPath: () => root,
    getName: () => manifest.name,
    getVersion: () => manifest.version,
    quit() {
      if (quitting) return
      quitting = true
      const before = makeEvent()
      app.emit('before-quit', before)
      if (!before.defaultPrevented) for (const window of [...windows]) window.close()
      quitting = windows.length === 0
      if (quitting) app.emit('will-quit', makeEvent())
    },
    exit() {
      for (const window of [...windows]) window.destroy()
    },
  })
  const start = () => {
    ready = true
    app.emit('ready', makeEvent())
  }
  return { app: strict('app', app), start }
}
