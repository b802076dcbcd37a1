import * as v from 'valibot'
import { fail, succeed, type Outcome } from '../../bridge/outcome'

/**
 * The ledger of published cells (`gepubliceerd.json` in the werkmap): what left the bureau, as it was published. It only
 * changes by recording and annulling; docs/FORMATS.md shows an example.
 */

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'verwacht een datum als 2020-08-31'))

const publicationSchema = v.strictObject({
  nummer: v.pipe(v.number(), v.integer()),
  vastgelegd: day,
  feitenblad: v.string(),
  /** `notebook.cel` */
  cel: v.string(),
  /** Sources by name, with the hash of what was read. */
  bronnen: v.array(v.strictObject({ naam: v.string(), sha256: v.string() })),
  /** Who is counted: the conditions of the queries, without those on time. */
  voorwaarden: v.array(v.string()),
  /** Both days included; null when the queries and sources say nothing of it. */
  periode: v.nullable(v.strictObject({ van: day, tot: day })),
  groepen: v.array(v.string()),
  aantallen: v.array(v.strictObject({ kolom: v.string(), eenheid: v.nullable(v.string()) })),
  /** Of each row its groups, then its counts; null for a hidden count. */
  rijen: v.array(v.array(v.nullable(v.union([v.string(), v.number(), v.boolean()])))),
  ingetrokken: v.optional(v.strictObject({ op: day, reden: v.pipe(v.string(), v.minLength(1)) })),
})
export type Publication = v.InferOutput<typeof publicationSchema>

/** What is known of a result before it has a place in the ledger. */
export type PublishedCounts = Omit<
  Publication,
  'nummer' | 'vastgelegd' | 'feitenblad' | 'cel' | 'ingetrokken'
>

const ledgerSchema = v.strictObject({ formaat: v.literal(1), publicaties: v.array(publicationSchema) })

/** @returns The publications in the order in which they were recorded, or a Dutch sentence. */
export function readLedger(text: string): Outcome<readonly Publication[], string> {
  const parsed = v.safeParse(ledgerSchema, parseJson(text))
  if (parsed.success) return succeed(parsed.output.publicaties)
  const place = (parsed.issues[0].path ?? []).map(({ key }) => String(key)).join('.')
  const newer = place === 'formaat' ? ' Het formaat is te nieuw voor deze versie, of ontbreekt.' : ''
  return fail(`gepubliceerd.json is niet te lezen${place === '' ? '' : ` (bij ${place})`}.${newer}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** One publication a line, so that git shows what was added. */
export function writeLedger(publications: readonly Publication[]): string {
  const lines = publications.map((publication) => `    ${JSON.stringify(publication)}`)
  return `{\n  "formaat": 1,\n  "publicaties": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`
}
