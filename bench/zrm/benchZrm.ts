import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findDuckDb } from '../import/others'
import { benchNotebooks } from './cells'
import { compareInPage } from './inPage'
import { makeRegistration } from './makeRegistration'
import { countNatively } from './native'

const runs = Number(process.env['BENCH_RUNS'] ?? 3)
const rows = 100_000
const cells = benchNotebooks.flatMap((notebook) => notebook.cells)

/** Prints the medians, and the ratio of the page's time to native DuckDB's for the same counts. */
export async function benchZrm(): Promise<void> {
  const build = spawnSync('npx', ['electron-vite', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) throw new Error('The workbench could not be built.')
  const path = registration()
  const duckDb = findDuckDb()
  const [page, native] = [[], []] as [Awaited<ReturnType<typeof compareInPage>>[], number[]]
  // By turns, so that what else the machine does weighs on both.
  for (let run = 0; run < runs; run += 1) {
    page.push(await compareInPage(path))
    if (typeof duckDb !== 'string') native.push((await countNatively(duckDb, path, cells)).seconds)
  }
  const counting = middle(page.map((one) => one.counting))
  const whole = middle(page.map((one) => one.whole))
  const longest = Math.max(...page.map((one) => one.longestTask))
  console.log(`${rows} trajecten, ${cells.length} comparisons: 13 domains, by themselves and by 5 splits`)
  console.log(
    `  in the page: counted in ${counting.toFixed(2)} s; all results there after ${whole.toFixed(1)} s`,
  )
  console.log(`  longest task of the window ${longest.toFixed(0)} ms`)
  if (typeof duckDb === 'string') return console.log(`  native DuckDB: ${duckDb}`)
  const beside = middle(native)
  console.log(
    `  native DuckDB: ${beside.toFixed(2)} s; page ÷ native = ${(counting / beside).toFixed(2)} for the counts,`,
  )
  console.log(`  ${(whole / beside).toFixed(1)} for all that a user waits for`)
}

function registration(): string {
  const folder = join(tmpdir(), 'feitenwerk-bench')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'registratie.csv')
  if (!existsSync(path)) makeRegistration(path, rows)
  return path
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
