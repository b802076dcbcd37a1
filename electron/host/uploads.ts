import { randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { fail, succeed, type Outcome } from '../../core/bridge/outcome'
import type { FileProblem, WerkmapPath } from '../../core/workspace/files'
import { receiveFile, type IncomingFile } from '../files/incomingFile'

/** Takes a new file from the page in pieces, put to an address of its own: bulk data doesn't go over messages. */
export interface Uploads {
  /** One at a time: a file that was begun before and not kept is dropped. */
  begin(path: WerkmapPath): Promise<Outcome<{ url: string }, FileProblem>>
  /** The status to answer with. */
  append(token: string, piece: Uint8Array): Promise<204 | 404 | 507>
  keep(url: string): Promise<Outcome<{ sha256: string }, FileProblem>>
  drop(): Promise<void>
}

export const uploadPrefix = '/__upload/'

/** More than the page sends at once. */
export const maxPieceBytes = 16 * 1024 * 1024

export function openUploads(werkmap: string): Uploads {
  const root = realpathSync(werkmap)
  let current: { readonly url: string; readonly path: WerkmapPath; readonly file: IncomingFile } | null = null
  async function drop(): Promise<void> {
    const dropped = current
    current = null
    await dropped?.file.drop()
  }
  return {
    async begin(path) {
      await drop()
      const received = await receiveFile(root, path)
      if (!received.ok) return received
      const url = uploadPrefix + randomBytes(24).toString('base64url')
      current = { url, path, file: received.value }
      return succeed({ url })
    },
    async append(token, piece) {
      if (current?.url !== uploadPrefix + token) return 404
      return (await current.file.append(piece)).ok ? 204 : 507
    },
    async keep(url) {
      if (current?.url !== url) return fail({ kind: 'missing', path: current?.path ?? 'bronnen' })
      const { file } = current
      current = null
      return file.keep()
    },
    drop,
  }
}
