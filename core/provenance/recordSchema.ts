import * as v from 'valibot'

const cellValue = v.nullable(v.union([v.string(), v.number(), v.boolean()]))
const values = v.pipe(v.array(cellValue), v.readonly())
const index = v.pipe(v.number(), v.integer(), v.minValue(0))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const sourceSchema = v.looseObject({ naam: v.string(), titel: v.string(), sha256 })

const flagSchema = v.object({
  code: v.string(),
  ernst: v.picklist(['blokkeert', 'waarschuwt', 'informeert']),
  onderwerp: v.string(),
  tekst: v.string(),
  bewijs: v.record(v.string(), v.unknown()),
  /** Of a warning that was set aside: why, and whether that no longer holds. */
  aanvaard: v.optional(v.object({ reden: v.string(), vervallen: v.boolean() })),
})

/** The published table of a figure: a hidden cell is null in `rijen` and listed in `beschermd` (row, column; from 0). */
const dataSchema = v.object({
  sha256,
  kolommen: v.pipe(
    v.array(v.object({ naam: v.string(), type: v.string(), rol: v.nullable(v.string()) })),
    v.readonly(),
  ),
  rijen: v.pipe(v.array(values), v.readonly()),
  beschermd: v.pipe(v.array(v.pipe(v.tuple([index, index]), v.readonly())), v.readonly()),
})

const figureFields = {
  soort: v.literal('figuur'),
  figuur: v.string(),
  titel: v.string(),
  notebook: v.string(),
  /** What stands between the fences of the figure's own cell. */
  tekst: v.string(),
  sql: v.pipe(v.array(v.object({ cel: v.string(), sql: v.string() })), v.readonly()),
  parameters: v.record(v.string(), cellValue),
  bronnen: v.pipe(v.array(sourceSchema), v.readonly()),
  engine: v.string(),
  n: v.pipe(v.array(v.string()), v.readonly()),
  voorbehouden: v.pipe(v.array(flagSchema), v.readonly()),
  /** Decimals that the author chose, by column; absent when the rounding rule decided. */
  decimalen: v.optional(v.record(v.string(), v.number())),
  ontwerp: v.optional(v.object({ soort: v.string(), verwijzing: v.string() })),
  ingehouden: v.nullable(v.string()),
  gegevens: dataSchema,
}

/** The hash of the file it stands in (`seal.ts`); absent on the figures within a sheet. */
const head = { formaat: v.literal(1), inhoud: v.optional(sha256) }

const figureSchema = v.object({ ...head, ...figureFields })

const sheetSchema = v.object({
  ...head,
  soort: v.literal('feitenblad'),
  bestand: v.string(),
  titel: v.string(),
  thema: v.string(),
  periode: v.string(),
  organisatie: v.string(),
  /** Values that were given for the parameters of its notebooks; absent when none was. */
  parameters: v.optional(v.record(v.string(), cellValue)),
  teksten: v.pipe(v.array(v.object({ plaats: v.string(), tekst: v.string() })), v.readonly()),
  figuren: v.pipe(v.array(figureSchema), v.readonly()),
})

export const provenanceSchema = v.variant('soort', [figureSchema, sheetSchema])

/** What an exported figure carries of what it followed from (docs/FORMATS.md, the provenance record). */
export type FigureRecord = v.InferOutput<typeof figureSchema>
/** The same of a whole sheet; `teksten` are its numbers and texts as printed, each with its place. */
export type SheetRecord = v.InferOutput<typeof sheetSchema>
export type ProvenanceRecord = FigureRecord | SheetRecord
