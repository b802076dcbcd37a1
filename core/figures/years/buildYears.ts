import { leesBereik } from '../../bereik/leesBereik'
import { schrijfAantal } from '../../bereik/schrijfBereik'
import type { Bereik } from '../../bereik/bereik'
import { protectedSign } from '../../notebook/formatValue'
import type { JarenKeys } from '../../notebook/figuurKeys'
import { formatPercent } from '../../statistics/dutchNumbers'
import { tableWords } from '../buildTable'
import { palettes } from '../colours'
import { composeSpec } from '../composeSpec'
import type { FigureData } from '../figureData'
import { categoryText } from '../marks'
import type { Figure, FigureInput, FigureNote } from '../model'
import { figureNotes } from '../notes'
import { widthsToTry } from '../pageWidth'
import { setTable } from '../setTable'
import type { TableColumn } from '../tableColumns'
import { withheldFigure, type FigureBase } from '../withheldFigure'
import { asSentences } from '../alternative'
import { sheetOf } from '../sheetOf'

/** Under this base no percentage of growth is given: both counts are there. */
const leastBase = 20

/** The bereik of activities in two years, with its change where both were counted. */
export function buildYears(input: FigureInput, keys: JarenKeys, data: FigureData, base: FigureBase): Figure {
  const [before, after, ...more] = namedColumns(keys)
  const role = input.roles.find((one) => one.rol === 'bereik' && one.kolom === before?.[0])
  const isReach = (name: string) => input.roles.some((one) => one.rol === 'bereik' && one.kolom === name)
  if (!before || !after || more.length > 0 || role?.rol !== 'bereik' || !isReach(after[0]))
    return withheldFigure(base, input, needsTwo)
  const reaches = [before, after].map(([name]) =>
    data.table.rows.map((row, at) =>
      data.isHidden(at, name) ? 'niet getoond' : readCell(row[name] ?? null),
    ),
  )
  if (reaches.some((column) => column.includes(null))) return withheldFigure(base, input, unreadable)
  const [first = [], second = []] = reaches as readonly (readonly Shown[])[]
  const columns = [
    words(
      'Activiteit',
      data.table.rows.map((row) => categoryText(row[keys.y] ?? null, data, keys.y)),
    ),
    words(
      'Eenheid',
      data.table.rows.map((row) => String(row[role.eenheden] ?? '')),
    ),
    numbers(before[1], first.map(written)),
    numbers(after[1], second.map(written)),
    numbers(
      'Verandering',
      first.map((one, at) => change(one, second[at] ?? 'niet getoond')),
    ),
  ]
  const palette = palettes[input.scheme]
  const width = widthsToTry(input.width).find((one) => setTable(columns, one, palette) !== null)
  const table = width === undefined ? null : setTable(columns, width, palette)
  if (table === null || width === undefined)
    return withheldFigure(base, input, 'De kolommen van deze tabel passen niet naast elkaar.')
  const hidden = [...first, ...second].map(
    (one) => ({ state: one === 'niet getoond' ? 'beschermd' : 'gewoon', n: null }) as const,
  )
  const notes = [rule, ...figureNotes(input, null, hidden)]
  const subtitle = keys.ondertitel ?? `${before[1]} en ${after[1]}`
  const alternative = asSentences([
    base.title,
    subtitle,
    ...tableWords(columns),
    ...notes.map(({ text }) => text),
  ])
  const sheet = sheetOf(input, { ...base, subtitle, notes, alternative }, width)
  return { ...base, subtitle, spec: composeSpec(table, sheet), withheld: null, notes, alternative }
}

const needsTwo =
  'Een figuur van twee jaren heeft twee kolommen met de rol bereik nodig. Noem ze bij kolommen: { bereik_2023: 2023, bereik_2024: 2024 }.'
const unreadable =
  'Een bereik is niet te lezen. Schrijf een aantal, 24 tot 40, minimaal 150, circa 25 of onbekend.'

const rule: FigureNote = {
  kind: 'n',
  text: `Een percentage staat er alleen als beide jaren geteld zijn en het eerste jaar minstens ${leastBase} is. Eenheden worden niet opgeteld.`,
}

type Shown = Bereik | 'niet getoond'

function namedColumns({ kolommen }: JarenKeys): readonly (readonly [string, string])[] {
  if (!Array.isArray(kolommen)) return Object.entries(kolommen)
  return (kolommen as readonly string[]).map((name) => [name, name.replaceAll('_', ' ')] as const)
}

const readCell = (value: string | number | boolean | null): Bereik | null =>
  typeof value === 'boolean' ? null : leesBereik(value)

const written = (one: Shown) => (one === 'niet getoond' ? protectedSign : schrijfAantal(one))

/** `+33%`, `+2` of a small base, `gelijk`; a dash where one of both wasn't counted or isn't shown. */
function change(before: Shown, after: Shown): string {
  if (before === 'niet getoond' || after === 'niet getoond') return '–'
  if (before.precisie !== 'exact' || after.precisie !== 'exact') return '–'
  const step = after.aantal - before.aantal
  if (step === 0) return 'gelijk'
  const sign = step > 0 ? '+' : '−'
  if (before.aantal < leastBase) return `${sign}${Math.abs(step)}`
  return `${sign}${formatPercent(Math.abs(step) / before.aantal)}`
}

const cellsOf = (texts: readonly string[]): TableColumn['cells'] =>
  texts.map((text) => ({ text, state: text === protectedSign ? 'beschermd' : 'gewoon' }))
const words = (head: string, texts: readonly string[]): TableColumn => ({
  ...{ head, unit: null, isNumber: false, measure: null },
  cells: cellsOf(texts),
})
const numbers = (head: string, texts: readonly string[]): TableColumn => ({
  ...words(head, texts),
  isNumber: true,
})
