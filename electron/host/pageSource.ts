import { open } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { codeOf } from '../files/fileProblem'

/** Where the page's own files come from: the built folder or, while developing, Vite's server. */
export type PageSource = (pathname: string, search: string) => Promise<Response>

/** Serves the built page from a folder. Paths that try to leave it, and folders, are not found. */
export function folderSource(folder: string): PageSource {
  return async (pathname) => {
    const parts = decodePath(pathname)
    if (parts === null) return notFound()
    const file = join(folder, ...(parts.length === 0 ? ['index.html'] : parts))
    const type = mimeTypes[extname(file)]
    return type === undefined ? notFound() : streamFile(file, type)
  }
}

/** A file as a response, read while it is sent. */
export async function streamFile(file: string, type: string): Promise<Response> {
  try {
    const handle = await open(file)
    const facts = await handle.stat()
    if (!facts.isFile()) {
      await handle.close()
      return notFound()
    }
    const body = Readable.toWeb(handle.createReadStream()) as ReadableStream
    return new Response(body, { headers: { 'content-type': type, 'content-length': String(facts.size) } })
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(codeOf(error) ?? '')) return notFound()
    throw error
  }
}

export const notFound = (): Response => new Response('Niet gevonden', { status: 404 })

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  // Else the browser refuses to compile while it streams.
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
}

/** The parts of an address' path, decoded; null when one of them could mean another place on disk. */
function decodePath(pathname: string): string[] | null {
  try {
    const parts = pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
    return parts.some((part) => part.startsWith('.') || /[/\\:\0]/.test(part)) ? null : parts
  } catch {
    return null
  }
}
