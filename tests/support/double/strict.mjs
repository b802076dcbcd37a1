/** Every member that wasn't written down throws, so that no test passes on something that silently did nothing. */
export function strict(name, members) {
  return new Proxy(members, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'then') return target[key]
      throw new Error(`electron double: ${name}.${key} is not written down`)
    },
  })
}

/** An event as Electron hands it to listeners. */
export function makeEvent(facts = {}) {
  return {
    ...facts,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
}
