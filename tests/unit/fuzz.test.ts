import { afterAll, expect, it } from 'vitest'
import { committedFolders } from '../fuzz/corpus'
import { Watch } from '../fuzz/watch'

// The files of the repository only, so that the cases are the same everywhere.
const watch = new Watch(committedFolders)
afterAll(() => watch.stop())

it('gives a table or a clear problem for mutated files of every format (npm run fuzz goes on)', async () => {
  const outcomes = new Set<string>()
  for (let number = 0; number < 300; number += 1) {
    const { outcome, finding } = await watch.run(20_261_127, number)
    expect(finding, `case ${number}`).toBeNull()
    outcomes.add(outcome)
  }
  expect([...outcomes]).toEqual(expect.arrayContaining(['table', 'damaged', 'not-text', 'malformed-json']))
}, 300_000)
