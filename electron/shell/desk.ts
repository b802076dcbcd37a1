import { app, type BrowserWindow } from 'electron'
import { rememberWerkmap } from '../files/lastWerkmap'
import type { Opening } from './firstWerkmap'
import { openWorkbenchWindow } from './workbenchWindow'

/** The one werkmap that is open, with its window. */
export interface Desk {
  /** Opens a werkmap; one that is open makes way, when the user lets unsaved work be saved or go. */
  open(opening: Opening): void
  /** Brings the window to the front. */
  show(): void
  /** Also while one werkmap goes and the next comes. */
  isOpen(): boolean
}

export function openDesk(developmentServer: string | undefined): Desk {
  let current: { readonly window: BrowserWindow; readonly folder: string } | null = null
  let next: Opening | null = null

  function begin({ folder, welcome }: Opening): void {
    const window = openWorkbenchWindow({
      werkmap: folder,
      welcome,
      developmentServer,
      open: (other) => desk.open({ folder: other, welcome: false }),
      onStay: () => (next = null),
    })
    current = { window, folder }
    // Where nothing can be kept the next start is like the first.
    void rememberWerkmap(app.getPath('userData'), folder).catch(() => undefined)
    window.on('closed', () => {
      current = null
      const coming = next
      next = null
      if (coming !== null) begin(coming)
    })
  }

  const desk: Desk = {
    open(opening) {
      if (current === null) return begin(opening)
      if (current.folder === opening.folder) return desk.show()
      next = opening
      current.window.close()
    },
    show() {
      current?.window.show()
      current?.window.focus()
    },
    isOpen: () => current !== null,
  }
  return desk
}
