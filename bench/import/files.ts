import { existsSync, mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCsv } from './makeCsv'
import { makeSav } from './makeSav'
import { makeXlsx } from './makeXlsx'

export interface BenchFile {
  readonly kind: 'csv' | 'sav' | 'xlsx'
  readonly path: string
  readonly rows: number
  readonly megabytes: number
}

const csvRows = 1_000_000
const wideRows = 100_000
const wideColumns = 80

/** Makes the files that aren't there yet; they are the same at every run. */
export function makeFiles(): readonly BenchFile[] {
  const folder = join(tmpdir(), 'feitenwerk-bench')
  mkdirSync(folder, { recursive: true })
  const make = (kind: BenchFile['kind'], rows: number, write: (path: string) => void): BenchFile => {
    const path = join(folder, `bench.${kind}`)
    if (!existsSync(path)) write(path)
    return { kind, path, rows, megabytes: statSync(path).size / 1e6 }
  }
  return [
    make('csv', csvRows, (path) => makeCsv(path, csvRows)),
    make('sav', wideRows, (path) => makeSav(path, wideRows, wideColumns)),
    make('xlsx', wideRows, (path) => makeXlsx(path, wideRows, wideColumns)),
  ]
}
