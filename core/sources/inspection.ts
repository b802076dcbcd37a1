import type { ColumnType } from '../bridge/table'
import type { MissingProposal } from './missing/proposal'
import type { LeftOut, Preview } from './preview/model'
import type { ColumnSettings, ReadingSettings, SourceKind, SourceNature } from '../workspace/werkmap'

export type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'cp850' | 'utf-16le' | 'utf-16be'

export interface Dialect {
  /** null in a format that has no sign between its fields. */
  readonly delimiter: ';' | ',' | '\t' | '|' | ' ' | null
  readonly decimal: ',' | '.' | null
  /** Records above the header that are title or metadata. */
  readonly titleRecords: number
  /** Levels of the header, the record with units included. */
  readonly headerRecords: number
  readonly footerRecords: number
}

/** Why a value is missing, as the file says it: `leeg`, `. (onbekend of geheim)`, `- (nihil)`, `x (geheim)`, … */
export type MissingReason = string

export interface InspectedColumn {
  /** The header as it stands in the file (levels of a stacked header joined with ' | '). */
  readonly header: string
  /** Name in SQL: plain, lower case, unique. */
  readonly name: string
  readonly label: string
  readonly type: ColumnType
  readonly unit: string | null
  /** The unit that the file itself gives, whatever the settings say. */
  readonly ownUnit: string | null
  readonly role: string | null
  readonly nulls: number
  /** Empty for a column that isn't loaded, as `valueLabels` is. */
  readonly missing: Readonly<Record<MissingReason, number>>
  /** Values that may stand for a missing one; they are values until the settings say otherwise. */
  readonly proposedMissing: readonly MissingProposal[]
  readonly valueLabels: Readonly<Record<string, string>>
  readonly loaded: boolean
  /** What stands in the place of the value after the privacy screen. */
  readonly transform: 'pseudoniem' | 'leeftijd' | 'pc4' | null
  /** Of what is loaded (an age, not the birth date); null for a column that isn't, and for pseudonyms. */
  readonly profile: ColumnProfile | null
}

/** Missing values are in none of it: `nulls` and `missing` of the column count those. */
export interface ColumnProfile {
  /** Different values; counting stops at 100 000. Numbers are told apart as numbers: `12,5` is `12,50`. */
  readonly distinct: number
  /** The most frequent values, at most 8, of equally frequent numbers the lowest; empty when there are too many to count. Their words are in `valueLabels`. */
  readonly top: readonly { readonly value: string; readonly count: number }[]
  /** All values, in order, when there are at most 100 different ones; else null. */
  readonly codes: readonly string[] | null
  readonly min: number | string | null
  /** Of numbers: the middle one, or the mean of the two in the middle. */
  readonly median: number | null
  readonly max: number | string | null
  /** Of numbers and days; null when there are no two different ones, and for codes that have words. */
  readonly histogram: Histogram | null
  /** null in a file without weights, of the weight itself, and with more than 50 different values. */
  readonly weighted: WeightedShares | null
}

/** Bins of equal width with round edges, from the lowest value to the highest, empty ones included. */
export interface Histogram {
  /** Of numbers the width of a bin: 1, 2 or 5 times a power of ten. */
  readonly step: number | 'maand' | 'jaar' | 'tien jaar'
  /** Values from `from` up to, not with, `to`; the last bin of numbers holds its `to` as well. Days: ISO. */
  readonly bins: readonly {
    readonly from: number | string
    readonly to: number | string
    readonly count: number
  }[]
}

/** Shares by the column with the role `gewicht`, among the rows that have an answer and a weight of 0 or more. */
export interface WeightedShares {
  /** Those rows, unweighted. */
  readonly n: number
  /** In order of value; `n` unweighted, `share` 0 … 1: the answer's sum of weights divided by that of all answers. */
  readonly answers: readonly { readonly value: string; readonly n: number; readonly share: number }[]
}

export interface PrivacyFinding {
  readonly header: string
  readonly detector:
    | 'bsn'
    | 'clientnummer'
    | 'geboortedatum'
    | 'naam'
    | 'adres'
    | 'postcode'
    | 'email'
    | 'telefoon'
    | 'iban'
    | 'identiteitsbewijs'
    | 'kenteken'
    | 'ip-adres'
    | 'vrije-tekst'
  /** Dutch, one sentence: what was seen and why it is taken for personal data. */
  readonly ground: string
  /** `geladen`: as it stands in the file, because the column settings say so. */
  readonly action: 'niet-geladen' | 'pseudoniem' | 'leeftijd' | 'pc4' | 'geladen'
}

/** A worksheet that can be chosen. */
export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  /** Whether the table that is read stands on it. */
  readonly chosen: boolean
}

/** A question that the file itself can't answer; import waits for a setting. */
export interface ImportQuestion {
  readonly kind: 'decimal-sign'
  /** Whether one answer holds for the whole file, or for these columns only: other columns have signs of their own. */
  readonly scope: 'bestand' | 'kolommen'
  readonly columns: readonly string[]
  readonly text: string
}

/** What importing a file would give; `read` settings and column settings change it, nothing else does. */
export interface Inspection {
  readonly fileName: string
  readonly format: 'csv' | 'statline' | 'spss' | 'spreadsheet' | 'columnar' | 'json'
  /** null where the format has no text of its own encoding, or one that `Encoding` doesn't name. */
  readonly encoding: Encoding | null
  readonly dialect: Dialect
  /** In the order of the file; empty in a format without worksheets. */
  readonly sheets: readonly SheetEntry[]
  readonly kind: SourceKind
  /** The kind that the file itself speaks for, whatever the user says. */
  readonly looksLike: SourceKind
  readonly nature: SourceNature
  /** 0 … 1, with the grounds in Dutch. */
  readonly confidence: number
  readonly grounds: readonly string[]
  readonly rowCount: number
  readonly columns: readonly InspectedColumn[]
  readonly privacy: readonly PrivacyFinding[]
  readonly questions: readonly ImportQuestion[]
  /** The first rows as they will be loaded, beside the file as it stands. */
  readonly preview: Preview
  /** What of the file isn't in the table; columns that aren't loaded stand in `columns`. */
  readonly leftOut: readonly LeftOut[]
  /** What was noticed, and warnings; Dutch. */
  readonly notes: readonly string[]
}

export interface InspectOptions {
  readonly reading?: ReadingSettings
  readonly columns?: Readonly<Record<string, ColumnSettings>>
  /** What the user says the source is; default: as it is recognised. */
  readonly kind?: SourceKind
  readonly nature?: SourceNature
  /** Day at which a birth date becomes an age where rows have no start date of their own; ISO. Default: none. */
  readonly referenceDate?: string
}

export type ImportProblem =
  | { readonly kind: 'empty-file'; readonly file: string }
  | { readonly kind: 'not-text'; readonly file: string; readonly looksLike: string }
  /** `looksLike`: Dutch, what the first bytes say it is; null when they say nothing. */
  | {
      readonly kind: 'unsupported-format'
      readonly file: string
      readonly extension: string
      readonly looksLike: string | null
    }
  | { readonly kind: 'too-large'; readonly file: string; readonly bytes: number; readonly limit: number }
  /** Unpacked, all parts of the file together. */
  | {
      readonly kind: 'unpacks-too-large'
      readonly file: string
      readonly bytes: number
      readonly limit: number
    }
  | { readonly kind: 'too-many-cells'; readonly file: string; readonly limit: number }
  | { readonly kind: 'too-many-columns'; readonly file: string; readonly limit: number }
  /** `what`: Dutch, `regel 1` or `de naam van kolom 3`. */
  | {
      readonly kind: 'too-long'
      readonly file: string
      readonly what: string
      readonly characters: number
      readonly limit: number
    }
  /** `what`: Dutch, what is wrong there; line and character count from 1. */
  | {
      readonly kind: 'malformed-json'
      readonly file: string
      readonly line: number
      readonly character: number
      readonly what: string
    }
  /** JSON without a list of objects, or with several. */
  | { readonly kind: 'no-records'; readonly file: string }
  /** `part`: Dutch, what of the file is missing or wrong. */
  | { readonly kind: 'damaged'; readonly file: string; readonly part: string }
  /** `part`: Dutch, what of the format can't be read here. */
  | { readonly kind: 'unsupported-part'; readonly file: string; readonly part: string }
  | { readonly kind: 'encrypted'; readonly file: string }
  | {
      readonly kind: 'missing-sheet'
      readonly file: string
      readonly sheet: string
      readonly found: readonly string[]
    }
  /** `encoding`: as the file names it. */
  | { readonly kind: 'unknown-encoding'; readonly file: string; readonly encoding: string }
  /** The werkmap's copies are texts; one of this file would lose something. */
  | { readonly kind: 'no-copy'; readonly file: string }
  | { readonly kind: 'no-table'; readonly file: string }
  /** The privacy screen or the settings leave every column out. */
  | { readonly kind: 'nothing-loaded'; readonly file: string }
  /** Columns of a printed report, parted by spaces. */
  | { readonly kind: 'space-aligned'; readonly file: string }
  /** `rows`: all rows with too many or too few fields. */
  | {
      readonly kind: 'ragged-rows'
      readonly file: string
      readonly rows: readonly number[]
      readonly expected: number
    }
  | {
      readonly kind: 'bad-value'
      readonly file: string
      readonly row: number
      readonly column: string
      readonly text: string
    }
  | {
      readonly kind: 'missing-column'
      readonly file: string
      readonly column: string
      readonly found: readonly string[]
    }
  | { readonly kind: 'open-question'; readonly file: string; readonly question: ImportQuestion }
  /** The file can't be got at any more. */
  | { readonly kind: 'unreadable'; readonly file: string }
  /** Its reader broke down: it asked for more memory than there is. */
  | { readonly kind: 'reader-stopped'; readonly file: string }
  /** By the user. */
  | { readonly kind: 'cancelled'; readonly file: string }
