/** Menus as data: items can be looked up by id and clicked. What a role does is Electron's own. */
export class Menu {
  static #application = null

  static setApplicationMenu(menu) {
    Menu.#application = menu
  }

  static getApplicationMenu() {
    return Menu.#application
  }

  static buildFromTemplate(template) {
    const menu = new Menu()
    for (const item of template) menu.append(new MenuItem(item))
    return menu
  }

  items = []

  append(item) {
    this.items.push(item)
  }

  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}

export class MenuItem {
  constructor(options) {
    Object.assign(this, { enabled: true, visible: true }, options)
    this.click = () => {
      if (this.enabled) options.click?.(this)
    }
    if (Array.isArray(options.submenu)) this.submenu = Menu.buildFromTemplate(options.submenu)
  }
}
