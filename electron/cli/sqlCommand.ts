import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import type { Engine } from '../../core/engine/port'
import { describeQueryProblem } from '../../core/engine/describeProblem'
import { describeImportProblem } from '../../core/sources/describeImportProblem'
import { createDirectImporter } from '../../core/sources/importer/directImporter'
import type { ImportFile } from '../../core/sources/importer/importer'
import { tableColumns } from '../../core/workbench/runReport'
import { createNodeEngine } from '../engine/nodeEngine'
import { openDiskFile } from '../files/diskFile'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'
import { printTable } from './printTable'
import { hasNoSheets, readSourceReference } from './sourceReference'

/** `sql "<query>" --bron naam=<bestand>[#blad]`: one query on files, imported as `inspect` shows. */
export async function sqlCommand({ words, bron, json }: Arguments): Promise<number> {
  const sql = words[0]
  if (sql === undefined)
    throw new BadInput(
      'Geef een query, bijvoorbeeld: feitenwerk sql "FROM cijfers" --bron cijfers=bestand.csv',
    )
  const engine = await createNodeEngine()
  try {
    for (const [name, file] of bron) await loadFile(engine, name, file)
    const session = engine.session()
    if (!session) throw new Error('A new engine has a session to give.')
    const outcome = await session.run({
      name: 'uitkomst',
      sql,
      parameters: {},
      limit: Number.MAX_SAFE_INTEGER,
    })
    if (!outcome.ok) throw new BadInput(describeQueryProblem(outcome.problem))
    const { table } = outcome.value
    const columns = tableColumns(table)
    if (json) console.log(JSON.stringify({ kolommen: columns, rijen: table.rows }, null, 2))
    else
      printTable(
        columns.map(({ naam }) => naam),
        table.rows,
      )
    return 0
  } finally {
    await engine.close()
  }
}

/** Pseudonyms of a loose query have a key of their own: nothing ties them to a werkmap. */
const pseudonymKey = randomBytes(32).toString('hex')

async function loadFile(engine: Engine, name: string, file: string): Promise<void> {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) {
    throw new BadInput(`“${name}” kan geen naam van een bron zijn: gebruik kleine letters, cijfers en _.`)
  }
  const { path, reading } = readSourceReference(file)
  const opened = await openSourceFile(path)
  const planned = await createDirectImporter().plan(opened, name, { reading, pseudonymKey })
  if (!planned.ok) throw new BadInput(describeImportProblem(planned.problem))
  if (reading.blad !== undefined && planned.value.inspection.sheets.length === 0)
    throw new BadInput(hasNoSheets(path))
  const loaded = await engine.load(planned.value.plan)
  if (!loaded.ok) throw new BadInput(describeQueryProblem(loaded.problem))
}

export async function openSourceFile(file: string): Promise<ImportFile> {
  try {
    return { name: basename(file), content: await openDiskFile(file) }
  } catch {
    throw new BadInput(`Het bestand ${file} is er niet of kan niet worden gelezen.`)
  }
}
