import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { CellValue } from '../../bridge/table'
import type { Flag } from '../../evidence/flags'
import { readsPersons } from '../../evidence/nature'
import { cellsBehind, parametersOf, sourcesOf } from '../../notebook/dependencies'
import type { Cell } from '../../notebook/model'
import { canonicalJson, type Json } from '../../provenance/canonicalJson'
import type { RunCell, RunRecord, RunSource, RunTable } from '../../runs/record'
import type { SourceManifest, Werkmap } from '../../workspace/werkmap'
import { withSourcesOfSteps } from '../loadingOrder'
import { textFlagsOf } from '../textFlags'
import type { CellOutput, CellState, NotebookState, SourceState } from '../model'

export interface RunSurroundings {
  readonly sources: ReadonlyMap<string, SourceState>
  readonly werkmap: Pick<Werkmap, 'drempels' | 'verslagjaar' | 'organisatie'>
  readonly engineVersion: string
}

/** What a run is remembered by; null while a query or comparison has yet to run, or to run again. */
export function recordOf(state: NotebookState, around: RunSurroundings): RunRecord | null {
  const { notebook } = state
  const recorded = state.cells.filter(({ cell }) => isRecorded(cell))
  if (recorded.some(({ status }) => status !== 'klaar' && status !== 'fout')) return null
  const cellen = recorded.map((cell) => cellRecord(cell, state, around))
  const names = new Set(cellen.flatMap(({ leest }) => leest.bronnen))
  return {
    formaat: 1,
    notebook: state.path,
    titel: notebook.meta.titel,
    sha256: hashOf(notebook.text),
    engine: around.engineVersion,
    parameters: { ...state.parameters },
    instellingen: settingsOf(around.werkmap),
    bronnen: [...names].toSorted().flatMap((name) => sourceRecord(around.sources.get(name))),
    cellen,
  }
}

const isRecorded = ({ kind }: Cell): boolean =>
  kind === 'sql' || kind === 'zrm' || kind === 'peiling' || kind === 'figuur'

function cellRecord(
  { cell, output, status }: CellState,
  state: NotebookState,
  around: RunSurroundings,
): RunCell {
  const { notebook } = state
  const failed = status === 'fout'
  return {
    naam: cell.id,
    soort: cell.kind as RunCell['soort'],
    tekst: notebook.text.slice(cell.bodyFrom, cell.bodyTo),
    leest: {
      cellen: cellsBehind(notebook.cells, cell.id),
      bronnen: sourcesBehind(notebook.cells, cell.id, around),
      parameters: parametersOf(notebook.cells, cell.id).filter((name) => name in state.parameters),
    },
    mislukt: failed,
    resultaat: output && !failed && cell.kind !== 'figuur' ? resultOf(output) : null,
    voorbehouden: output && !failed ? caveatsOf(flagsOf(cell, output, state)) : [],
  }
}

const sourcesBehind = (cells: readonly Cell[], id: string, { sources }: RunSurroundings): readonly string[] =>
  withSourcesOfSteps(
    sourcesOf(cells, id, new Set(sources.keys())),
    (name) => sources.get(name)?.manifest,
  ).toSorted()

function resultOf({ table, roles, assessment }: CellOutput): RunCell['resultaat'] {
  const { protection, exact } = assessment
  return {
    rijen: table.rowCount,
    ingehouden: protection.withheld !== null,
    tabel: exact.mayBeKept ? tableRecord(table, roles, exact.hidden) : null,
  }
}

function tableRecord(
  { columns, rows }: CellOutput['table'],
  roles: CellOutput['roles'],
  hidden: CellOutput['assessment']['exact']['hidden'],
): RunTable {
  return {
    kolommen: columns.map(({ name, type }) => ({
      naam: name,
      type,
      rol: roles.find(({ kolom }) => kolom === name)?.rol ?? null,
    })),
    rijen: rows.map((row) => columns.map(({ name }): CellValue => row[name] ?? null)),
    beschermd: hidden.map(({ row, column }) => [row, columns.findIndex(({ name }) => name === column)]),
  }
}

/** A figure has the caveats of the cell it draws; its own are those of its texts. */
const flagsOf = ({ id, kind }: Cell, { assessment }: CellOutput, state: NotebookState): readonly Flag[] =>
  kind === 'figuur' ? textFlagsOf(state, id) : assessment.flags

const caveatsOf = (flags: readonly Flag[]): RunCell['voorbehouden'] =>
  flags.map(({ code, severity, subject, message }) => ({
    code,
    ernst: severity,
    onderwerp: subject,
    tekst: message,
  }))

function sourceRecord(source: SourceState | undefined): readonly RunSource[] {
  if (!source) return []
  const { manifest, rowCount } = source
  return [
    {
      naam: manifest.naam,
      titel: manifest.titel,
      sha256: source.sha256 ?? manifest.sha256,
      rijen: rowCount,
      personen: readsPersons([manifest]),
      beschrijving: hashOf(canonicalJson(descriptionOf(manifest))),
    },
  ]
}

/** What decides how the file is read and how results are judged; not what it is called or where it came from. */
function descriptionOf(manifest: SourceManifest): Json {
  const { soort, aard, uitgever, peilperiode, gepubliceerd, eenheid, fictief, lezen, kolommen, stappen } =
    manifest
  const described = {
    soort,
    aard,
    uitgever,
    peilperiode,
    gepubliceerd,
    eenheid,
    fictief,
    lezen,
    kolommen,
    stappen,
  }
  return JSON.parse(JSON.stringify(described)) as Json
}

const settingsOf = ({ drempels, verslagjaar, organisatie }: RunSurroundings['werkmap']) => ({
  ...drempels,
  verslagjaar,
  organisatie,
})

const hashOf = (text: string): string => bytesToHex(sha256(new TextEncoder().encode(text)))
