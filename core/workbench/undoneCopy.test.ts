import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { copySampleWerkmap } from '../../tests/support/sampleWerkmap'
import { openTestWorkbench } from '../../tests/support/testWorkbench'
import { openWerkmapFolder } from '../../electron/files/werkmapFolder'
import { fail } from '../bridge/outcome'
import { noChoices } from '../sources/fit/choices'
import type { NewSource, Workbench } from './model'

// A copy is made, and then the line in werkmap.yaml can't be written.

const folder = copySampleWerkmap()
const disk = openWerkmapFolder(folder)
let onWerkmap: 'full' | 'broken' | 'works'
let stop: AbortController
let workbench: Workbench

beforeAll(async () => {
  workbench = await openTestWorkbench(folder, {
    writeText: (path, text, expected) => {
      if (path !== 'werkmap.yaml' || onWerkmap === 'works') return disk.writeText(path, text, expected)
      if (onWerkmap === 'broken') throw new Error('pulled out')
      return Promise.resolve(fail({ kind: 'disk-full', path }))
    },
    createFile: async (path, content, run) => {
      const made = await disk.createFile(path, content, run)
      if (onWerkmap === 'full') stop.abort()
      return made
    },
  })
  await workbench.loadSources()
  onWerkmap = 'works'
  const added = await workbench.addSource({
    ...source('wijken'),
    content: content('Wijk;Aantal\r\nNoord;12\r\n'),
  })
  if (!added.ok) throw new Error(added.problem)
})
afterAll(async () => {
  await workbench.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  onWerkmap = 'works'
  stop = new AbortController()
})

const content = (text: string) => new Blob([text])
const source = (naam: string): NewSource => ({
  ...{ fileName: `${naam}.csv`, naam, titel: naam, reading: {}, columns: {} },
  content: content('Wijk;Aantal\r\nNoord;12\r\nZuid;15\r\n'),
})
const traces = () => ({
  copies: readdirSync(join(folder, 'bronnen')).toSorted(),
  werkmap: readFileSync(join(folder, 'werkmap.yaml'), 'utf8'),
  names: workbench.state.sources.map(({ manifest }) => manifest.naam),
})
const newer = {
  file: { fileName: 'wijken.xlsx', content: content('Wijk\tAantal\r\nNoord\t12\r\n') },
  choices: noChoices,
  key: null,
}
const rows = async (name: string) => {
  const read = await workbench.sourceRows(name, 0, 10)
  return read.ok ? read.value.rows : read.problem
}

describe('a copy that no line in werkmap.yaml came to name', () => {
  it.each(['full', 'broken'] as const)('goes again when adding fails (%s), with its table', async (how) => {
    const before = traces()
    onWerkmap = how
    const added = await workbench.addSource(source('buurten'), { signal: stop.signal }).catch(() => 'threw')
    expect(added).toEqual(how === 'full' ? fail('Gestopt; bronnen/buurten.csv is niet geschreven.') : 'threw')
    expect(traces()).toEqual(before)
    expect(await rows('buurten')).toMatch(/buurten/)
  })

  it.each(['full', 'broken'] as const)('goes again when a newer file can’t be recorded (%s)', async (how) => {
    const before = { ...traces(), copy: readFileSync(join(folder, 'bronnen/wijken.csv'), 'utf8') }
    onWerkmap = how
    const accepted = await workbench
      .acceptNewer('wijken', newer, {}, { signal: stop.signal })
      .catch(() => 'threw')
    expect(accepted === 'threw' ? how : 'full').toBe(how)
    expect({ ...traces(), copy: readFileSync(join(folder, 'bronnen/wijken.csv'), 'utf8') }).toEqual(before)
  })
})
