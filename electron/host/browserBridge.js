// The page's `window.bridge` in an ordinary browser: served as /__host/host.js before the page's own script, followed by
// a call of this function with the contract's channels. Plain JavaScript, because nothing builds it.
// oxlint-disable-next-line no-unused-vars -- the host appends the call
function exposeBridge(channels, pushChannels) {
  const listeners = new Map()
  const session = openSession()
  session.then(listen, showRefusal)

  const calls = Object.entries(channels).map(([name, channel]) => [name, (...args) => call(channel, args)])
  const pushes = Object.entries(pushChannels).map(([name, channel]) => [
    name,
    (listener) => on(channel, listener),
  ])
  const bridge = { ...Object.fromEntries(calls), ...Object.fromEntries(pushes), setUnsaved, closeWindow }
  Object.defineProperty(window, 'bridge', { value: Object.freeze(bridge), enumerable: true })

  /** Trades the key in the address for a cookie, once; after a reload the cookie is there already. */
  async function openSession() {
    const key = new URLSearchParams(location.hash.slice(1)).get('sleutel')
    if (key === null) return
    history.replaceState(null, '', location.pathname)
    await post('/__host/session', { key })
  }

  async function call(channel, args) {
    await session
    return (await post(`/__host/call/${encodeURIComponent(channel)}`, args)).value
  }

  async function post(path, content) {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(content),
    })
    if (!answer.ok) throw new Error(`Host refused ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  function listen() {
    const events = new EventSource('/__host/events')
    events.onmessage = (message) => {
      const [channel, args] = JSON.parse(message.data)
      for (const listener of listeners.get(channel) ?? []) listener(...args)
    }
  }

  function on(channel, listener) {
    const own = listeners.get(channel) ?? new Set()
    listeners.set(channel, own.add(listener))
    return () => void own.delete(listener)
  }

  function showRefusal() {
    const show = () => {
      document.body.textContent =
        'Dit adres is al eens gebruikt, of Feitenwerk is gestopt. Start Feitenwerk opnieuw en open het nieuwe adres.'
    }
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show)
    else show()
  }

  /** A browser asks by itself before it closes such a page; what it asks can't be chosen. */
  async function setUnsaved(unsaved) {
    if (unsaved) addEventListener('beforeunload', holdBack)
    else removeEventListener('beforeunload', holdBack)
  }

  function holdBack(event) {
    event.preventDefault()
  }

  async function closeWindow() {
    removeEventListener('beforeunload', holdBack)
    window.close()
  }
}
