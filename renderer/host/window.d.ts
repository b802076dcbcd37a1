import type { Bridge } from '../../core/bridge/contract'

declare global {
  interface Window {
    /** Put there by the preload (Electron) or by the browser host's own script, before this page's code runs. */
    readonly bridge: Bridge
  }
}
