import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readArguments } from './arguments'
import { beschermCommand } from './beschermCommand'

const dir = mkdtempSync(join(tmpdir(), 'bescherm-'))
afterAll(() => rmSync(dir, { recursive: true }))

let printed: string[] = []

beforeEach(() => {
  printed = []
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text))
})
afterEach(() => vi.restoreAllMocks())

async function bescherm(text: string, ...options: string[]) {
  const file = join(dir, 'tabel.json')
  await writeFile(file, text)
  return beschermCommand(readArguments([file, ...options])).catch((error: Error) =>
    error.message.replace(file, 'tabel.json'),
  )
}

const table = (counts: number[][]) => {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const columns = (counts[0] ?? []).map((_, at) => counts.map((row) => row[at] ?? 0))
  return JSON.stringify({
    rows: counts.map((_, at) => `rij ${at}`),
    cols: columns.map((_, at) => `kolom ${at}`),
    counts,
    row_totals: counts.map(sum),
    col_totals: columns.map(sum),
    grand_total: sum(counts.map(sum)),
  })
}

it('[E20] gives the cells to hide and what a reader can still work out', async () => {
  // The 4 alone is its row or column total minus the rest; with the three others of a rectangle it can be 0 to 24.
  const status = await bescherm(
    table([
      [4, 40],
      [20, 70],
    ]),
    '--json',
  )
  expect([status, JSON.parse(printed.join(''))]).toEqual([
    1,
    {
      primair: [[0, 0]],
      secundair: [
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      groepsonthulling: [],
      totaal_onder_drempel: false,
      veilig: true,
      intervallen: [
        { cel: [0, 0], min: 0, max: 24 },
        { cel: [0, 1], min: 20, max: 44 },
        { cel: [1, 0], min: 0, max: 24 },
        { cel: [1, 1], min: 66, max: 90 },
      ],
    },
  ])
})

it('[E20] ends 0 when nothing has to be hidden, and follows the threshold', async () => {
  expect(
    await bescherm(
      table([
        [4, 40],
        [20, 70],
      ]),
      '--drempel',
      '4',
    ),
  ).toBe(0)
})

it('[E20] says what it cost, and when taking categories together is better', async () => {
  await bescherm(
    table([
      [4, 40],
      [20, 70],
      [30, 90],
    ]),
  )
  expect(printed.slice(0, 5)).toEqual([
    'Kleine aantallen (1 t/m 9): rij 0 × kolom 0.',
    'Moet mee weg: rij 0 × kolom 1; rij 1 × kolom 0; rij 1 × kolom 1.',
    'Over: 2 van de 6 aantallen in de tabel.',
    'Beter: neem de rijen “rij 0” en “rij 1” samen; dan blijven 4 van de 4 aantallen over.',
    'Of rond elk aantal en elk totaal apart af op 10-tallen; dan hoeft er niets weg.',
  ])
})

it('[E20] withholds a table of fewer people than the threshold as a whole', async () => {
  const status = await bescherm(
    table([
      [1, 2],
      [3, 2],
    ]),
  )
  expect([status, printed[0]]).toEqual([1, 'Niet te publiceren: de tabel gaat over minder dan 10 mensen.'])
})

it('[E20] ends with one sentence on bad input', async () => {
  expect([
    await bescherm('{'),
    await bescherm('{"rows": ["a"]}'),
    await bescherm(
      table([
        [4, 40],
        [20, 70],
      ]),
      '--drempel',
      '1.5',
    ).catch((error: Error) => error.message),
  ]).toEqual([
    'tabel.json is geen JSON.',
    'tabel.json: In de tabel ontbreekt cols.',
    '--drempel verwacht een geheel getal van 2 tot en met 1000, niet “1.5”.',
  ])
})
