import * as v from 'valibot'
import { fail, succeed, type Outcome } from '../bridge/outcome'
import { canonicalJson } from '../provenance/canonicalJson'
import { recordSchema, type RunRecord } from './record'

/** Equal runs give equal texts: a record doesn't say when it was made. */
export const recordText = (record: RunRecord): string => `${canonicalJson(record)}\n`

/** @returns A Dutch sentence when the text is no record, or one of a newer version. */
export function readRecord(text: string): Outcome<RunRecord, string> {
  const value = parseJson(text)
  const formaat = v.safeParse(v.object({ formaat: v.number() }), value)
  if (formaat.success && formaat.output.formaat > 1)
    return fail('Deze uitvoering is bewaard door een nieuwere versie van Feitenwerk.')
  const parsed = v.safeParse(recordSchema, value)
  return parsed.success ? succeed(parsed.output) : fail('Wat van deze uitvoering is bewaard, is beschadigd.')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
