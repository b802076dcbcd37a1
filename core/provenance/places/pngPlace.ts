import { readChunks, readText, writeChunks } from '../../feitenblad/png/chunks'
import type { PlacedRecord } from './place'

/** The record of a PNG: the text with the keyword `herkomst`. */
export function pngPlace(bytes: Uint8Array): PlacedRecord {
  const chunks = readChunks(bytes)
  const isRecord = chunks.map((chunk) => readText(chunk)?.keyword === 'herkomst')
  const found = chunks.find((_, at) => isRecord[at])
  return {
    json: found === undefined ? null : (readText(found)?.text ?? null),
    rest: writeChunks(chunks.filter((_, at) => !isRecord[at])),
  }
}
