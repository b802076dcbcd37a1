import type { CellValue, ResultTable } from '../bridge/table'
import type { Flag, Weergave } from '../evidence/flags'
import type { TekstCell } from '../notebook/model'
import { cellFlags } from './cellFlags'
import type { CellError, CellOutput, CellState, NotebookState } from './model'

/** The machine-readable form of `feitenwerk run --json` (docs/FORMATS.md). Keys are part of a public format. */
export interface NotebookReport {
  readonly pad: string
  readonly titel: string
  readonly thema: string | null
  readonly cellen: readonly CellReport[]
}

export interface CellReport {
  readonly naam: string
  readonly soort: string
  readonly kolommen: readonly { readonly naam: string; readonly type: string }[]
  readonly rijen: readonly Readonly<Record<string, CellValue>>[]
  readonly beschermd: readonly { readonly rij: number; readonly kolom: string }[]
  /** Of a text cell: its inline values, by `cel.kolom`. */
  readonly waarden: Readonly<Record<string, CellValue>>
  readonly voorbehouden: readonly FlagReport[]
  readonly fout: string | null
}

export interface FlagReport {
  readonly code: string
  readonly ernst: string
  readonly onderwerp: string
  readonly tekst: string
  readonly bewijs: Flag['evidence']
  readonly aanvaard?: AcknowledgementReport
}

/** Why it is published all the same; `vervallen` when the numbers behind the flag changed since. */
export interface AcknowledgementReport {
  readonly reden: string
  readonly vervallen: boolean
}

export function notebookReport(state: NotebookState, weergave: Weergave): NotebookReport {
  const { titel, thema } = state.notebook.meta
  return {
    pad: state.path,
    titel,
    thema,
    cellen: state.cells.map((cell) => cellReport(cell, state, weergave)),
  }
}

function cellReport(
  { cell, output, error }: CellState,
  state: NotebookState,
  weergave: Weergave,
): CellReport {
  const shown = output && shownTable(output, weergave)
  return {
    naam: cell.id,
    soort: cell.kind,
    kolommen: tableColumns(shown?.table),
    rijen: shown?.table.rows ?? [],
    beschermd: shown?.hidden.map(({ row, column }) => ({ rij: row, kolom: column })) ?? [],
    waarden: cell.kind === 'tekst' ? textValues(cell, state, weergave) : {},
    voorbehouden: cellFlags(state, cell.id, weergave).map(flagReport),
    fout: error && errorText(error, weergave),
  }
}

/** What a query's error says can hold a value of one record (`“T10001” is niet om te zetten naar INT32`). */
export function errorText({ text }: CellError, weergave: Weergave): string {
  return weergave === 'intern' ? text : 'Deze cel is niet gelukt; in Intern staat waarom.'
}

/** Whether Publicatie holds back anything of a run. */
export function withholds(state: NotebookState): boolean {
  return state.cells.some(({ output }) => {
    const protection = output?.assessment.protection
    return protection !== undefined && (protection.withheld !== null || protection.hidden.length > 0)
  })
}

export function tableColumns(table: ResultTable | undefined): CellReport['kolommen'] {
  return table?.columns.map(({ name, type }) => ({ naam: name, type })) ?? []
}

function shownTable(
  output: CellOutput,
  weergave: Weergave,
): Pick<CellOutput['assessment']['protection'], 'table' | 'hidden'> {
  return weergave === 'intern' ? { table: output.table, hidden: [] } : output.assessment.protection
}

function flagReport({ code, severity, subject, message, evidence, acknowledged }: Flag): FlagReport {
  return {
    code,
    ernst: severity,
    onderwerp: subject,
    tekst: message,
    bewijs: evidence,
    ...(acknowledged && { aanvaard: { reden: acknowledged.reason, vervallen: acknowledged.isVoid } }),
  }
}

function textValues(cell: TekstCell, state: NotebookState, weergave: Weergave): CellReport['waarden'] {
  return Object.fromEntries(
    cell.values.map((value) => {
      const output = state.cells.find((candidate) => candidate.cell.id === value.cell)?.output
      const row = output && shownTable(output, weergave).table.rows[0]
      return [`${value.cell}.${value.column}`, row?.[value.column] ?? null]
    }),
  )
}
