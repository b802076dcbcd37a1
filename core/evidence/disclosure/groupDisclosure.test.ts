import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { disclosesGroup } from './groupDisclosure'

const limits = { smallest: 10, group: 100 }

it('[E5] finds a group of which all, or all but one, sit in one category', () => {
  const tables: [number[], boolean][] = [
    [[57, 0], true],
    [[100, 0], false],
    [[499, 0, 1], true],
    [[48, 2], false],
    [[0, 0], false],
    [[], false],
  ]
  expect(tables.map(([counts]) => disclosesGroup(counts, limits))).toEqual(tables.map(([, tells]) => tells))
})

interface ReferenceTable {
  readonly id: string
  readonly counts: readonly (readonly number[])[]
  readonly group_disclosure: readonly { readonly axis: 'row' | 'col'; readonly index: number }[]
}

const reference = '../shared/reference/sdc-cases.json'

describe.skipIf(!existsSync(reference))('the reference tables (needs ../shared)', () => {
  it('[E5] finds the rows and columns that tell something about each member, and no others', () => {
    const { tables } = JSON.parse(readFileSync(reference, 'utf8')) as { tables: ReferenceTable[] }
    expect(tables.map(tellingLines)).toEqual(
      tables.map(({ id, group_disclosure: lines }) => [
        id,
        lines.map(({ axis, index }) => `${axis} ${index}`).toSorted(),
      ]),
    )
  })
})

function tellingLines({ id, counts }: ReferenceTable) {
  const columns = (counts[0] ?? []).map((_, at) => counts.map((row) => row[at] ?? 0))
  const lines = [
    ...counts.map((row, at) => ({ name: `row ${at}`, row })),
    ...columns.map((row, at) => ({ name: `col ${at}`, row })),
  ]
  const telling = lines.filter(({ row }) => disclosesGroup(row, limits)).map(({ name }) => name)
  return [id, telling.toSorted()]
}
