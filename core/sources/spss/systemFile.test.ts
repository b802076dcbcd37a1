import { expect, it } from 'vitest'
import { load, utf8 } from '../testing'
import { systemFile, type SampleFile } from './testing'

const two: SampleFile = {
  variables: [
    { name: 'GETAL', width: 0 },
    { name: 'LETTER', width: 3 },
  ],
  cases: [
    [1.5, utf8('abc')],
    [null, utf8('')],
    [-3, utf8('é')],
  ],
}
const rowsOfTwo = [
  { getal: 1.5, getal_reden: null, letter: 'abc', letter_reden: null },
  { getal: null, getal_reden: 'leeg', letter: null, letter_reden: 'leeg' },
  { getal: -3, getal_reden: null, letter: 'é', letter_reden: null },
]

it.each([true, false])('reads both byte orders (little-endian: %s)', (littleEndian) => {
  expect(load(systemFile({ ...two, littleEndian })).rows).toEqual(rowsOfTwo)
})

it('reads to the end where the writer didn’t know how many cases would come', () => {
  expect(load(systemFile({ ...two, caseCount: -1 })).rows).toEqual(rowsOfTwo)
})

it('reads bytecode: small numbers, system-missing, blanks, bytes as they are, skipped codes', () => {
  const data = [
    ...[101, 254, 255, 253, 0, 99, 253, 252],
    ...[...utf8('abc'), 32, 32, 32, 32, 32],
    ...[...utf8('x'), 32, 32, 32, 32, 32, 32, 32],
  ]
  expect(load(systemFile({ ...two, compression: 1, data })).rows).toEqual([
    { getal: 1, getal_reden: null, letter: null, letter_reden: 'leeg' },
    { getal: null, getal_reden: 'leeg', letter: 'abc', letter_reden: null },
    { getal: -1, getal_reden: null, letter: 'x', letter_reden: null },
  ])
})

const euro = (over: Partial<SampleFile>) => {
  const label = Uint8Array.from([0x80]) // € in Windows-1252
  const { inspection } = load(
    systemFile({ variables: [{ name: 'A', width: 0, label }], cases: [[1]], ...over }),
  )
  return [inspection.columns[0]?.label, inspection.encoding]
}

it('reads Windows-1252 where the file says so by name, by code page, as Latin-1, or says nothing', () => {
  const said = [
    { encoding: 'windows-1252' },
    { codePage: 1252 },
    { encoding: 'ISO_8859-1:1987' },
    {},
    { codePage: 2 },
  ]
  expect(said.map(euro)).toEqual(Array(5).fill(['€', 'windows-1252']))
})

it('lets the name of the encoding win over the code page', () => {
  const label = utf8('€')
  const file = systemFile({
    variables: [{ name: 'A', width: 0, label }],
    cases: [[1]],
    encoding: 'UTF-8',
    codePage: 1252,
  })
  expect(load(file).inspection.columns[0]?.label).toBe('€')
})

it('reads other encodings that have a table', () => {
  const label = Uint8Array.from([0xa4]) // € in ISO 8859-15
  const file = systemFile({ variables: [{ name: 'A', width: 0, label }], cases: [[1]], codePage: 28605 })
  const { inspection } = load(file)
  expect([inspection.columns[0]?.label, inspection.encoding, inspection.notes]).toEqual([
    '€',
    null,
    ['De teksten zijn gelezen als iso-8859-15.'],
  ])
})

it('minds an encoding without a table only where there is more than ASCII', () => {
  expect(load(systemFile({ ...two, cases: [[1, utf8('a')]], encoding: 'cp437' })).rows).toHaveLength(1)
})

it('counts a range with its ends, from the lowest number, and one code beside it', () => {
  const file = systemFile({
    variables: [{ name: 'A', width: 0, missingForm: -3, missing: [-Number.MAX_VALUE, -1, 9] }],
    cases: [[-1e300], [-1], [-0.5], [9], [8.5]],
  })
  expect(load(file).rows.map(({ a, a_reden }) => [a, a_reden])).toEqual([
    [null, 'code -1e+300'],
    [null, 'code -1'],
    [-0.5, null],
    [null, 'code 9'],
    [8.5, null],
  ])
})

it('keeps declared codes missing when the column is loaded as another type', () => {
  const file = systemFile({
    variables: [{ name: 'A', width: 0, missingForm: 1, missing: [9] }],
    cases: [[1], [9]],
  })
  expect(load(file, 'x.sav', { columns: { A: { type: 'text' } } }).rows).toEqual([
    { a: '1', a_reden: null },
    { a: null, a_reden: 'code 9' },
  ])
})
