// What `import { app } from 'electron'` gives inside the main bundle of one launch.
const launch = new URL(import.meta.url).searchParams.get('double')
const electron = globalThis.electronDoubles.get(launch)

export const { app, BrowserWindow, dialog, ipcMain, Menu, MenuItem, protocol, screen, session } = electron
export default electron
