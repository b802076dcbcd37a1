import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { makeSampleFiles } from './sampleFiles'

const read = (name: string): Buffer => readFileSync(new URL(name, import.meta.url))

describe('the committed sample files', () => {
  it.each(Object.entries(makeSampleFiles()))('equals what the generator gives: %s', (name, bytes) => {
    expect(Buffer.compare(read(name), bytes)).toBe(0)
  })

  it('have the hashes that werkmap.yaml records', () => {
    const werkmap = parse(read('../werkmap.yaml').toString('utf8')) as {
      bronnen: { pad: string; sha256: string }[]
    }
    const hashes = Object.entries(makeSampleFiles()).map(([name, bytes]) => ({
      pad: `sample-data/${name}`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }))
    expect(werkmap.bronnen.map(({ pad, sha256 }) => ({ pad, sha256 }))).toEqual(hashes)
  })
})
