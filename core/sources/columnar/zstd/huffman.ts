import { damaged } from '../../unreadable'
import { BackwardBits, highestBit, part } from './bits'
import { EntropyState, readEntropyTable } from './entropyTable'

/** For the next `log` bits: which symbol they begin with, and how many of them it takes. */
export interface HuffmanTable {
  readonly log: number
  readonly symbols: Uint8Array
  readonly bits: Uint8Array
}

const maxLog = 11

/** Reads the weights of the symbols, packed or not; the last one follows from the others. */
export function readHuffmanTable(bytes: Uint8Array): {
  readonly table: HuffmanTable
  readonly length: number
} {
  const head = bytes[0]
  if (head === undefined) throw damaged(part)
  const length = 1 + (head < 128 ? head : Math.ceil((head - 127) / 2))
  if (length > bytes.length) throw damaged(part)
  const packed = bytes.subarray(1, length)
  const weights = head < 128 ? unpackWeights(packed) : plainWeights(packed, head - 127)
  return { table: makeTable(weights), length }
}

const plainWeights = (bytes: Uint8Array, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const byte = bytes[at >> 1] ?? 0
    return at % 2 === 0 ? byte >> 4 : byte & 15
  })

/** Two states take turns, until one of them would need bits that aren't there. */
function unpackWeights(bytes: Uint8Array): readonly number[] {
  const { table, length } = readEntropyTable(bytes, 6)
  const bits = new BackwardBits(bytes.subarray(length))
  let [now, next] = [new EntropyState(table, bits), new EntropyState(table, bits)]
  const weights: number[] = []
  while (weights.length < 255) {
    weights.push(now.symbol)
    now.advance()
    if (bits.left < 0) return [...weights, next.symbol]
    ;[now, next] = [next, now]
  }
  throw damaged(part)
}

function makeTable(weights: readonly number[]): HuffmanTable {
  const total = weights.reduce((sum, weight) => sum + (weight === 0 ? 0 : 2 ** (weight - 1)), 0)
  const log = highestBit(total) + 1
  const rest = 2 ** log - total
  const last = highestBit(rest) + 1
  if (total === 0 || log > maxLog || rest !== 2 ** (last - 1) || weights.length > 255) throw damaged(part)
  const all = [...weights, last]
  const size = 1 << log
  const table = { log, symbols: new Uint8Array(size), bits: new Uint8Array(size) }
  let from = 0
  // Light symbols, which take most bits, come first.
  for (let weight = 1; weight <= log; weight += 1)
    for (const [symbol, own] of all.entries()) {
      if (own !== weight) continue
      const until = from + 2 ** (weight - 1)
      table.symbols.fill(symbol, from, until)
      table.bits.fill(log + 1 - weight, from, until)
      from = until
    }
  return table
}

/** Decodes so many symbols that all bits are used. */
export function decodeHuffman(bytes: Uint8Array, table: HuffmanTable, output: Uint8Array): void {
  const bits = new BackwardBits(bytes)
  const mask = (1 << table.log) - 1
  let state = bits.read(table.log)
  for (let at = 0; at < output.length; at += 1) {
    output[at] = table.symbols[state] ?? 0
    const taken = table.bits[state] ?? 0
    state = ((state << taken) & mask) | bits.read(taken)
  }
  if (bits.left !== -table.log) throw damaged(part)
}
