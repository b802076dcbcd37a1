import { damaged } from '../../unreadable'
import { BackwardBits, ForwardBits, highestBit, part } from './bits'

/** A table of finite-state entropy: for each state its symbol, and how the next state is read. */
export interface EntropyTable {
  /** Bits of the first state. */
  readonly log: number
  readonly symbols: Uint8Array
  readonly bits: Uint8Array
  readonly bases: Uint16Array
}

/** Reads how often each symbol comes, in a form that takes no more bits than are needed. */
export function readEntropyTable(
  bytes: Uint8Array,
  maxLog: number,
): { readonly table: EntropyTable; readonly length: number } {
  const bits = new ForwardBits(bytes)
  const log = bits.read(4) + 5
  if (log > maxLog) throw damaged(part)
  const counts: number[] = []
  let left = 1 << log
  while (left > 0 && counts.length < maxSymbols) {
    const count = readCount(bits, left)
    left -= Math.abs(count)
    counts.push(count)
    if (count === 0) skipZeros(bits, counts)
  }
  if (left !== 0 || counts.length > maxSymbols) throw damaged(part)
  return { table: makeEntropyTable(counts, log), length: bits.bytesRead }
}

const maxSymbols = 256

/** −1 stands for less than one. */
function readCount(bits: ForwardBits, left: number): number {
  const width = highestBit(left + 1) + 1
  const value = bits.read(width)
  const low = value & ((1 << (width - 1)) - 1)
  const threshold = (1 << width) - 2 - left
  if (low < threshold) {
    bits.putBack(1)
    return low - 1
  }
  return (value >= 1 << (width - 1) ? value - threshold : value) - 1
}

function skipZeros(bits: ForwardBits, counts: number[]): void {
  let repeat = 3
  while (repeat === 3 && counts.length <= maxSymbols) {
    repeat = bits.read(2)
    for (let zero = 0; zero < repeat; zero += 1) counts.push(0)
  }
}

/** @param counts By symbol; together 2 to the power `log`, −1 counting as 1. */
export function makeEntropyTable(counts: readonly number[], log: number): EntropyTable {
  const size = 1 << log
  const table = {
    log,
    symbols: new Uint8Array(size),
    bits: new Uint8Array(size),
    bases: new Uint16Array(size),
  }
  spreadSymbols(counts, table.symbols)
  const next = counts.map((count) => Math.abs(count))
  for (let state = 0; state < size; state += 1) {
    const symbol = table.symbols[state] ?? 0
    const number = next[symbol] ?? 0
    next[symbol] = number + 1
    const width = log - highestBit(number)
    table.bits[state] = width
    table.bases[state] = (number << width) - size
  }
  return table
}

function spreadSymbols(counts: readonly number[], symbols: Uint8Array): void {
  const size = symbols.length
  let rareFrom = size
  for (const [symbol, count] of counts.entries()) if (count === -1) symbols[(rareFrom -= 1)] = symbol
  const step = (size >> 1) + (size >> 3) + 3
  let at = 0
  for (const [symbol, count] of counts.entries())
    for (let done = 0; done < count; done += 1) {
      symbols[at] = symbol
      do at = (at + step) & (size - 1)
      while (at >= rareFrom)
    }
  if (at !== 0) throw damaged(part)
}

/** One symbol always. */
export const repeatTable = (symbol: number): EntropyTable => ({
  log: 0,
  symbols: Uint8Array.of(symbol),
  bits: Uint8Array.of(0),
  bases: Uint16Array.of(0),
})

/** Walks through a table's states. */
export class EntropyState {
  readonly #table: EntropyTable
  readonly #bits: BackwardBits
  #state: number

  constructor(table: EntropyTable, bits: BackwardBits) {
    this.#table = table
    this.#bits = bits
    this.#state = bits.read(table.log)
  }

  get symbol(): number {
    return this.#table.symbols[this.#state] ?? 0
  }

  advance(): void {
    this.#state = (this.#table.bases[this.#state] ?? 0) + this.#bits.read(this.#table.bits[this.#state] ?? 0)
  }
}
