/** What a column of a generated table holds. Days and moments are ISO texts, percentages fractions. */
export type Kind = 'code' | 'text' | 'long' | 'whole' | 'number' | 'day' | 'moment' | 'percent'

export interface Column {
  readonly name: string
  readonly kind: Kind
  /** null is an empty cell. */
  readonly values: readonly (string | number | null)[]
}

export interface Table {
  readonly seed: number
  readonly columns: readonly Column[]
  readonly rowCount: number
}

/** The seeds of a run: `INTEROP_SEED` starts another one. */
export const seeds: readonly number[] = [0, 1, 2].map((at) => Number(process.env['INTEROP_SEED'] ?? 1) + at)

/** A table of every kind of column, the same for the same seed. */
export function generateTable(seed: number, kinds: readonly Kind[] = allKinds): Table {
  const random = randomNumbers(seed)
  const rowCount = 5 + random(40)
  const column = (kind: Kind): Column => {
    const emptyShare = random(3)
    const values = Array.from({ length: rowCount }, (_, row) =>
      // The first row is whole, so that no column is empty.
      row > 0 && random(10) < emptyShare ? null : valueOf(kind, random),
    )
    return { name: `${kind}_kolom`, kind, values }
  }
  return { seed, columns: kinds.map(column), rowCount }
}

const allKinds: readonly Kind[] = ['code', 'text', 'whole', 'number', 'day', 'moment', 'percent', 'long']

type Random = (below: number) => number

function valueOf(kind: Kind, random: Random): string | number {
  switch (kind) {
    case 'code':
      return String(random(100_000))
        .padStart(5, '0')
        .replace(/^[1-9]/, '0')
    case 'text':
      return phrase(1 + random(4), random)
    case 'long':
      return phrase(30 + random(200), random)
    case 'whole':
      return random(2) === 0 ? random(100) : random(2_000_000_000) - 1_000_000_000
    case 'number':
      return (random(200_000_000) - 100_000_000) / 100
    case 'percent':
      return random(1001) / 1000
    case 'day':
      return isoDay(random(40_000))
    case 'moment':
      return `${isoDay(random(40_000))}T${two(random(24))}:${two(random(60))}:${two(random(60))}`
  }
}

/** Days from 1 April 1900: spreadsheets count a 29 February 1900 that never was. */
const isoDay = (days: number) => new Date(Date.UTC(1900, 3, 1 + days)).toISOString().slice(0, 10)

const two = (number: number) => String(number).padStart(2, '0')

const words =
  'cliënt reünie café zuiderzee ’s-gravenhage privé geïnteresseerd crèche ruïne über façade niño zon; maan "ster" komma, punt. vijf-en-zes 70+ (onbekend) a&b <x> 100% #1 @ € ½'.split(
    ' ',
  )

const phrase = (length: number, random: Random) =>
  Array.from({ length }, () => words[random(words.length)] ?? '').join(' ')

/** Numbers from 0 up to `below`. */
export function randomNumbers(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
