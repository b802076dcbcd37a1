import type { IncomingMessage } from 'node:http'

/** What the host takes in one call. A saved notebook or a whole export stays far under it. */
export const maxBodyBytes = 64_000_000

/** The posted JSON, or the status to refuse with: 415 for another type, 413 for too much, 400 for what isn't JSON. */
export async function readJson(
  request: IncomingMessage,
): Promise<{ readonly content: unknown } | { readonly refuse: 400 | 413 | 415 }> {
  // Only this type makes a browser ask permission first (preflight) when another site posts it.
  if (request.headers['content-type'] !== 'application/json') return { refuse: 415 }
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) return { refuse: 413 }
  const body = await readBody(request, maxBodyBytes)
  if (body === null) return { refuse: 413 }
  try {
    return { content: JSON.parse(body.toString('utf8')) as unknown }
  } catch {
    return { refuse: 400 }
  }
}

/** null when it is more than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > limit) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
