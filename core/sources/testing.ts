import { readFileSync } from 'node:fs'
import type { InspectOptions, Inspection } from './inspection'
import { planImport } from './planImport'
import type { ImportPlan, ImportSlice } from './plan'

export const testKey = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'

export const dataFolder = process.env.FEITENWERK_DATA_DIR ?? '../shared/data'

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const readBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(`${dataFolder}/${path}`))

export interface LoadedTable {
  readonly inspection: Inspection
  readonly plan: ImportPlan
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
}

/** Plans an import and carries the plan out in JavaScript: the rows as the engine's table would hold them. */
export function load(bytes: Uint8Array, fileName = 'bestand', options: InspectOptions = {}): LoadedTable {
  const outcome = planImport(bytes, fileName, 'bron', { ...options, pseudonymKey: testKey })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  const { plan } = outcome.value
  const rows = readSlices(plan).map((fields) =>
    Object.fromEntries(
      plan.columns.map(({ name, type }, at) => {
        const value = fields[at] ?? null
        const isNumber = type === 'DOUBLE' || type === 'BIGINT'
        return [name, value !== null && isNumber ? Number(value) : value]
      }),
    ),
  )
  return { ...outcome.value, rows }
}

/** What a plan gives the engine, as text. */
export function sliceTexts(plan: ImportPlan): readonly string[] {
  const slices = [...(plan.slices() as Iterable<ImportSlice>)]
  return slices.map(({ bytes }) => new TextDecoder().decode(bytes))
}

/** The records of a plan's slices in their one dialect: a bare empty field is null, every text is quoted. */
function readSlices(plan: ImportPlan): readonly (readonly (string | null)[])[] {
  const records: (string | null)[][] = []
  for (const slice of sliceTexts(plan)) {
    let record: (string | null)[] = []
    for (const [, quoted, end] of slice.matchAll(/("(?:[^"]|"")*"|[^",\n]+)?(,|\n)/g)) {
      record.push(quoted?.replace(/^"([^]*)"$/, '$1').replaceAll('""', '"') ?? null)
      if (end === '\n') {
        records.push(record)
        record = []
      }
    }
  }
  return records
}
