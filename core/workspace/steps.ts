import * as v from 'valibot'

/**
 * The steps of a source's recipe (`stappen` in `werkmap.yaml`): what is done to the table after it was read, in order.
 * Columns go by their names in SQL. docs/FORMATS.md describes each.
 */

const name = v.pipe(v.string(), v.regex(/^[a-z_][a-z0-9_]*$/, 'verwacht kleine letters, cijfers en _'))
const names = v.pipe(v.array(name), v.minLength(1), v.readonly())
const noOrMoreNames = v.pipe(v.array(name), v.readonly())

/** Columns with years or categories as headers become rows. */
const toLong = v.strictObject({
  stap: v.literal('naar_lang'),
  /** The columns that become rows; or, with `behalve`, all but these. Exactly one of the two. */
  kolommen: v.optional(names),
  behalve: v.optional(noOrMoreNames),
  /** Names of the new columns: of the headers, and of the values. */
  naam: name,
  waarde: name,
})

/** The values of one column become columns. */
const toWide = v.strictObject({
  stap: v.literal('naar_breed'),
  kolom: name,
  /** Its values, each of which becomes a column; another one in the data is a problem. */
  waarden: v.pipe(v.array(v.string()), v.minLength(1), v.readonly()),
  waarde: name,
  /** The columns that make a row; default: all others. */
  sleutel: v.optional(noOrMoreNames),
})

/** Words, units and decimals of codes, from another source. */
const codeList = v.strictObject({
  stap: v.literal('codelijst'),
  kolom: name,
  lijst: name,
  /** Only the rows of the list whose column `lijst` has this value: a file of several lists. */
  deel: v.optional(v.string()),
  /** Columns of the list; default: by their roles and names. */
  code: v.optional(name),
  titel: v.optional(name),
  /** The column with the numbers that the unit and the decimals of the list are about. */
  waarde: v.optional(name),
})

/** Other sources of the same table below this one. */
const stack = v.strictObject({
  stap: v.literal('stapel'),
  bronnen: names,
  /** The new column that tells them apart, and its value for each source; default: the source's name. */
  kolom: v.optional(name),
  waarden: v.optional(v.record(name, v.string())),
})

/** Numbers in another unit. */
const unit = v.strictObject({
  stap: v.literal('eenheid'),
  kolommen: names,
  naar: v.string(),
})

/** Region codes beside region names or codes, from a list of regions. */
const region = v.strictObject({
  stap: v.literal('regio'),
  kolom: name,
  /** Sources of the kind regio-indeling. */
  indeling: v.optional(noOrMoreNames),
  /** What a name is taken for that several kinds of region have (Groningen, Utrecht). */
  bij_twijfel: v.optional(v.picklist(['gemeente', 'provincie'])),
})

/** Figures of former municipalities for the new ones. */
const reallocation = v.strictObject({
  stap: v.literal('herindeling'),
  regio: name,
  /** A source with the old code, the new code and the year of the change. */
  indeling: name,
  /** Its column with the numbers to allocate by; without one each old municipality goes into one new one as a whole. */
  gewicht: v.optional(name),
  /** The year from which the new municipalities exist; needed when the source has several. */
  jaar: v.optional(v.pipe(v.number(), v.integer())),
  /** The columns that, with the region, make a row. */
  per: v.optional(noOrMoreNames),
  /** Counts: these are allocated and added up. */
  optellen: names,
  /** Percentages by what they are a share of; made anew from the allocated counts. */
  percentages: v.optional(v.record(name, v.strictObject({ noemer: name, teller: v.optional(name) }))),
})

export const stepSchema = v.variant('stap', [toLong, toWide, codeList, stack, unit, region, reallocation])

export type Step = v.InferOutput<typeof stepSchema>
export type StepKind = Step['stap']
export type StepOf<K extends StepKind> = Extract<Step, { stap: K }>

/** The other sources that a step reads. */
export function sourcesOfStep(step: Step): readonly string[] {
  switch (step.stap) {
    case 'codelijst':
      return [step.lijst]
    case 'stapel':
      return step.bronnen
    case 'regio':
      return step.indeling ?? []
    case 'herindeling':
      return [step.indeling]
    case 'naar_lang':
    case 'naar_breed':
    case 'eenheid':
      return []
  }
}
