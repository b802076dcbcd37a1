import type { FileBytes } from '../workspace/fileBytes'

/** The text of a copy that the werkmap keeps, its byte order mark included. */
export async function textOf(content: FileBytes): Promise<string> {
  const bytes = new Uint8Array(await content.slice(0, content.size).arrayBuffer())
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
