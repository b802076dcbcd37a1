// Runs before any script of the page and gives the built preload the part of Electron that a sandboxed one has. Here it
// shares the page's world; in Electron it has one of its own.
;(() => {
  if (window !== window.top || location.protocol === 'about:') return
  const listeners = new Map()

  const ipcRenderer = {
    async invoke(channel, ...args) {
      const { value, error } = await window.electronDoubleInvoke(channel, structuredClone(args))
      if (error) throw new Error(`Error invoking remote method '${channel}': ${error}`)
      return value
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    off(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      )
      return ipcRenderer
    },
  }

  Object.defineProperty(window, 'electronDoubleDeliver', {
    value: (channel, args) => {
      for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...args)
    },
  })

  const contextBridge = {
    exposeInMainWorld(name, api) {
      if (name in window) throw new Error(`Cannot bind an API on top of an existing property: ${name}`)
      Object.defineProperty(window, name, { value: cross(api), enumerable: true })
    },
  }

  /** What crosses the bridge is copied and frozen; functions become proxies that copy what goes through them. */
  function cross(value) {
    if (typeof value === 'function') return crossFunction(value)
    if (Array.isArray(value)) return Object.freeze(value.map(cross))
    if (value === null || typeof value !== 'object') return value
    if (value instanceof Promise) return value.then(cross)
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value)
    return Object.freeze(
      Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cross(member)])),
    )
  }

  function crossFunction(original) {
    return (...args) => cross(original(...args.map(cross)))
  }

  function require(module) {
    if (module === 'electron') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${module}`)
  }

  ;((require, module, exports, process, global) => {
    /* the preload goes here */
  })(require, { exports: {} }, {}, undefined, undefined)
})()
