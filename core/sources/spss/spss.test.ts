import { zlibSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cleanCopy } from '../cleanCopy'
import { describeImportProblem } from '../describeImportProblem'
import { inspect } from '../inspect'
import { load, utf8, type LoadedTable } from '../testing'
import { maxUnpackedBytes } from './inflateBlocks'
import { dataStart, number, systemFile, type SampleFile } from './testing'

const sample: SampleFile = { variables: [{ name: 'A', width: 0 }], cases: [[1], [2]] }
const small = systemFile(sample)
const problemOf = (bytes: Uint8Array) => {
  const outcome = inspect(bytes, 'x.sav')
  return outcome.ok ? null : outcome.problem
}
const damaged = (part: string) => ({ kind: 'damaged', file: 'x.sav', part })

it('refuses a file that ends in the middle of a row, or has fewer rows than it says', () => {
  expect(problemOf(small.slice(0, -3))).toEqual(damaged('een deel van rij 2'))
  expect(problemOf(small.slice(0, -8))).toEqual(damaged('wat na rij 1 komt (de kop noemt 2 rijen)'))
  expect(problemOf(systemFile({ ...sample, caseCount: 2_000_000_000 }))).toEqual(
    damaged('wat na rij 2 komt (de kop noemt 2000000000 rijen)'),
  )
})

it('refuses a file of which any part of the dictionary is cut off', () => {
  const kinds = Array.from(
    { length: dataStart(small) - 4 },
    (_, length) => problemOf(small.slice(0, length + 4))?.kind,
  )
  expect(new Set(kinds)).toEqual(new Set(['damaged']))
})

it('refuses a file with a password by name', () => {
  const file = Uint8Array.from([
    0x1c,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...utf8('ENCRYPTEDSAV'),
    21,
    0,
    0,
    0,
    ...Array(80).fill(7),
  ])
  expect(problemOf(file)).toEqual({ kind: 'encrypted', file: 'x.sav' })
})

it('refuses text in an encoding without a table, and names it', () => {
  const label = Uint8Array.from([0x82])
  const file = systemFile({ variables: [{ name: 'A', width: 0, label }], cases: [[1]], encoding: 'cp850' })
  expect(problemOf(file)).toEqual({ kind: 'unknown-encoding', file: 'x.sav', encoding: 'cp850' })
})

it('refuses a file without variables, and weights by a variable that isn’t there', () => {
  expect(problemOf(systemFile({ variables: [], cases: [] }))).toEqual({ kind: 'no-table', file: 'x.sav' })
  expect(problemOf(systemFile({ ...sample, weightSlot: 2 }))).toEqual(
    damaged('de variabele waarmee het bestand weegt'),
  )
})

const int64 = (value: number) => [
  ...number(4, true, value % 2 ** 32),
  ...number(4, true, Math.floor(value / 2 ** 32)),
]

/** A .zsav of one block, with what its trailer says of the sizes. */
function zsav(bytecode: readonly number[], { unpacked = bytecode.length, blocks = 1 } = {}): Uint8Array {
  const packed = [...zlibSync(Uint8Array.from(bytecode))]
  const start = systemFile({ ...sample, compression: 2, data: [] }).length
  const block = [
    ...int64(start),
    ...int64(start + 24),
    ...number(4, true, unpacked),
    ...number(4, true, packed.length),
  ]
  const trailer = [...int64(-100), ...int64(0), ...number(4, true, 0x3ff000), ...number(4, true, blocks)]
  const data = [
    ...[...int64(start), ...int64(start + 24 + packed.length), ...int64(24 + 24 * blocks), ...packed],
    ...[...trailer, ...Array.from({ length: blocks }, () => block).flat()],
  ]
  return systemFile({ ...sample, compression: 2, data })
}

it('reads a .zsav, and refuses one whose block is of another size than it says', () => {
  const bytecode = [101, 102, 252, 0, 0, 0, 0, 0]
  expect(problemOf(zsav(bytecode))).toBeNull()
  expect(problemOf(zsav(bytecode, { unpacked: 7 }))).toEqual(damaged('een ingepakt blok'))
  expect(problemOf(zsav(bytecode, { unpacked: 9 }))).toEqual(damaged('een ingepakt blok'))
  expect(problemOf(zsav(bytecode, { unpacked: 2_000_000_000 }))).toEqual(
    damaged('de lijst van ingepakte blokken'),
  )
})

it('refuses a .zsav that would unpack to more than can be held, before unpacking', () => {
  const bytecode = Array<number>(1_000_000).fill(255)
  const blocks = Math.ceil(maxUnpackedBytes / bytecode.length) + 1
  expect(problemOf(zsav(bytecode, { blocks }))).toEqual({
    kind: 'unpacks-too-large',
    file: 'x.sav',
    bytes: blocks * bytecode.length,
    limit: maxUnpackedBytes,
  })
})

it('takes a portable file with a damaged head for a damaged file, not for a table of text', () => {
  const file = readFileSync(new URL('samples/enquete.por', import.meta.url))
  const bytes = new Uint8Array(file)
  bytes[file.indexOf('SPSSPORT')] = 0x20
  expect(problemOf(bytes)).toEqual(damaged('de kop'))
})

it('takes a portable file that lost its variables for damaged, and reads no endless rows without columns', () => {
  const file = readFileSync(new URL('samples/enquete.por', import.meta.url))
  const head = file.subarray(0, file.indexOf('SPSSPORT') + 8)
  const bytes = Uint8Array.from([...head, ...utf8('A8/202011276/20024941/5B/F1/1/ZZZ')])
  expect(problemOf(bytes)).toEqual(damaged('de beschrijving van de variabelen'))
})

it('says what is wrong in one sentence and what to do in the next', () => {
  expect(describeImportProblem({ kind: 'damaged', file: 'x.sav', part: 'een deel van rij 2' })).toBe(
    'x.sav: het bestand is beschadigd of niet compleet: een deel van rij 2 ontbreekt of klopt niet. Haal het opnieuw op bij de bron.',
  )
})

/** Numbers from 0 up to `below`, the same at every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}

it.each(['enquete.sav', 'enquete-plain.sav', 'enquete.zsav', 'enquete.por'])(
  'gives a table or a problem for %s, whatever bytes are changed or lost',
  (file) => {
    const whole = new Uint8Array(readFileSync(new URL(`samples/${file}`, import.meta.url)))
    const random = randomNumbers(20)
    for (let run = 0; run < 300; run += 1) {
      const bytes = whole.slice(0, random(4) === 0 ? random(whole.length) : whole.length)
      for (let change = 0; change < 3 && bytes.length > 0; change += 1)
        bytes[random(bytes.length)] = random(256)
      expect(() => inspect(bytes, file)).not.toThrow()
    }
  },
)

it.each(['enquete.sav', 'enquete.zsav', 'enquete.por'])(
  'is copied as a text that gives the same table: %s',
  (file) => {
    const bytes = new Uint8Array(readFileSync(new URL(`samples/${file}`, import.meta.url)))
    const copy = cleanCopy(bytes, file, {})
    if (!copy.ok) throw new Error(copy.problem.kind)
    const [was, is] = [load(bytes, file), load(utf8(copy.value.text), file, { reading: copy.value.reading })]
    const columns = ({ inspection }: LoadedTable) => inspection.columns.filter(({ loaded }) => loaded)
    expect([is.rows, columns(is), copy.value.extension]).toEqual([was.rows, columns(was), '.por'])
    expect(is.inspection.columns.map(({ name }) => name)).not.toContain('geboren')
  },
)

it('isn’t copied when a text would lose a line end of it', () => {
  const file = systemFile({ variables: [{ name: 'A', width: 3 }], cases: [[utf8('a\nb')]] })
  expect(cleanCopy(file, 'x.sav', {})).toEqual({ ok: false, problem: { kind: 'no-copy', file: 'x.sav' } })
})
