import { damaged } from '../../unreadable'
import { BackwardBits, part } from './bits'
import {
  EntropyState,
  makeEntropyTable,
  readEntropyTable,
  repeatTable,
  type EntropyTable,
} from './entropyTable'

/** The tables that the sequences of a block are packed with; a later block may use them again. */
export interface SequenceTables {
  readonly literalLengths: EntropyTable
  readonly offsets: EntropyTable
  readonly matchLengths: EntropyTable
}

/** Copies so many literals, then bytes from before, `offset` back: 1 to 3 name an earlier offset. */
export interface Sequence {
  readonly literalLength: number
  readonly offset: number
  readonly matchLength: number
}

/** Reads a block's sequences one by one. */
export function readSequences(
  section: Uint8Array,
  earlier: SequenceTables | null,
): { readonly tables: SequenceTables | null; readonly sequences: Iterable<Sequence> } {
  const { count, length } = readCount(section)
  if (count === 0) return { tables: earlier, sequences: [] }
  const { tables, end } = readTables(section, length, earlier)
  return { tables, sequences: decode(new BackwardBits(section.subarray(end)), tables, count) }
}

function readCount([first = 0, second = 0, third = 0]: Uint8Array) {
  if (first < 128) return { count: first, length: 1 }
  if (first < 255) return { count: (first - 128) * 256 + second, length: 2 }
  return { count: second + third * 256 + 0x7f00, length: 3 }
}

function readTables(section: Uint8Array, at: number, earlier: SequenceTables | null) {
  const modes = section[at] ?? 0
  let end = at + 1
  const read = (shift: number, maxLog: number, standard: EntropyTable, again: EntropyTable | undefined) => {
    const mode = (modes >> shift) & 3
    if (mode === 0) return standard
    if (mode === 1) {
      end += 1
      return repeatTable(section[end - 1] ?? 0)
    }
    if (mode === 3) {
      if (again === undefined) throw damaged(part)
      return again
    }
    const { table, length } = readEntropyTable(section.subarray(end), maxLog)
    end += length
    return table
  }
  const literalLengths = read(6, 9, standardTables.literalLengths, earlier?.literalLengths)
  const offsets = read(4, 8, standardTables.offsets, earlier?.offsets)
  const matchLengths = read(2, 9, standardTables.matchLengths, earlier?.matchLengths)
  return { tables: { literalLengths, offsets, matchLengths }, end }
}

function* decode(bits: BackwardBits, tables: SequenceTables, count: number): Generator<Sequence> {
  const literals = new EntropyState(tables.literalLengths, bits)
  const offsets = new EntropyState(tables.offsets, bits)
  const matches = new EntropyState(tables.matchLengths, bits)
  for (let left = count; left > 0; left -= 1) {
    const [power, matchCode, literalCode] = [offsets.symbol, matches.symbol, literals.symbol]
    if (power > 31) throw damaged(part)
    const offset = 2 ** power + bits.read(power)
    const matchLength = valueOf(matchLengthCodes, matchCode, bits)
    const literalLength = valueOf(literalLengthCodes, literalCode, bits)
    if (left > 1) {
      literals.advance()
      matches.advance()
      offsets.advance()
    }
    if (bits.left < 0) throw damaged(part)
    yield { literalLength, offset, matchLength }
  }
  if (bits.left !== 0) throw damaged(part)
}

interface Codes {
  readonly bits: readonly number[]
  readonly bases: readonly number[]
}

function valueOf(codes: Codes, code: number, bits: BackwardBits): number {
  const base = codes.bases[code]
  if (base === undefined) throw damaged(part)
  return base + bits.read(codes.bits[code] ?? 0)
}

/** Each code begins where the one before it ends. */
function codesFrom(first: number, bits: readonly number[]): Codes {
  const bases: number[] = []
  let next = first
  for (const width of bits) {
    bases.push(next)
    next += 2 ** width
  }
  return { bits, bases }
}

const times = (count: number, value: number) => Array.from({ length: count }, () => value)

const literalLengthCodes = codesFrom(0, [
  ...times(16, 0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
])
const matchLengthCodes = codesFrom(3, [
  ...times(32, 0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
])

/** @see https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1.3.2.2 */
const standardTables: SequenceTables = {
  literalLengths: makeEntropyTable(
    [4, 3, ...times(11, 2), 1, 1, 1, ...times(9, 2), 3, 2, ...times(5, 1), ...times(4, -1)],
    6,
  ),
  offsets: makeEntropyTable([...times(6, 1), 2, 2, 2, ...times(15, 1), ...times(5, -1)], 5),
  matchLengths: makeEntropyTable([1, 4, 3, ...times(6, 2), ...times(37, 1), ...times(7, -1)], 6),
}
