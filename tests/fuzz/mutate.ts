import { unzipSync, zipSync } from 'fflate'
import type { Random } from './random'

/** Changes a file in a few ways that damage, or an attacker, may change one. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  if (isZip(bytes) && random.below(2) === 0) return mutateInside(bytes, other, random)
  let mutated: Uint8Array = bytes.slice()
  for (let left = 1 + random.small(8); left > 0; left -= 1)
    mutated = random.pick(mutations)(mutated, random, other)
  return mutated
}

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

const flipBits: Mutation = (bytes, random) => {
  for (let left = 1 + random.small(20); left > 0; left -= 1) {
    const at = random.below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
  }
  return bytes
}

const changeBytes: Mutation = (bytes, random) => {
  for (let left = 1 + random.small(20); left > 0; left -= 1)
    bytes[random.below(bytes.length)] = random.pick([0, 1, 127, 128, 254, 255, random.below(256)])
  return bytes
}

const lengths = [0, 1, -1, -8, 2 ** 15, 2 ** 16 - 1, 2 ** 24, 2 ** 31 - 1, -(2 ** 31), 100_000, 2 ** 28]

/** Something that may be a length, a count or a place becomes another. */
const changeLength: Mutation = (bytes, random) => {
  const width = random.pick([1, 2, 4, 4, 8])
  const at = random.below(Math.max(bytes.length - width, 1))
  const value = random.pick([...lengths, random.below(2 ** 31), bytes.length + random.below(64) - 32])
  const isBig = random.below(4) === 0
  for (let byte = 0; byte < width && at + byte < bytes.length; byte += 1) {
    const shift = isBig ? width - 1 - byte : byte
    bytes[at + byte] = Math.floor(value / 2 ** (8 * shift)) & 255
  }
  return bytes
}

const cutOff: Mutation = (bytes, random) => bytes.slice(0, 1 + random.below(bytes.length))

const cutOut: Mutation = (bytes, random) => {
  const at = random.below(bytes.length)
  return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random.small(bytes.length)))
}

const repeatPart: Mutation = (bytes, random) => {
  const at = random.below(bytes.length)
  const part = bytes.subarray(at, at + 1 + random.small(2000))
  const times = 1 + random.small(50)
  return joined(bytes.subarray(0, at), ...Array.from({ length: times }, () => part), bytes.subarray(at))
}

const swapParts: Mutation = (bytes, random) => {
  const length = 1 + random.small(Math.min(1000, bytes.length))
  const [from, to] = [random.below(bytes.length), random.below(bytes.length)]
  const part = bytes.slice(from, from + length)
  bytes.copyWithin(from, to, to + part.length)
  bytes.set(part.subarray(0, bytes.length - to), to)
  return bytes
}

const insertBytes: Mutation = (bytes, random) => {
  const at = random.below(bytes.length)
  const part = Uint8Array.from({ length: 1 + random.small(200) }, () => random.below(256))
  return joined(bytes.subarray(0, at), part, bytes.subarray(at))
}

/** Signs that mean something to one format or another. */
const insertSigns: Mutation = (bytes, random) => {
  const at = random.below(bytes.length)
  const sign = random.pick([
    ...['"', ';', ',', '\n', '\r', '\t', '|', '\0', '{', '}', '[', ']', ':', '<', '>', '&#', '\\u', '-', '.'],
    ...['"\n"', '1e999', '999999999999999999999', '31-02-2020', 'null', '=1+1', '\ufeff', 'é', '😀', '  '],
  ])
  return joined(bytes.subarray(0, at), new TextEncoder().encode(sign), bytes.subarray(at))
}

const joinFiles: Mutation = (bytes, random, other) =>
  joined(bytes.subarray(0, random.below(bytes.length)), other.subarray(random.below(other.length)))

const copyFromOther: Mutation = (bytes, random, other) => {
  const from = random.below(other.length)
  const part = other.subarray(from, from + 1 + random.small(1000))
  const at = random.below(bytes.length)
  bytes.set(part.subarray(0, bytes.length - at), at)
  return bytes
}

const mutations: readonly Mutation[] = [
  ...[flipBits, flipBits, changeBytes, changeLength, changeLength, cutOff, cutOut, repeatPart],
  ...[swapParts, insertBytes, insertSigns, insertSigns, joinFiles, copyFromOther],
].map(
  (mutation): Mutation =>
    (bytes, random, other) =>
      bytes.length === 0 ? insertBytes(Uint8Array.of(0), random, other) : mutation(bytes, random, other),
)

const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b

/** A part of a packed file: without this, nearly every change would only break the packing. */
function mutateInside(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes)
  const name = random.pick(Object.keys(parts))
  const part = parts[name] ?? new Uint8Array()
  let mutated: Uint8Array = part.slice()
  for (let left = 1 + random.small(8); left > 0; left -= 1)
    mutated = random.pick(mutations)(mutated, random, other)
  return zipSync({ ...parts, [name]: mutated }, { level: 1 })
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
