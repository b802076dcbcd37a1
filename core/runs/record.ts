import * as v from 'valibot'

const cellValue = v.nullable(v.union([v.string(), v.number(), v.boolean()]))
const texts = v.pipe(v.array(v.string()), v.readonly())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const tableSchema = v.object({
  /** `rol`: what the notebook says the column stands for (`groep`, `aantal`, …). */
  kolommen: v.pipe(
    v.array(v.object({ naam: v.string(), type: v.string(), rol: v.nullable(v.string()) })),
    v.readonly(),
  ),
  /** Values in the order of `kolommen`. */
  rijen: v.pipe(v.array(v.pipe(v.array(cellValue), v.readonly())), v.readonly()),
  /** Places that Publicatie hides: row and column, from 0. */
  beschermd: v.pipe(v.array(v.pipe(v.tuple([count, count]), v.readonly())), v.readonly()),
})

const cellSchema = v.object({
  naam: v.string(),
  soort: v.picklist(['sql', 'zrm', 'peiling', 'figuur']),
  /** What stands between its fences. */
  tekst: v.string(),
  /** What it rests on, through other cells too; itself left out. */
  leest: v.object({ cellen: texts, bronnen: texts, parameters: texts }),
  mislukt: v.boolean(),
  /** Of a query or comparison that succeeded. */
  resultaat: v.nullable(
    v.object({
      rijen: count,
      /** Whether Publicatie shows nothing of it. */
      ingehouden: v.boolean(),
      /** Null where its rows can be persons, or it is of a kind that is never published. */
      tabel: v.nullable(tableSchema),
    }),
  ),
  voorbehouden: v.pipe(
    v.array(
      v.object({
        code: v.string(),
        ernst: v.picklist(['blokkeert', 'waarschuwt', 'informeert']),
        onderwerp: v.string(),
        tekst: v.string(),
      }),
    ),
    v.readonly(),
  ),
})

const sourceSchema = v.object({
  naam: v.string(),
  titel: v.string(),
  /** Of the file that was loaded. */
  sha256,
  rijen: count,
  /** Whether a row can be a person. */
  personen: v.boolean(),
  /** Hash of how `werkmap.yaml` says it is to be read and what it is. */
  beschrijving: sha256,
})

export const recordSchema = v.object({
  formaat: v.literal(1),
  notebook: v.string(),
  titel: v.string(),
  /** Of the notebook's text. */
  sha256,
  engine: v.string(),
  parameters: v.record(v.string(), cellValue),
  /** What evidence rests on in `werkmap.yaml`. */
  instellingen: v.record(v.string(), v.union([v.number(), v.string()])),
  bronnen: v.pipe(v.array(sourceSchema), v.readonly()),
  cellen: v.pipe(v.array(cellSchema), v.readonly()),
})

/**
 * What a run of a notebook gave (docs/FORMATS.md): every number of its results with what it rests on, in both views.
 * No rows of persons: of a result that can hold them only the number of rows is there.
 */
export type RunRecord = v.InferOutput<typeof recordSchema>
export type RunSource = v.InferOutput<typeof sourceSchema>
export type RunCell = v.InferOutput<typeof cellSchema>
export type RunTable = v.InferOutput<typeof tableSchema>
