import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { HostCommand } from '../../core/bridge/contract'

type Item = MenuItemConstructorOptions

/**
 * The application menu. Its commands go to the page, which knows what they act on.
 *
 * @param send Called with the command of the item that was chosen; the item's id is the same word.
 */
export function buildMenu(send: (command: HostCommand) => void): Menu {
  const command = (id: HostCommand, label: string, accelerator?: string): Item => ({
    id,
    label,
    click: () => send(id),
    // The page handles the keys in every host; the menu only shows them, or each would be handled twice.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const menus = [fileMenu(command), editMenu(command), runMenu(command), viewMenu(command), helpMenu(command)]
  const own: Item[] = process.platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus
  return Menu.buildFromTemplate(own)
}

type MakeCommand = (id: HostCommand, label: string, accelerator?: string) => Item

const line: Item = { type: 'separator' }

const fileMenu = (command: MakeCommand): Item => ({
  label: '&Bestand',
  submenu: [
    command('nieuwe-werkmap', 'Nieuwe werkmap…'),
    command('werkmap-openen', 'Werkmap openen…'),
    line,
    command('openen-op-naam', 'Openen op naam…', 'CmdOrCtrl+P'),
    line,
    command('opslaan', 'Opslaan', 'CmdOrCtrl+S'),
    command('opslaan-en-sluiten', 'Opslaan en sluiten'),
    line,
    command('exporteren', 'Exporteren…', 'CmdOrCtrl+E'),
    line,
    command('drempels-en-regels', 'Drempels en regels…'),
    command('gepubliceerde-cijfers', 'Gepubliceerde cijfers…'),
    line,
    command('sleutel-overdragen', 'Sleutel overdragen…'),
    command('sleutel-overnemen', 'Sleutel overnemen…'),
    line,
    { role: 'close', label: 'Venster sluiten' },
    { role: 'quit', label: 'Afsluiten' },
  ],
})

const editMenu = (command: MakeCommand): Item => ({
  label: 'Be&werken',
  submenu: [
    command('ongedaan-maken', 'Ongedaan maken', 'CmdOrCtrl+Z'),
    command('opnieuw-doen', 'Opnieuw doen', 'Shift+CmdOrCtrl+Z'),
    line,
    { role: 'cut', label: 'Knippen' },
    { role: 'copy', label: 'Kopiëren' },
    { role: 'paste', label: 'Plakken' },
    { role: 'selectAll', label: 'Alles selecteren' },
  ],
})

const runMenu = (command: MakeCommand): Item => ({
  label: '&Uitvoeren',
  submenu: [
    command('uitvoeren', 'Cel uitvoeren', 'CmdOrCtrl+Enter'),
    command('alles-uitvoeren', 'Alles uitvoeren wat verouderd is', 'Shift+CmdOrCtrl+Enter'),
    command('alles-opnieuw', 'Alles opnieuw uitvoeren'),
    line,
    command('vergelijken', 'Vergelijken met vorige keer', 'Shift+CmdOrCtrl+D'),
  ],
})

const viewMenu = (command: MakeCommand): Item => ({
  label: 'Bee&ld',
  submenu: [
    command('palet', 'Opdrachten…', 'CmdOrCtrl+K'),
    command('weergave-wisselen', 'Wisselen tussen Intern en Publicatie'),
    line,
    command('werkmap-tonen', 'Werkmap tonen of verbergen'),
    command('kanttekeningen-tonen', 'Kanttekeningen tonen of verbergen'),
    line,
    { role: 'zoomIn', label: 'Groter' },
    { role: 'zoomOut', label: 'Kleiner' },
    { role: 'resetZoom', label: 'Ware grootte' },
    { role: 'togglefullscreen', label: 'Volledig scherm' },
    ...(app.isPackaged ? [] : [line, { role: 'toggleDevTools', label: 'Ontwikkelhulp' } satisfies Item]),
  ],
})

const helpMenu = (command: MakeCommand): Item => ({
  role: 'help',
  label: '&Help',
  submenu: [
    command('handleiding', 'Handleiding', 'F1'),
    command('toetsen-tonen', 'Alle toetsen'),
    line,
    command('over-feitenwerk', 'Over Feitenwerk'),
  ],
})
