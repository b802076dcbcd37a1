import type { Outcome } from '../../../core/bridge/outcome'
import { isoDay } from '../../../core/sources/columns/dates'
import type { ImportQuestion, Inspection } from '../../../core/sources/inspection'
import type { NewSource, SourceFile, SourceProposal } from '../../../core/workbench/model'
import type {
  ColumnSettings,
  ReadingSettings,
  SourceKind,
  SourceNature,
} from '../../../core/workspace/werkmap'
import type { ColumnProposal } from './codeGroups'

/** A file that was read and waits for the user's judgement. */
export interface Review {
  readonly step: 'beoordeling'
  readonly draft: Draft
  /** What importing gives under the settings of the draft, or why it can't. */
  readonly proposed: Outcome<SourceProposal, string>
  /** The last proposal that could be read, with its draft: what is shown while `proposed` is a problem. */
  readonly last: { readonly draft: Draft; readonly proposal: SourceProposal } | null
  /** Values that may stand for a missing one, those that were accepted too. */
  readonly proposals: readonly ColumnProposal[]
  /** What the file couldn't answer; stays when it is answered, so that the answer can be changed. */
  readonly question: DecimalQuestion | null
  /** What `proposed` was read under, while the file is read under another draft. */
  readonly before: Draft | null
  /** Why adding failed. */
  readonly problem: string | null
  /** The user tried to add while a field wasn't right yet. */
  readonly attempted: boolean
  /** The file is read again under changed settings (`proposed` is still the earlier one), or added. */
  readonly busy: 'leest' | 'voegt-toe' | null
}

export interface Draft {
  readonly fileName: string
  readonly content: File
  /** Undefined: as it is recognised. */
  readonly soort?: SourceKind | undefined
  readonly aard?: SourceNature | undefined
  readonly reading: ReadingSettings
  /** By header. */
  readonly columns: Readonly<Record<string, ColumnSettings>>
  readonly fields: Fields
}

/** As typed; days as dd-mm-jjjj. */
export interface Fields {
  readonly naam: string
  readonly titel: string
  readonly uitgever: string
  readonly van: string
  readonly tot: string
}

export interface DecimalQuestion {
  readonly question: ImportQuestion
  /** Values of the columns it is about, as they stand in the file. */
  readonly samples: readonly string[]
}

export type FieldProblems = Partial<Readonly<Record<keyof Fields, string>>>

/** What isn't right yet in the fields, in Dutch. */
export function fieldProblems(fields: Fields, taken: ReadonlySet<string>): FieldProblems {
  const naam = nameProblem(fields.naam, taken)
  return {
    ...(naam === null ? {} : { naam }),
    ...(fields.titel.trim() === '' ? { titel: 'Geef de bron een titel.' } : {}),
    ...periodProblem(fields.van.trim(), fields.tot.trim()),
  }
}

function nameProblem(naam: string, taken: ReadonlySet<string>): string | null {
  if (!/^[a-z_][a-z0-9_]*$/.test(naam))
    return 'Gebruik kleine letters, cijfers en _, en begin met een letter of _.'
  return taken.has(naam) ? `De naam ${naam} is al van een andere bron. Kies een andere naam.` : null
}

function periodProblem(van: string, tot: string): FieldProblems {
  const [first, last] = [isoDay(van), isoDay(tot)]
  if (van !== '' && first === null) return { van: dayProblem }
  if (tot !== '' && last === null) return { tot: dayProblem }
  if (first === null && last === null) return {}
  if (first === null) return { van: halfProblem }
  if (last === null) return { tot: halfProblem }
  return last < first ? { tot: 'De laatste dag ligt voor de eerste.' } : {}
}

const dayProblem = 'Schrijf een datum als 31-08-2020.'
const halfProblem = 'Vul beide dagen in, of geen van beide.'

/**
 * What to show of the file: as it was last readable. While it is read again, its columns already stand as the user
 * switched them.
 */
export function shownInspection({ last, draft, busy }: Review): Inspection | null {
  if (last === null) return null
  const { inspection } = last.proposal
  if (busy !== 'leest') return inspection
  const columns = inspection.columns.map((column) => ({
    ...column,
    loaded: draft.columns[column.header]?.geladen ?? column.loaded,
  }))
  return { ...inspection, columns }
}

/** Why the source can't be added yet, apart from its fields; null when it can. */
export function blockedBecause({ proposed, busy }: Review): string | null {
  if (busy !== null) return busyWords[busy]
  if (!proposed.ok) return 'Dit bestand kan zo niet worden gelezen.'
  const { questions, columns } = proposed.value.inspection
  if (questions.length > 0) return 'Kies eerst het decimaalteken.'
  if (columns.every(({ loaded }) => !loaded)) return 'Laad ten minste één kolom.'
  return null
}

const busyWords = { leest: 'Het bestand wordt opnieuw gelezen.', 'voegt-toe': 'De bron wordt toegevoegd.' }

/** The period that the fields say; null while they don't say a whole one. */
export function periodOf({ van, tot }: Fields): NonNullable<NewSource['peilperiode']> | null {
  const [first, last] = [isoDay(van.trim()), isoDay(tot.trim())]
  return first === null || last === null || last < first ? null : { van: first, tot: last }
}

/** The file of a draft and how it is read; the period decides at which day ages are. */
export function sourceFile({ fileName, content, soort, aard, reading, columns, fields }: Draft): SourceFile {
  const peilperiode = periodOf(fields)
  return {
    ...{ fileName, content, reading, columns },
    ...(soort === undefined ? {} : { soort }),
    ...(aard === undefined ? {} : { aard }),
    ...(peilperiode === null ? {} : { peilperiode }),
  }
}

/** The source as the user decided it; its fields have no problems. */
export function newSource(draft: Draft): NewSource {
  const { naam, titel } = draft.fields
  const uitgever = draft.fields.uitgever.trim()
  return {
    ...sourceFile(draft),
    naam,
    titel: titel.trim(),
    ...(uitgever === '' ? {} : { uitgever }),
  }
}
