import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import type { Bridge } from '../../core/bridge/contract'
import { sendPieces, type FilePiece } from '../../core/workspace/fileBytes'
import type { FileProblem, WorkspaceFiles } from '../../core/workspace/files'

/**
 * The opened werkmap over the bridge. Bytes come by fetch from the page's own origin, never through a call, and as a
 * Blob: it holds them outside the page's memory, and passes to a worker without a copy.
 */
export function bridgeFiles(bridge: Bridge): WorkspaceFiles {
  return {
    list: () => bridge.listFiles(),
    readText: (path) => bridge.readText(path),
    writeText: (path, text, expected) => bridge.writeText(path, text, expected),
    listOwn: (folder) => bridge.listOwn(folder),
    removeCopy: (path, sha256) => bridge.removeCopy(path, sha256),
    removeOwn: (path) => bridge.removeOwn(path),
    movePlace: (from, to) => bridge.movePlace(from, to),
    async createFile(path, content, run = {}) {
      const begun = await bridge.beginFile(path)
      if (!begun.ok) return begun
      const { url } = begun.value
      const sent = await sendPieces(path, content, run, (piece) => put(url, path, piece))
      // What went wrong on the disk, the host says when it is asked to keep the file.
      if (sent.ok || sent.problem.kind === 'disk-full') return bridge.keepFile(url)
      await bridge.dropFile()
      return sent
    },
    async openFile(path) {
      const opened = await bridge.openFile(path)
      if (!opened.ok) return opened
      const response = await fetch(opened.value.url)
      if (!response.ok) return fail({ kind: 'unreadable', path, reason: `antwoord ${response.status}` })
      return succeed(await response.blob())
    },
  }
}

async function put(url: string, path: string, piece: FilePiece): Promise<Outcome<null, FileProblem>> {
  // The browser reads a Blob beside the page; bytes it would copy while the page waits.
  const body = piece instanceof Blob ? piece : await piece.arrayBuffer()
  const { ok, status } = await fetch(url, { method: 'PUT', body })
  if (ok) return succeed(null)
  return fail(
    status === 507 ? { kind: 'disk-full', path } : { kind: 'unreadable', path, reason: `antwoord ${status}` },
  )
}
