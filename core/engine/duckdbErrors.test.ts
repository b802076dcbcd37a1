import { expect, it } from 'vitest'
import { queryProblem } from './duckdbErrors'

// As DuckDB 1.4.3 and its wasm word them.
it.each([
  ['could not allocate block of size 980.0 KiB (3.1 GiB/3.1 GiB used)', { kind: 'out-of-memory' }],
  ['failed to allocate data of size 4.0 GiB (54.0 KiB/3.1 GiB used)', { kind: 'out-of-memory' }],
  ['malloc of size 2147483648 failed', { kind: 'out-of-memory' }],
  ['memory access out of bounds', { kind: 'engine-stopped', reason: 'het geheugen raakte vol' }],
])('says what running out of memory did: %s', (text, problem) => {
  expect(queryProblem(new Error(text), () => null)).toEqual(problem)
})
