import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { makeFiles, type BenchFile } from './files'
import { openInPage } from './inPage'
import { medianOf, type Measure } from './measure'
import { findDuckDb, importWithDuckDb, importWithR } from './others'

const runs = Number(process.env['BENCH_RUNS'] ?? 3)

/** Prints the medians, and the ratio of the page's time to the others' on the same file. */
export async function benchImport(): Promise<void> {
  const build = spawnSync('npx', ['electron-vite', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) throw new Error('The workbench could not be built.')
  const files = makeFiles()
  const start = await medianOf(runs, () => openInPage(smallFile()))
  console.log(
    `opening the workbench with a source of one row: ${words(start)}; left out of the times in the page below`,
  )
  for (const file of files) {
    const opened = await medianOf(runs, () => openInPage(file.path))
    const page = {
      ...opened,
      seconds: opened.seconds - start.seconds,
      processorSeconds:
        opened.processorSeconds === null ? null : opened.processorSeconds - (start.processorSeconds ?? 0),
    }
    console.log(`${file.kind}, ${file.rows} rows, ${file.megabytes.toFixed(0)} MB`)
    console.log(`  in the page: ${words(page)}`)
    for (const [name, other] of await others(file))
      console.log(
        typeof other === 'string'
          ? `  ${name}: ${other}`
          : `  ${name}: ${words(other)}; page ÷ ${name} = ${ratios(page, other)}`,
      )
  }
}

async function others(file: BenchFile): Promise<readonly (readonly [string, Measure | string])[]> {
  if (file.kind !== 'csv') return [['R', importWithR(file)]]
  const duckDb = findDuckDb()
  if (typeof duckDb === 'string') return [['native DuckDB', duckDb]]
  return [['native DuckDB', await medianOf(runs, () => importWithDuckDb(duckDb, file.path))]]
}

function smallFile(): string {
  const path = join(tmpdir(), 'feitenwerk-bench', 'klein.csv')
  writeFileSync(path, 'a;b\n1;2\n')
  return path
}

const ratios = (page: Measure, other: Measure) =>
  `${(page.seconds / other.seconds).toFixed(1)} by the clock` +
  (page.processorSeconds === null || other.processorSeconds === null
    ? ''
    : `, ${(page.processorSeconds / other.processorSeconds).toFixed(1)} by the processor`)

const words = ({ seconds, megabytes, processorSeconds, longestTask }: Measure) =>
  [
    `${seconds.toFixed(1)} s`,
    ...(processorSeconds === null ? [] : [`${processorSeconds.toFixed(1)} s of the processor`]),
    ...(megabytes === null ? [] : [`at most ${megabytes.toFixed(0)} MB`]),
    ...(longestTask === null ? [] : [`longest task of the window ${longestTask.toFixed(0)} ms`]),
  ].join(', ')
