import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { dataFolder } from '../../core/sources/testing'
import { madeSamples } from './madeSamples'

export interface Sample {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Folders in the repository. */
export const committedFolders: readonly string[] = [
  'core/sources/columnar/samples',
  'core/sources/spss/samples',
  'sample-data',
]

const formats =
  /^\.(csv|tsv|txt|xlsx|xls|ods|sav|zsav|por|parquet|arrow|arrows|feather|json|geojson|ndjson|topojson)$/

/** Larger ones take so long to import that others would get no turn. */
const maxBytes = 400_000

/** Files of every format: made ones, those in the repository, and those of the data folder where it is there. */
export function readCorpus(
  folders: readonly string[] = [...committedFolders, dataFolder],
): readonly Sample[] {
  const stored = folders
    .filter((folder) => existsSync(folder))
    .flatMap(filesIn)
    .filter((path) => formats.test(extname(path)) && statSync(path).size <= maxBytes)
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }))
  return [...madeSamples(), ...stored]
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
