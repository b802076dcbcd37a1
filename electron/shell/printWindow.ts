import { randomBytes } from 'node:crypto'
import { BrowserWindow } from 'electron'
import type { Bridge } from '../../core/bridge/contract'
import { fail, succeed } from '../../core/bridge/outcome'
import { notPrinted } from '../../core/feitenblad/pdf/printProblems'
import { printOptions } from '../print/printPdf'

/** Where pages that are printed have their address: an origin of its own, without the workbench and its bridge. */
export const printOrigin = 'app://druk'

/** Pages that wait for being printed, each under an address that nobody guesses. */
export interface PrintPages {
  readonly printPdf: Bridge['printPdf']
  /** The page at an address; null when there is none. */
  readonly page: (pathname: string) => Response | null
}

export function openPrintPages(): PrintPages {
  const pages = new Map<string, string>()
  return {
    page: (pathname) => {
      const html = pages.get(pathname)
      if (html === undefined) return null
      return new Response(html, {
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      })
    },
    printPdf: async (html) => {
      const pathname = `/${randomBytes(16).toString('hex')}`
      pages.set(pathname, html)
      try {
        return succeed(await printAt(`${printOrigin}${pathname}`))
      } catch {
        return fail(notPrinted)
      } finally {
        pages.delete(pathname)
      }
    },
  }
}

/** A page that has everything inside: nothing is fetched and nothing runs. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

async function printAt(address: string): Promise<string> {
  const window = new BrowserWindow({
    show: false,
    width: 1200,
    height: 900,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      javascript: false,
    },
  })
  try {
    await window.loadURL(address)
    const printed = await window.webContents.printToPDF(printOptions)
    return Buffer.from(printed).toString('base64')
  } finally {
    window.destroy()
  }
}
