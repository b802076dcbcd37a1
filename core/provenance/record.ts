import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { CellValue } from '../bridge/table'
import type { Flag } from '../evidence/flags'
import type { Figure } from '../figures/model'
import type { Ontwerp } from '../notebook/figuurKeys'
import type { SourceManifest } from '../workspace/werkmap'
import type { ColumnRole } from '../notebook/roles'
import { canonicalJson } from './canonicalJson'
import type { FigureRecord, SheetRecord } from './recordSchema'

/** All that a figure followed from, in the Publicatie view: flags with protected numbers left out. */
export interface FigureOrigin {
  readonly figure: Figure
  readonly roles: readonly ColumnRole[]
  /** Path in the werkmap. */
  readonly notebook: string
  /** What stands between the fences of the figure's own cell. */
  readonly text: string
  /** The queries the figure rests on, in the order in which they ran. */
  readonly queries: readonly { readonly cell: string; readonly sql: string }[]
  readonly parameters: Readonly<Record<string, CellValue>>
  readonly sources: readonly SourceManifest[]
  readonly flags: readonly Flag[]
  /** A design that carries a claim about a cause; null when none is recorded. */
  readonly ontwerp: Ontwerp | null
  readonly engineVersion: string
}

/**
 * The record that an exported figure carries (docs/FORMATS.md). It holds what is needed to make the figure again and to
 * see whether it still follows from its sources, and nothing about who made it, where or when: equal input gives equal
 * bytes as `canonicalJson`.
 */
export function figureRecord(origin: FigureOrigin): FigureRecord {
  const { figure } = origin
  return {
    formaat: 1,
    soort: 'figuur',
    figuur: figure.name,
    titel: figure.title,
    notebook: origin.notebook,
    tekst: origin.text,
    sql: origin.queries.map(({ cell, sql }) => ({ cel: cell, sql })),
    parameters: { ...origin.parameters },
    bronnen: origin.sources.map(sourceRecord),
    engine: origin.engineVersion,
    n: figure.notes.filter(({ kind }) => kind === 'n').map(({ text }) => text),
    voorbehouden: origin.flags.map(flagRecord),
    ...(figure.decimals && { decimalen: { ...figure.decimals } }),
    ...(origin.ontwerp === null ? {} : { ontwerp: { ...origin.ontwerp } }),
    ingehouden: figure.withheld,
    gegevens: { sha256: dataHash(figure), ...publishedTable(figure, origin.roles) },
  }
}

/** The record of a whole sheet: what it is, what it says, and the record of each of its figures in order of use. */
export function feitenbladRecord(
  about: Omit<SheetRecord, 'formaat' | 'soort' | 'inhoud' | 'figuren'>,
  figures: readonly FigureRecord[],
): SheetRecord {
  return { formaat: 1, soort: 'feitenblad', ...about, figuren: figures }
}

/**
 * SHA-256 of the published data: columns, rows in order and which cells are hidden. A hidden cell is null here as it is
 * in the table, so the hash can't be used to try out what it was.
 */
export function dataHash(figure: Pick<Figure, 'data' | 'hidden'>): string {
  const { kolommen, rijen, beschermd } = publishedTable(figure, [])
  const columns = kolommen.map(({ naam, type }) => ({ naam, type }))
  const text = canonicalJson({ kolommen: columns, rijen, beschermd })
  return bytesToHex(sha256(new TextEncoder().encode(text)))
}

function publishedTable({ data, hidden }: Pick<Figure, 'data' | 'hidden'>, roles: readonly ColumnRole[]) {
  const names = data.columns.map(({ name }) => name)
  const covered = new Set(hidden.map(({ row, column }) => `${row} ${column}`))
  return {
    kolommen: data.columns.map(({ name, type }) => ({
      naam: name,
      type,
      rol: roles.find(({ kolom }) => kolom === name)?.rol ?? null,
    })),
    rijen: data.rows.map((row, index) =>
      names.map((name) => (covered.has(`${index} ${name}`) ? null : (row[name] ?? null))),
    ),
    beschermd: hidden.map(({ row, column }): [number, number] => [row, names.indexOf(column)]),
  }
}

function sourceRecord(source: SourceManifest) {
  const { naam, titel, uitgever, sha256: hash, soort, aard, peilperiode } = source
  const { gepubliceerd, fictief, stappen } = source
  return {
    naam,
    titel,
    soort,
    aard,
    sha256: hash,
    uitgever: uitgever ?? null,
    peilperiode: peilperiode ?? null,
    gepubliceerd: gepubliceerd ?? null,
    fictief: fictief ?? false,
    ...(stappen === undefined ? {} : { stappen: stappen.map((step) => ({ ...step })) }),
  }
}

function flagRecord({ code, severity, subject, message, evidence, acknowledged }: Flag) {
  return {
    code,
    ernst: severity,
    onderwerp: subject,
    tekst: message,
    bewijs: { ...evidence },
    ...(acknowledged && { aanvaard: { reden: acknowledged.reason, vervallen: acknowledged.isVoid } }),
  }
}
