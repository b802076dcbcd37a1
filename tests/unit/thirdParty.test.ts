import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAllowed, noticesText, shippedPackages } from '../../scripts/thirdParty.mjs'

const packages = shippedPackages(resolve(import.meta.dirname, '../..'))

describe('what ships with the workbench', () => {
  it('is under licences that EUPL-1.2 can live with, every package of it', () => {
    expect(packages.length).toBeGreaterThan(100)
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([])
  })

  it('holds what the workbench imports and nothing that only tests or builds it', () => {
    const names = packages.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['@duckdb/duckdb-wasm', 'apache-arrow', 'highs', 'react', 'vega-lite']),
    )
    expect(
      names.filter((name) => ['electron', 'vitest', 'playwright-core', 'typescript'].includes(name)),
    ).toEqual([])
  })
})

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND BSD-3-Clause', true],
    ['MIT AND GPL-3.0-only', false],
    ['MIT AND (ISC OR GPL-3.0-only)', false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    [null, false],
  ])('%s may ship: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed)
  })
})

it('prints each text once, under all packages that it holds for', () => {
  const one = { version: '1.0.0', licence: 'MIT', homepage: null, texts: ['Copyright of both.'] }
  expect(
    noticesText([
      { ...one, name: 'a' },
      { ...one, name: 'b', homepage: 'https://b.test' },
    ]),
  ).toBe(
    `Feitenwerk is made with the work of others. Their licences ask for these notices.

${'='.repeat(48)}

a 1.0.0 (MIT)
b 1.0.0 (MIT) https://b.test

Copyright of both.
`,
  )
})
