import type { ReadingSettings } from '../../workspace/werkmap'
import type { SheetEntry } from '../inspection'
import type { RawTable } from '../rawTable'
import type { StudiedColumn } from '../studiedColumn'
import type { FileRecord, FileView, RecordPart } from './fileView'
import { maskRecord } from './mask'

/** Something of the file that isn't in the table. Columns that aren't loaded stand with the columns. */
export interface LeftOut {
  readonly what: Exclude<RecordPart, 'kop' | 'rij'> | 'naast' | 'blad'
  /** Dutch: `rij 3`, `cel K3`, `werkblad “Toelichting”`. */
  readonly place: string
  /** As it stands in the file, on one line; '' where that would say nothing. */
  readonly text: string
  /** Dutch, one sentence: what it was taken for. */
  readonly ground: string
  /** Reading settings under which it is part of the table; null where none make it so. */
  readonly undo: ReadingSettings | null
}

/** Everything that was set aside, from the top. */
export function listLeftOut(
  { view, sheets = [] }: RawTable,
  columns: readonly StudiedColumn[],
): readonly LeftOut[] {
  if (view === undefined) return []
  const masked = (record: FileRecord) => maskRecord(record, columns, view)
  return [
    ...sheets.filter(({ chosen }) => !chosen).map(sheetLine),
    ...view.records.filter(({ part }) => part === 'scheidingsteken').map(delimiterLine),
    ...view.records
      .filter(({ part }) => part === 'titel')
      .slice(0, maxTitles)
      .map(masked)
      .map(titleLine),
    ...view.records.filter(({ part }) => part === 'eenheden').map(unitLine),
    ...view.beside.map(({ place, text }): LeftOut => ({
      what: 'naast',
      place: `cel ${place}`,
      text,
      ground: 'Staat naast de tabel.',
      undo: null,
    })),
    ...emptyLine(view),
    ...view.below
      .filter(({ part }) => part !== 'andere-tabel')
      .map(masked)
      .map((record, at) => belowLine(record, view.belowCount - at - 1)),
    ...otherTable(view),
  ]
}

/** As one sentence of a report. */
export function describeLeftOut({ what, place, text, ground }: LeftOut): string {
  const at = `${place.slice(0, 1).toUpperCase()}${place.slice(1)}`
  const words = ground.slice(0, 1).toLowerCase() + ground.slice(1)
  return text === '' || what === 'eenheden' ? `${at} ${words}` : `${at} ${words.replace(/\.$/, '')}: ${text}`
}

const maxTitles = 20

const lineOf = ({ fields }: FileRecord) =>
  fields
    .map((field) => field.trim().replace(/\s+/g, ' '))
    .filter((field) => field !== '')
    .join(' ')

const sheetLine = ({ name, hidden }: SheetEntry): LeftOut => ({
  what: 'blad',
  place: `werkblad “${name}”`,
  text: '',
  ground: hidden ? 'Is een ander werkblad, dat in het bestand verborgen is.' : 'Is een ander werkblad.',
  undo: { blad: name },
})

const delimiterLine = (record: FileRecord): LeftOut => ({
  what: 'scheidingsteken',
  place: `rij ${record.row}`,
  text: lineOf(record),
  ground: 'Noemt het scheidingsteken.',
  undo: null,
})

const titleLine = (record: FileRecord): LeftOut => ({
  what: 'titel',
  place: `rij ${record.row}`,
  text: lineOf(record),
  ground: 'Staat boven de tabel.',
  undo: { overslaan_boven: record.row - 1 },
})

const unitLine = (record: FileRecord): LeftOut => ({
  what: 'eenheden',
  place: `rij ${record.row}`,
  text: lineOf(record),
  ground: 'Noemt de eenheden, die bij de kolommen zijn gezet.',
  undo: null,
})

const belowLine = (record: FileRecord, after: number): LeftOut => ({
  what: record.part === 'totaal' ? 'totaal' : 'voet',
  place: `rij ${record.row}`,
  text: lineOf(record),
  ground: record.part === 'totaal' ? 'Telt de rijen erboven op.' : 'Staat onder de tabel.',
  undo: { overslaan_onder: after },
})

function emptyLine({ emptyRows }: FileView): readonly LeftOut[] {
  if (emptyRows.length === 0) return []
  const place = emptyRows.length === 1 ? `rij ${emptyRows.join('')}` : `rijen ${emptyRows.join(', ')}`
  const ground = emptyRows.length === 1 ? 'Is leeg.' : 'Zijn leeg.'
  return [{ what: 'leeg', place, text: '', ground, undo: null }]
}

/** Its columns weren't screened, so nothing of it is shown. */
function otherTable({ below, belowCount }: FileView): readonly LeftOut[] {
  const first = below.findIndex(({ part }) => part === 'andere-tabel')
  const record = below[first]
  if (record === undefined) return []
  return [
    {
      what: 'andere-tabel',
      place: `vanaf rij ${record.row}`,
      text: '',
      ground: `Staat nog een tabel, van ${belowCount - first} rijen.`,
      undo: { overslaan_boven: record.row - 1 },
    },
  ]
}
