import { readChunks, readText, writeChunks } from '../../feitenblad/png/chunks'
import type { PlacedRecord } from './place'

/** The record of a PNG: the first text with the keyword `herkomst`; a second one is no part of what we wrote. */
export function pngPlace(bytes: Uint8Array): PlacedRecord {
  const chunks = readChunks(bytes)
  const at = chunks.findIndex((chunk) => readText(chunk)?.keyword === 'herkomst')
  const found = chunks[at]
  return {
    json: found === undefined ? null : (readText(found)?.text ?? null),
    rest: writeChunks(chunks.filter((chunk) => chunk !== found)),
  }
}
