import { basename } from 'node:path'
import type { Sample } from './corpus'
import { mutate } from './mutate'
import { Random } from './random'

export interface FuzzCase {
  readonly name: string
  readonly bytes: Uint8Array
  readonly from: string
}

/** The file of a number: the same one for the same seed and samples. */
export function makeCase(samples: readonly Sample[], seed: number, number: number): FuzzCase {
  const random = new Random(seed, number)
  const sample = pickSmall(samples, random)
  const other = pickSmall(samples, random)
  return {
    name: basename(sample.path),
    from: sample.path,
    bytes: mutate(sample.bytes, other.bytes, random),
  }
}

/** The smaller of two: they say as much, and take less time. */
function pickSmall(samples: readonly Sample[], random: Random): Sample {
  const [one, two] = [random.pick(samples), random.pick(samples)]
  return one.bytes.length <= two.bytes.length ? one : two
}
