import type { SourceKind, SourceNature } from '../../workspace/werkmap'
import type { ColumnScan } from '../columns/scan'

/** What a recogniser sees of a file. Not the rows: only headers and what the values can be. */
export interface Clues {
  readonly columns: readonly ClueColumn[]
  /** Title lines and footers. */
  readonly surroundings: string
  readonly statline: boolean
  /** Whether the file comes from a survey program, so that its rows are respondents. */
  readonly survey: boolean
}

export interface ClueColumn {
  readonly header: string
  /** The header as a plain name: `zrm_domein`. */
  readonly name: string
  /** The label as a plain name, where it may say more than the header; '' where it can't. */
  readonly words: string
  readonly unit: string | null
  /** What the file itself says the column is for. */
  readonly role: string | null
  readonly scan: ColumnScan
}

export interface Recognition {
  readonly kind: SourceKind
  readonly nature: SourceNature
  /** 0 … 1. */
  readonly confidence: number
  /** Dutch, one sentence each. */
  readonly grounds: readonly string[]
  /** A role or null for each column. */
  readonly roles: readonly (string | null)[]
  /** Columns whose digits are codes, whatever they look like. */
  readonly codes: readonly boolean[]
}

/** Recognises one kind of source; null when the file isn't of that kind. */
export type Recogniser = (clues: Clues) => Recognition | null

/** Gives each role to the first column whose name fits, each column at most one. */
export function rolesByName(
  columns: readonly ClueColumn[],
  patterns: Readonly<Record<string, RegExp>>,
): readonly (string | null)[] {
  const given = new Set<string>()
  return columns.map(({ name }) => {
    const role = Object.keys(patterns).find((key) => !given.has(key) && patterns[key]?.test(name))
    if (role === undefined) return null
    given.add(role)
    return role
  })
}

/** Whether all values of a column have one of the traits. */
export const isAll = ({ scan }: ClueColumn, ...traits: readonly (keyof ColumnScan['traits'])[]): boolean =>
  scan.values > 0 && traits.some((trait) => scan.traits[trait] === scan.values)

/** Digits under these headers number things and measure nothing. */
export const isCodeName = (name: string): boolean =>
  /^(id|identifier|code|title|measure)$|code(_|$)|^pc_?[46]$|^postcode_?[46]$|_id$|nummer$|_nr$|_no$|groupid$/.test(
    name,
  )

/** One sentence that names the columns behind a recognition. */
export function describeRoles(columns: readonly ClueColumn[], roles: readonly (string | null)[]): string {
  const found = columns.flatMap(({ header }, at) => (roles[at] ? [`“${header}” (${roles[at]})`] : []))
  return `Herkende kolommen: ${found.join(', ')}.`
}
