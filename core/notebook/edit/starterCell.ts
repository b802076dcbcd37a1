import type { ResultColumn } from '../../bridge/table'
import type { Block } from './layout'

/** The kinds of cell that can be made. */
export const cellKinds = ['tekst', 'sql', 'figuur', 'zrm', 'peiling'] as const
export type CellKind = (typeof cellKinds)[number]

/** What a new cell is to be called and to be about. */
export interface CellStart {
  readonly name: string
  /** The source or cell that it reads; null when there is none yet. */
  readonly source: string | null
  /** Columns of that source or cell, as far as known. */
  readonly columns: readonly ResultColumn[]
}

/** What names begin with. */
export const nameStems: Readonly<Record<Exclude<CellKind, 'tekst'>, string>> = {
  sql: 'query',
  figuur: 'figuur',
  zrm: 'ontwikkeling',
  peiling: 'antwoorden',
}

/** What a new text says until it is written over. */
export const starterText = 'Nieuwe tekst'

/** A new cell that can be run as it is, as far as its source allows. */
export function starterCell(kind: CellKind, start: CellStart, eol: string): Block {
  if (kind === 'tekst') return { isText: true, text: starterText }
  const source = kind === 'sql' ? '' : ` bron=${start.source ?? 'bron'}`
  const lines = ['```' + `${kind} naam=${start.name}${source}`, ...body(kind, start), '```']
  return { isText: false, text: lines.join(eol) }
}

function body(kind: Exclude<CellKind, 'tekst'>, { source, columns }: CellStart): readonly string[] {
  switch (kind) {
    case 'sql':
      return source === null
        ? ['SELECT 1 AS waarde']
        : ['-- aantal: n (rijen)', 'SELECT count(*) AS n', `FROM ${source}`]
    case 'figuur':
      return ['titel: Nieuwe figuur', 'soort: staaf', `x: ${numberOf(columns)}`, `y: ${groupOf(columns)}`]
    case 'zrm':
      return ['domein: Financiën', 'vergelijk: [eind-start]']
    case 'peiling':
      return [`vraag: ${columns[0]?.name ?? 'vraag'}`, 'titel: Nieuwe vraag']
  }
}

const numberOf = (columns: readonly ResultColumn[]) =>
  columns.find(({ type }) => type === 'number')?.name ?? 'n'

const groupOf = (columns: readonly ResultColumn[]) =>
  columns.find(({ type }) => type !== 'number')?.name ??
  columns.find(({ name }) => name !== numberOf(columns))?.name ??
  'groep'
