import { describe, expect, it } from 'vitest'
import type { ReadingSettings } from '../../workspace/werkmap'
import { describeImportProblem } from '../describeImportProblem'
import { inspect } from '../inspect'
import { describeLeftOut } from '../preview/leftOut'
import { load, utf8 } from '../testing'

const rows = Array.from({ length: 20 }, (_, at) => `plaats ${at};${at};${at},5`)

/** A table of 20 good rows with some put in behind the fifth, so from row 7 on. */
const withRows = (...put: readonly string[]) =>
  ['plaats;n;deel', ...rows.slice(0, 5), ...put, ...rows.slice(5)].join('\n') + '\n'

const read = (text: string, reading: ReadingSettings = {}) => {
  const { rows: loaded, inspection } = load(utf8(text), 'x.csv', { reading })
  const notes = [...inspection.leftOut.map(describeLeftOut), ...inspection.notes]
  return { count: loaded.length, notes, seventh: loaded[5] }
}
const sentence = (text: string, reading: ReadingSettings = {}) => {
  const outcome = inspect(utf8(text), 'x.csv', { reading })
  return outcome.ok ? 'geen probleem' : describeImportProblem(outcome.problem)
}

describe('a row with too few fields', () => {
  it('has those at the end empty, and is named', () => {
    expect(read(withRows('Leek;7', 'Marum'))).toEqual({
      count: 21,
      seventh: { plaats: 'Leek', n: 7, deel: null, deel_reden: 'leeg' },
      notes: [
        'Rij 8 heeft één veld met woorden, als een tussenkop, en is niet gelezen: Marum',
        '1 rij heeft minder velden dan er kolommen zijn; wat aan het eind ontbreekt is leeg: rij 7.',
      ],
    })
  })

  it('isn’t read when a field may be missing in between', () => {
    expect(read(withRows('7;7,5'))).toMatchObject({
      count: 20,
      notes: [
        'Rij 7 heeft te weinig velden, waarvan er een niet in zijn kolom past, en is niet gelezen: 7 7,5',
      ],
    })
  })

  it('isn’t read when the file ends in it', () => {
    expect(read(`${withRows()}Leek;12`)).toMatchObject({
      count: 20,
      notes: [
        'Rij 22 breekt af waar het bestand eindigt, en is niet gelezen; haal het bestand opnieuw op als er meer in hoort te staan: Leek 12',
      ],
    })
    expect(read(`${withRows()}Leek;12;1,5`)).toMatchObject({ count: 21, notes: [] })
  })
})

describe('a row with too many fields', () => {
  it('is set aside and named, the others are read', () => {
    expect(read(withRows('Leek; de Kei;7;1,5'))).toMatchObject({
      count: 20,
      notes: ['Rij 7 heeft meer velden dan er kolommen zijn, en is niet gelezen: Leek de Kei 7 1,5'],
    })
  })

  it('refuses the file when one row in ten doesn’t fit', () => {
    const wide = ['a;b;7;1,5', 'a;b;7;1,5', 'a;b;7;1,5']
    expect(sentence(withRows(...wide))).toBe(
      'x.csv: de tabel heeft 3 kolommen, maar 3 rijen hebben meer of minder velden: rij 7, 8 en 9. Kijk in het bestand of er een scheidingsteken of aanhalingsteken te veel of te weinig staat.',
    )
    expect(read(withRows(...wide), { ongelijke_rijen: 'apart' }).count).toBe(20)
  })

  it('refuses the file when the settings say so, and so does one with too few', () => {
    expect(sentence(withRows('Leek;7'), { ongelijke_rijen: 'weigeren' })).toMatch(/1 rij heeft .* rij 7\./)
    expect(sentence(withRows(), { ongelijke_rijen: 'weigeren' })).toBe('geen probleem')
  })

  it('refuses the file when the header is the one that differs', () => {
    expect(sentence('a;b\n1;2;3\n1;2;3\n')).toMatch(/rij 1\./)
  })
})

it('lists the numbers of many rows as the first twenty and how many more', () => {
  const wide = Array.from({ length: 30 }, () => 'a;b;7;1,5')
  const good = Array.from({ length: 10 }, () => rows).flat()
  expect(sentence(withRows(...wide, ...good))).toMatch(/30 rijen .*: rij 7, 8, .*, 26 en nog 10\./)
})

it('takes a quote that is never closed as a character, and names the row', () => {
  expect(read(withRows('"Leek;7;1,5'))).toEqual({
    count: 21,
    seventh: { plaats: '"Leek', n: 7, deel: 1.5 },
    notes: [
      '1 rij heeft een aanhalingsteken dat niet wordt gesloten; het is gelezen als een gewoon teken: rij 7.',
    ],
  })
})

it('leaves out the header where it stands between the rows again', () => {
  expect(read(withRows('plaats;n;deel'))).toMatchObject({
    count: 20,
    notes: ['Rij 7 herhaalt de kop, en is niet gelezen.'],
  })
})
