import { beforeAll, describe, expect, it } from 'vitest'
import { expectedOf, loadedOf } from './expected'
import { generateTable, seeds } from './generate'
import { openWorkshop } from './programs'
import { rFile, rFiles, rKinds, writeWithR } from './r'

const tables = seeds.map((seed) => generateTable(seed, rKinds))
const workshop = openWorkshop()

beforeAll(() => tables.forEach((table) => writeWithR(workshop, table)))

describe.each(rFiles)('what R writes as $name', ({ name }) => {
  it.each(tables)('is read without any setting: seed $seed', (table) => {
    expect(loadedOf(workshop.load(rFile(table, name)))).toEqual(expectedOf(table, 'number'))
  })
})
