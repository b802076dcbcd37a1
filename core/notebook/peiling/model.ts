import type { Decimals } from '../figuurKeys'
import type { CellPlace } from '../model'

/** Answers of a survey or panel: one question, weighted, by group. docs/FORMATS.md explains each key. */
export interface PeilingCell extends CellPlace {
  readonly kind: 'peiling'
  readonly name: string
  /** The source or cell with one row per respondent. */
  readonly source: string
  /** Column with the answers. */
  readonly vraag: string
  readonly titel?: string | undefined
  readonly toon: PeilingToon
  /** The scale in its order; else the order of the codes, or of the words. */
  readonly antwoorden?: readonly string[] | undefined
  /** Answers that count as none. */
  readonly ontbreekt: readonly string[]
  /** Answers that make the share, of `aandeel` and `verschil`. */
  readonly tel: readonly string[]
  /** Column that splits the respondents into groups. */
  readonly per?: string | undefined
  /** Of `verschil`: two groups; `rest` stands for everybody outside the first. */
  readonly vergelijk?: readonly string[] | undefined
  /** Column with the weights, or `geen`; else the source's column of that role. */
  readonly gewicht?: string | undefined
  /** Decimals of the percentages; else none. */
  readonly decimalen?: Decimals | undefined
}

export const peilingToon = ['verdeling', 'aandeel', 'verschil'] as const
export type PeilingToon = (typeof peilingToon)[number]

/** In `vergelijk`: all that are in no other group. */
export const restOfAll = 'rest'
