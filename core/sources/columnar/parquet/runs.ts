import { readVarInt } from 'hyparquet/src/thrift.js'
import { damaged } from '../../unreadable'
import type { DataPage } from './openPage'

/** For each value of a page of a nullable column: 1 when it is there, 0 when it is null. */
export function readPresence(page: DataPage, count: number): Uint32Array {
  const length = page.levelBytes ?? page.view.getUint32(page.offset, true)
  if (page.levelBytes === null) page.offset += 4
  const end = page.offset + length
  if (end > page.view.byteLength) throw damaged('een blok')
  const presence = readRuns(page, 1, count, end)
  page.offset = end
  return presence
}

/**
 * Small whole numbers of `width` bits, in runs: one number repeated, or eight at a time packed in bits.
 *
 * The library's own reader believes the length of a run; here none goes beyond `count`.
 */
export function readRuns(page: DataPage, width: number, count: number, end: number): Uint32Array {
  const numbers = new Uint32Array(count)
  if (width === 0) return numbers
  if (width > 32) throw damaged('een blok')
  let filled = 0
  while (filled < count) {
    if (page.offset >= end) throw damaged('een blok')
    const header = readVarInt(page) >>> 0
    if (header >>> 1 === 0) continue
    if ((header & 1) === 0) filled = repeat(page, width, numbers, filled, header >>> 1)
    else filled = unpackBits(page, width, numbers, filled, (header >>> 1) * 8)
  }
  return numbers
}

function repeat(page: DataPage, width: number, numbers: Uint32Array, from: number, length: number): number {
  let value = 0
  for (let byte = 0; byte < Math.ceil(width / 8); byte += 1) {
    value += page.view.getUint8(page.offset) * 2 ** (byte * 8)
    page.offset += 1
  }
  const until = Math.min(numbers.length, from + length)
  numbers.fill(value, from, until)
  return until
}

function unpackBits(
  page: DataPage,
  width: number,
  numbers: Uint32Array,
  from: number,
  length: number,
): number {
  const until = Math.min(numbers.length, from + length)
  const start = page.offset
  let bit = 0
  for (let at = from; at < until; at += 1) {
    let value = 0
    for (let done = 0; done < width;) {
      const take = Math.min(8 - (bit & 7), width - done)
      const part = (page.view.getUint8(start + (bit >>> 3)) >>> (bit & 7)) & ((1 << take) - 1)
      value += part * 2 ** done
      done += take
      bit += take
    }
    numbers[at] = value
  }
  page.offset = start + (length / 8) * width
  return until
}
