import { zlibSync } from 'fflate'

/** A variable of an SPSS file. Texts have a width of at most 255 bytes of UTF-8. */
export interface SavVariable {
  readonly name: string
  readonly label: string
  /** Of a text: its width in bytes; absent on a number. */
  readonly width?: number
  readonly decimals?: number
  readonly labels?: Readonly<Record<number, string>>
  /** At most three codes that stand for a missing answer. */
  readonly missing?: readonly number[]
}

const bias = 100
const [literal, systemMissing, spaces] = [253, 255, 254]

/**
 * Bytes of an SPSS system file (`.sav`), compressed as SPSS does by default, in UTF-8.
 *
 * @param packed Whether those bytes are packed once more (`.zsav`).
 * @param weight Name of the variable by which the cases are weighted.
 * @param rows One value a variable; null is system-missing.
 * @see PSPP's description of the format, https://www.gnu.org/software/pspp/pspp-dev/html_node/System-File-Format.html
 */
export function writeSav(
  variables: readonly SavVariable[],
  weight: string,
  rows: readonly (readonly (string | number | null)[])[],
  packed = false,
): Uint8Array {
  const first = variables.map(
    (_, at) => 1 + variables.slice(0, at).reduce((sum, one) => sum + segments(one), 0),
  )
  const short = variables.map((_, at) => `V${at + 1}`)
  const dictionary = Buffer.concat([
    header(
      packed,
      rows.length,
      segments(...variables),
      first[variables.findIndex(({ name }) => name === weight)] ?? 0,
    ),
    ...variables.flatMap((variable, at) => variableRecords(variable, short[at] ?? '')),
    ...variables.flatMap((variable, at) => labelRecords(variable, first[at] ?? 0)),
    extension(13, 1, Buffer.from(variables.map(({ name }, at) => `${short[at]}=${name}`).join('\t'), 'utf8')),
    extension(20, 1, Buffer.from('UTF-8', 'latin1')),
    int32(999, 0),
  ])
  const cases = compress(variables, rows)
  return Buffer.concat([dictionary, ...(packed ? zlibBlocks(cases, dictionary.length) : [cases])])
}

/** Texts take as many slots of eight bytes as they need. */
const segments = (...variables: readonly SavVariable[]) =>
  variables.reduce((sum, { width = 8 }) => sum + Math.ceil(width / 8), 0)

function int32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  for (const [at, value] of values.entries()) bytes.writeInt32LE(value, 4 * at)
  return bytes
}

function doubles(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length)
  for (const [at, value] of values.entries()) bytes.writeDoubleLE(value, 8 * at)
  return bytes
}

function text(value: string, width: number): Buffer {
  const bytes = Buffer.from(value, 'utf8')
  if (bytes.length > width) throw new Error(`Longer than ${width} bytes: ${value}`)
  return Buffer.concat([bytes, Buffer.alloc(width - bytes.length, ' ')])
}

function header(packed: boolean, cases: number, slots: number, weight: number): Buffer {
  return Buffer.concat([
    text(packed ? '$FL3' : '$FL2', 4),
    text('@(#) SPSS DATA FILE Feitenwerk', 60),
    int32(2, slots, packed ? 2 : 1, weight, cases),
    doubles(bias),
    text('01 Jan 0000:00:00', 17),
    Buffer.alloc(64, ' '),
    Buffer.alloc(3),
  ])
}

function variableRecords(variable: SavVariable, short: string): readonly Buffer[] {
  const { label, width, decimals = 0, missing = [] } = variable
  const format = width === undefined ? (5 << 16) | (8 << 8) | decimals : (1 << 16) | (width << 8)
  const words = Buffer.from(label, 'utf8')
  return [
    int32(2, width ?? 0, 1, missing.length, format, format),
    text(short, 8),
    int32(words.length),
    words,
    Buffer.alloc((4 - (words.length % 4)) % 4, ' '),
    doubles(...missing),
    ...Array.from({ length: segments(variable) - 1 }, () =>
      Buffer.concat([int32(2, -1, 0, 0, 0, 0), text('', 8)]),
    ),
  ]
}

function labelRecords({ labels }: SavVariable, slot: number): readonly Buffer[] {
  if (!labels) return []
  const entries = Object.entries(labels).map(([code, label]) => {
    const words = Buffer.from(label, 'utf8')
    const length = Math.ceil((words.length + 1) / 8) * 8 - 1
    return Buffer.concat([doubles(Number(code)), Buffer.from([words.length]), text(label, length)])
  })
  return [int32(3, entries.length), ...entries, int32(4, 1, slot)]
}

const extension = (subtype: number, size: number, data: Buffer) =>
  Buffer.concat([int32(7, subtype, size, data.length / size), data])

/** One block between a head that says where the trailer is and a trailer that lists the block. */
function zlibBlocks(cases: Buffer, at: number): readonly Buffer[] {
  if (cases.length > zlibBlock) throw new Error('More than one block of cases')
  const block = Buffer.from(zlibSync(cases, { level: 6 }))
  const head = 24
  const trailer = Buffer.concat([
    int64(-bias, 0),
    int32(zlibBlock, 1),
    int64(at, at + head),
    int32(cases.length, block.length),
  ])
  return [int64(at, at + head + block.length, trailer.length), block, trailer]
}

const zlibBlock = 0x3ff000

function int64(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length)
  for (const [at, value] of values.entries()) bytes.writeBigInt64LE(BigInt(value), 8 * at)
  return bytes
}

/** Eight codes of a byte, then the slots that no code stands for. */
function compress(
  variables: readonly SavVariable[],
  rows: readonly (readonly (string | number | null)[])[],
): Buffer {
  const slots = rows.flatMap((row) => variables.flatMap((variable, at) => slotsOf(variable, row[at] ?? null)))
  const blocks = Array.from({ length: Math.ceil(slots.length / 8) }, (_, at) => {
    const block = slots.slice(at * 8, at * 8 + 8)
    const codes = Buffer.alloc(8)
    codes.set(block.map((slot) => (typeof slot === 'number' ? slot : literal)))
    return Buffer.concat([codes, ...block.filter((slot) => typeof slot !== 'number')])
  })
  return Buffer.concat(blocks)
}

/** A code, or eight bytes. */
type Slot = number | Buffer

function slotsOf({ width }: SavVariable, value: string | number | null): readonly Slot[] {
  if (width === undefined) {
    if (typeof value !== 'number') return [systemMissing]
    return [Number.isInteger(value) && value > -bias && value <= 151 ? value + bias : doubles(value)]
  }
  const bytes = text(typeof value === 'string' ? value : '', Math.ceil(width / 8) * 8)
  return Array.from({ length: bytes.length / 8 }, (_, at) => {
    const part = bytes.subarray(at * 8, at * 8 + 8)
    return part.every((byte) => byte === 0x20) ? spaces : part
  })
}
