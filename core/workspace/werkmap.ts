import * as v from 'valibot'
import { huisstijlSchema } from './huisstijl'
import { stepSchema } from './steps'
import { roundingProblem, thresholdBounds, thresholdProblem, type ThresholdKey } from './thresholds'

/**
 * `werkmap.yaml`: the sources of a werkmap and the settings of its evidence rules. Keys are Dutch because users edit them.
 * docs/FORMATS.md shows a full example.
 */

export const sourceKinds = [
  'cbs-statline',
  'cbs-kerncijfers',
  'ggd-monitor',
  'ggd-jeugdmonitor',
  'geletterdheid',
  'panel',
  'registratie-trajecten',
  'registratie-collectief',
  'tevredenheid',
  'din',
  'regio-indeling',
  'overig',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What a source is by its making; decides which claims it can carry (DOMAIN section 1). */
export const sourceNatures = [
  'integraal',
  'steekproef',
  'modelschatting',
  'registratie',
  'enquete',
  'kwalitatief',
  'hulptabel',
  'onbekend',
] as const
export type SourceNature = (typeof sourceNatures)[number]

const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'verwacht een datum als 2020-08-31'))

/** What happens with a column at import. Columns with `geladen: false` never reach the engine. */
const columnSchema = v.strictObject({
  geladen: v.optional(v.boolean()),
  /** Text in people's own words may stand in what is published. */
  naar_buiten: v.optional(v.boolean()),
  /** Role in the kind of source, e.g. `startscore`, `regio`, `periode`; free text for `overig`. */
  rol: v.optional(v.string()),
  /** Name in SQL; default: the header made into a plain name. */
  als: v.optional(v.pipe(v.string(), v.regex(/^[a-z_][a-z0-9_]*$/, 'verwacht kleine letters, cijfers en _'))),
  label: v.optional(v.string()),
  eenheid: v.optional(v.string()),
  type: v.optional(v.picklist(['number', 'text', 'date', 'datetime', 'boolean'])),
  /** Where it isn't that of the file; nothing for a format that stores numbers. */
  decimaal: v.optional(v.picklist([',', '.'])),
  /** An empty cell gets the value above it: the column is filled in the first row of each group only. */
  aanvullen: v.optional(v.boolean()),
  /** What the privacy screen puts in the place of the value. */
  omzetting: v.optional(v.picklist(['pseudoniem', 'leeftijd', 'pc4'])),
  /** Values that stand for a missing one, each with the reason it gives: `-99995` → `niet gemeten`. */
  ontbrekend: v.optional(v.record(v.string(), v.string())),
  /** Values that look like a code for a missing one and were judged to be values: they aren't proposed again. */
  blijft_waarde: v.optional(v.array(v.string())),
})
export type ColumnSettings = v.InferOutput<typeof columnSchema>

const readingSchema = v.strictObject({
  formaat: v.optional(v.picklist(['csv', 'statline'])),
  codering: v.optional(v.picklist(['utf-8', 'windows-1252', 'cp850', 'utf-16le', 'utf-16be'])),
  scheiding: v.optional(v.string()),
  decimaal: v.optional(v.picklist([',', '.'])),
  /** Name of the worksheet; default: the one with the largest table. */
  blad: v.optional(v.string()),
  /** Letters of the column of a spreadsheet with which the table begins; default: the largest block of columns. */
  vanaf_kolom: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/, 'verwacht de letters van een kolom'))),
  kopregels: v.optional(v.number()),
  overslaan_boven: v.optional(v.number()),
  overslaan_onder: v.optional(v.number()),
  /** Rows with more or fewer fields than there are columns: set aside however many, or refuse the file. */
  ongelijke_rijen: v.optional(v.picklist(['apart', 'weigeren'])),
  /** SPSS: whether codes that the file declares missing are missing values (the default) or answers. */
  gebruikersmissend: v.optional(v.picklist(['ontbreekt', 'waarde'])),
})
export type ReadingSettings = v.InferOutput<typeof readingSchema>

export const sourceSchema = v.strictObject({
  naam: v.pipe(v.string(), v.regex(/^[a-z_][a-z0-9_]*$/, 'verwacht kleine letters, cijfers en _')),
  titel: v.string(),
  pad: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'verwacht 64 hexadecimale tekens')),
  soort: v.picklist(sourceKinds),
  aard: v.picklist(sourceNatures),
  uitgever: v.optional(v.string()),
  /** Period the data describe, both days included. */
  peilperiode: v.optional(v.strictObject({ van: date, tot: date })),
  gepubliceerd: v.optional(date),
  opgehaald: v.optional(date),
  licentie: v.optional(v.string()),
  /** What one row of a registration counts: `trajecten`, `deelnames`, … */
  eenheid: v.optional(v.string()),
  /** Of an inquiry: how many were invited, and how many answered. */
  respons: v.optional(
    v.strictObject({
      uitgezet: v.pipe(v.number(), v.integer(), v.minValue(0)),
      terug: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  /** True when the values are invented; figures then say so. */
  fictief: v.optional(v.union([v.boolean(), v.string()])),
  lezen: v.optional(readingSchema),
  kolommen: v.optional(v.record(v.string(), columnSchema)),
  /** The file that `pad` is a copy of, and how such a file is read: the next one is read alike. */
  aangeleverd: v.optional(v.strictObject({ bestand: v.string(), lezen: v.optional(readingSchema) })),
  /** Names in SQL of the columns that tell one row from another: a newer file is compared by them. */
  sleutel: v.optional(v.array(v.string())),
  /** What is done to the table after it was read, in order. */
  stappen: v.optional(v.array(stepSchema)),
})
export type SourceManifest = v.InferOutput<typeof sourceSchema>

/** A sentence as part of another: without its capital and full stop. */
const inSentence = (sentence: string) =>
  sentence.replace(/^./, (first) => first.toLowerCase()).replace(/\.$/, '')

function threshold(key: ThresholdKey) {
  const { default: usual } = thresholdBounds[key]
  return v.optional(
    v.pipe(
      v.number('verwacht een getal'),
      v.check(
        (value) => thresholdProblem(key, value) === null,
        ({ input }) =>
          `verwacht een andere waarde: ${inSentence(thresholdProblem(key, Number(input)) ?? '')}`,
      ),
    ),
    usual,
  )
}

/** Thresholds of the evidence rules; defaults and their sources stand in docs/EVIDENCE.md. */
const thresholdsSchema = v.strictObject({
  /** Counts of people 1 … this − 1 in a registration are not published. */
  kleinste_cel: threshold('kleinste_cel'),
  /** A bereik of activities of 1 … this − 1 participants is not published. */
  kleinste_bereik: threshold('kleinste_bereik'),
  /** Counts of registered people are published as multiples of this, and none is hidden; 0: small ones are hidden. */
  afronden: threshold('afronden'),
  /** Under this base no percentage is published. */
  percentage_minimum: threshold('percentage_minimum'),
  /** From this base a percentage of a registration stands on its own; below it reads "k van de n". */
  percentage_vanaf: threshold('percentage_vanaf'),
  /** A group under this size of which all members share one category is not published. */
  groepsonthulling_tot: threshold('groepsonthulling_tot'),
  /** A source is old when it describes a year more than this before the report's year. */
  verouderd_na_jaren: threshold('verouderd_na_jaren'),
  /** A share is indicative when its 95% interval reaches further than this many percentage points on a side. */
  marge_vanaf: threshold('marge_vanaf'),
  /** Below this percentage of answers an inquiry doesn't speak for those who were invited. */
  respons_vanaf: threshold('respons_vanaf'),
  /** An amount of which so many of the largest contributors … */
  dominantie_aantal: threshold('dominantie_aantal'),
  /** … make up more than this percentage is not published. */
  dominantie_procent: threshold('dominantie_procent'),
  /** An amount of which the second largest contributor knows the largest to within so many percent isn't either. */
  p_procent: threshold('p_procent'),
  /** Weights that leave less than one effective answer in so many make a share far less sure than its number says. */
  weegeffect_vanaf: threshold('weegeffect_vanaf'),
})
const settingsSchema = v.pipe(
  thresholdsSchema,
  v.forward(
    v.check(
      (settings) => roundingProblem(settings) === null,
      ({ input }) => `verwacht een andere waarde: ${inSentence(roundingProblem(input) ?? '')}`,
    ),
    ['afronden'],
  ),
)
export type EvidenceSettings = v.InferOutput<typeof settingsSchema>

export const defaultSettings: EvidenceSettings = v.parse(settingsSchema, {})

/** An ordinal scale for comparing a measurement at the start with one at the end; higher is better. */
const scaleSchema = v.strictObject({
  /** Names of the levels, lowest first. */
  niveaus: v.pipe(v.array(v.string()), v.minLength(2, 'verwacht minstens twee niveaus')),
  /** Number of the lowest level. */
  vanaf: v.optional(v.pipe(v.number(), v.integer()), 1),
  /** The level from which it goes well enough; default: the middle one. */
  voldoende: v.optional(v.pipe(v.number(), v.integer())),
})
export type ScaleSettings = v.InferOutput<typeof scaleSchema>

export const werkmapSchema = v.strictObject({
  formaat: v.literal(1),
  titel: v.string(),
  organisatie: v.string(),
  /** The year reported on: what counts as old is measured from here. */
  verslagjaar: v.pipe(v.number(), v.integer()),
  huisstijl: v.optional(huisstijlSchema),
  drempels: v.optional(settingsSchema, {}),
  schalen: v.optional(v.record(v.string(), scaleSchema), {}),
  bronnen: v.array(sourceSchema),
})
export type Werkmap = v.InferOutput<typeof werkmapSchema>
