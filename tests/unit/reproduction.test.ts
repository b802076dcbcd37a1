import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareAll, type ComparedValue } from '../reproduction/compare'
import { writeDocument } from '../reproduction/document'
import { publishedThemes } from '../reproduction/published'
import { runAll } from '../reproduction/runAll'

let values: readonly ComparedValue[]
beforeAll(async () => {
  values = compareAll(await runAll())
}, 300_000)

describe('the published reports, value by value', () => {
  it('gives every printed value to the digit in Intern, and catches what the report contradicts', () => {
    expect(values.filter(({ outcome }) => outcome === 'different')).toEqual([])
    const given = values.filter(({ outcome }) => outcome === 'equal' || outcome === 'fitted')
    expect(given.length).toBeGreaterThan(90)
  })

  it('says of every figure whose values are lost that ours are invented', () => {
    const drawn = values.filter(({ outcome, flags }) => outcome === 'lost' && flags.length > 0)
    const tabled = publishedThemes.flatMap(({ figures }) =>
      figures.flatMap((figure) => figure.values.filter((value) => value.kind === 'lost' && value.at)),
    )
    expect(drawn.length).toBe(tabled.length)
    expect(drawn.filter(({ flags }) => !flags.includes('fictieve-gegevens'))).toEqual([])
  })

  // Counts under ten of a registration of help (DOMAIN 4), and what could be worked out from them.
  it('hides the small dimensions in Publicatie', () => {
    const hidden = values.filter(({ isProtected }) => isProtected).map(({ theme, of }) => [theme, of])
    expect(hidden).toEqual(
      expect.arrayContaining([
        ['armoede', 'Zingeving'],
        ['armoede', 'Meedoen'],
        ['leefstijl', 'Lichaamsfuncties'],
        ['leefstijl', 'Meedoen'],
        ['leefstijl', 'Zingeving'],
      ]),
    )
  })

  it('keeps docs/REPRODUCTION.md up to date (npm run reproduction)', () => {
    const written = readFileSync(new URL('../../docs/REPRODUCTION.md', import.meta.url), 'utf8')
    expect(writeDocument(values)).toBe(written)
  })
})
