import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inspect } from '../../core/sources/inspect'
import type { SourceState, Workbench } from '../../core/workbench/model'
import { sourceKinds } from '../../core/workspace/werkmap'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { openTestWorkbench } from '../support/testWorkbench'

const folder = copySampleWerkmap()
// `overig` is what is left when nothing is recognised.
const kinds = sourceKinds.filter((kind) => kind !== 'overig')
let workbench: Workbench
let sources: readonly SourceState['manifest'][]

beforeAll(async () => {
  workbench = await openTestWorkbench(folder)
  await workbench.loadSources()
  sources = workbench.state.sources.map(({ manifest }) => manifest)
}, 300_000)
afterAll(() => workbench.close())

it('the sample werkmap has every kind of source (DESIGN section 4)', () => {
  const present = new Set(sources.map(({ soort }) => soort))
  expect(kinds.filter((kind) => !present.has(kind))).toEqual([])
})

it('recognises each of them by its file alone, in kind and in nature', () => {
  const recognised = sources.map(({ naam, pad }) => {
    const inspected = inspect(readFileSync(join(folder, pad)), pad.split('/').at(-1) ?? pad)
    return [naam, inspected.ok && inspected.value.kind, inspected.ok && inspected.value.nature]
  })
  // What nothing in the file tells is for the user to say.
  expect(recognised).toEqual(
    sources.map(({ naam, soort, aard }) => [naam, soort, soort === 'overig' ? 'onbekend' : aard]),
  )
})

// Text in every shape, spreadsheets of three programs, both versions of CBS open data, SPSS in three, columnar files.
const formats = [
  ...['csv', 'tsv', 'xlsx', 'xls', 'ods', 'sav', 'zsav', 'por', 'parquet', 'arrow', 'geojson'],
  ...['open data 3', 'open data 4'],
]

function formatOf(path: string): string {
  const extension = path.split('.').at(-1) ?? ''
  if (extension !== 'json') return extension
  const text = readFileSync(join(folder, path), 'utf8')
  return text.includes('"Observations"') ? 'open data 4' : 'open data 3'
}

it('the sample werkmap has every format of DESIGN section 4', () => {
  const present = new Set(sources.map(({ pad }) => formatOf(pad)))
  expect(formats.filter((format) => !present.has(format))).toEqual([])
})

it('draws each kind and each format in a figure', { timeout: 300_000 }, async () => {
  const drawn = new Set<string>()
  for (const { path } of workbench.state.documents.filter(({ kind }) => kind === 'notebook')) {
    const opened = await workbench.openNotebook(path)
    if (!opened.ok) throw new Error(opened.problem)
    await opened.value.run('alles')
    for (const { cell, output } of opened.value.state.cells)
      if (output && cell.kind !== 'sql' && cell.kind !== 'tekst')
        for (const { soort, pad } of output.sources) drawn.add(soort).add(formatOf(pad))
    await opened.value.close()
  }
  expect([...kinds, ...formats].filter((one) => !drawn.has(one))).toEqual([])
})
