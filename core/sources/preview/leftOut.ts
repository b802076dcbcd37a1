import type { SheetEntry } from '../inspection'
import type { RawTable } from '../rawTable'
import type { StudiedColumn } from '../studiedColumn'
import { holdsValues, type AsidePart, type AsideRecord, type FileRecord, type FileView } from './fileView'
import { maskRecord, maskText, masked as maskedSign } from './mask'
import type { LeftOut } from './model'

/** Everything that was set aside, from the top. */
export function listLeftOut(
  { view, sheets = [] }: RawTable,
  columns: readonly StudiedColumn[],
): readonly LeftOut[] {
  if (view === undefined) return []
  const masked = <R extends FileRecord>(record: R) => maskRecord(record, columns, view)
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
      text: maskText(text),
      ground: 'Staat naast de tabel.',
      undo: null,
    })),
    ...(view.tablesBeside ?? []).map(tableBeside),
    ...emptyLine(view),
    ...view.aside.map(masked).map(asideLine),
    ...moreAside(view),
    ...view.below
      .filter(({ part }) => part !== 'andere-tabel')
      .map(masked)
      .map((record, at) => belowLine(record, view.belowCount - at - 1)),
    ...otherTable(view),
  ]
}

/** For a view in which no values of the table are shown. */
export const withoutValues = (line: LeftOut): LeftOut =>
  holdsValues(line.what) ? { ...line, text: '' } : line

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

const asideLine = (record: AsideRecord): LeftOut => ({
  what: record.part,
  place: `rij ${record.row}`,
  text: record.part === 'kop-weer' || record.fields.every(isMasked) ? '' : lineOf(record),
  ground: asideGrounds[record.part],
  undo: null,
})

const isMasked = (field: string) => field === maskedSign || field.trim() === ''

const asideGrounds: Readonly<Record<AsidePart, string>> = {
  'te-breed': 'Heeft meer velden dan er kolommen zijn, en is niet gelezen.',
  'te-smal': 'Heeft te weinig velden, waarvan er een niet in zijn kolom past, en is niet gelezen.',
  tussenkop: 'Heeft één veld met woorden, als een tussenkop, en is niet gelezen.',
  streep: 'Is een streep onder de kop, en is niet gelezen.',
  'kop-weer': 'Herhaalt de kop, en is niet gelezen.',
  afgebroken:
    'Breekt af waar het bestand eindigt, en is niet gelezen; haal het bestand opnieuw op als er meer in hoort te staan.',
}

function moreAside({ aside, asideCount }: FileView): readonly LeftOut[] {
  const more = asideCount - aside.length
  if (more === 0) return []
  const [place, ground] = more === 1 ? ['nog 1 rij', 'Is'] : [`nog ${more} rijen`, 'Zijn']
  return [{ what: 'apart', place, text: '', ground: `${ground} niet gelezen.`, undo: null }]
}

const tableBeside = ({ place, column }: NonNullable<FileView['tablesBeside']>[number]): LeftOut => ({
  what: 'andere-tabel',
  place,
  text: '',
  ground: 'Is een andere tabel, naast deze.',
  undo: { vanaf_kolom: column },
})

/** Its columns weren't screened, so nothing of it is shown. */
function otherTable({ below, belowCount }: FileView): readonly LeftOut[] {
  const first = below.findIndex(({ part }) => part === 'andere-tabel')
  const record = below[first]
  if (record === undefined) return []
  const header = below.slice(first).find(hasSeveralFields) ?? record
  return [
    {
      what: 'andere-tabel',
      place: `vanaf rij ${record.row}`,
      text: '',
      ground: `Staat nog een tabel, van ${belowCount - first} rijen.`,
      undo: { overslaan_boven: header.row - 1 },
    },
  ]
}

/** A title stands alone in its row. */
const hasSeveralFields = ({ fields }: FileRecord) => fields.filter((field) => field.trim() !== '').length > 1
