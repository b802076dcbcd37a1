import { fail, succeed } from '../../core/bridge/outcome'
import type { Bridge } from '../../core/bridge/contract'
import type { WorkspaceFiles } from '../../core/workspace/files'

/**
 * The opened werkmap over the bridge. Bytes come by fetch from the page's own origin, never through a call, and as a
 * Blob: it holds them outside the page's memory, and passes to a worker without a copy.
 */
export function bridgeFiles(bridge: Bridge): WorkspaceFiles {
  return {
    list: () => bridge.listFiles(),
    readText: (path) => bridge.readText(path),
    writeText: (path, text, expected) => bridge.writeText(path, text, expected),
    async openFile(path) {
      const opened = await bridge.openFile(path)
      if (!opened.ok) return opened
      const response = await fetch(opened.value.url)
      if (!response.ok) return fail({ kind: 'unreadable', path, reason: `antwoord ${response.status}` })
      return succeed(await response.blob())
    },
  }
}
