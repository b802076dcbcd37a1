import * as v from 'valibot'
import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { Json } from './canonicalJson'
import { elementContent } from './places/elementContent'
import { findRecord, type BinaryFormat } from './places/findRecord'
import { unescapeXml } from './places/packedPlace'
import { provenanceSchema, type ProvenanceRecord } from './recordSchema'
import { contentHash } from './seal'

type TextFormat = 'svg' | 'html'

/** A record that was found in a file. */
export interface Carried {
  readonly format: TextFormat | BinaryFormat
  readonly record: ProvenanceRecord
  /** Whether the rest of the file is what it was when the record was put in. */
  readonly intact: boolean
}

export type CarriedProblem =
  /** Not a format that carries a record. */
  | 'ander-formaat'
  /** The format is right, but no record stands in it. */
  | 'geen-herkomst'
  /** It can't be unpacked. */
  | 'bestand-beschadigd'
  /** A record stands in it that can't be read. */
  | 'beschadigd'
  | 'te-nieuw'

/** Finds the provenance record in an exported file. Nothing in it is trusted: what comes back has the record's shape. */
export function readCarried(bytes: Uint8Array): Outcome<Carried, CarriedProblem> {
  const binary = findRecord(bytes)
  if (binary === 'beschadigd') return fail('bestand-beschadigd')
  if (binary !== null) return carriedIn(binary.format, binary.place.json, binary.place.rest)
  const text = decode(bytes)
  const format = text === null ? null : formatOf(text)
  if (text === null || format === null) return fail('ander-formaat')
  const { element, unescape } = places[format]
  const found = elementContent(text, element, 'id="herkomst"')
  if (found === null) return fail('geen-herkomst')
  const { from, to } = found
  return carriedIn(format, unescape(text.slice(from, to)), text.slice(0, from) + text.slice(to))
}

function carriedIn(
  format: Carried['format'],
  json: string | null,
  rest: string | Uint8Array,
): Outcome<Carried, CarriedProblem> {
  if (json === null || json.trim() === '') return fail('geen-herkomst')
  const record = readRecordJson(json)
  if (!record.ok) return record
  const { inhoud, ...unsealed } = record.value.whole
  return succeed({ format, record: record.value.record, intact: inhoud === contentHash(rest, unsealed) })
}

/** `whole`: as it stands in the file, with what the shape doesn't know. */
function readRecordJson(
  json: string,
): Outcome<{ record: ProvenanceRecord; whole: Record<string, Json> }, CarriedProblem> {
  const value = parseJson(json)
  const formaat = v.safeParse(v.object({ formaat: v.number() }), value)
  if (formaat.success && formaat.output.formaat > 1) return fail('te-nieuw')
  const parsed = v.safeParse(provenanceSchema, value)
  return parsed.success
    ? succeed({ record: parsed.output, whole: value as Record<string, Json> })
    : fail('beschadigd')
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function formatOf(text: string): TextFormat | null {
  const start = text.slice(0, 1000).trimStart()
  if (/^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(start)) return 'svg'
  return /^<!doctype html/i.test(start) ? 'html' : null
}

const places = {
  svg: { element: 'metadata', unescape: unescapeXml },
  // What the writer escaped stays valid in JSON as it is.
  html: { element: 'script', unescape: (text: string) => text },
}
