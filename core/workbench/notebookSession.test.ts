import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { noChoices } from '../sources/fit/choices'
import type { NotebookSession, Workbench } from './model'
import { copySampleWerkmap } from '../../tests/support/sampleWerkmap'
import { openTestWorkbench } from '../../tests/support/testWorkbench'

const path = 'analyses/armoede/proef.md'
const text = [
  '---',
  'formaat: 1',
  'titel: Proef',
  'parameters:',
  '  grens: { soort: getal, standaard: 100 }',
  '---',
  '{{som.totaal}} trajecten.',
  '',
  '```sql naam=per_gebied',
  '-- groep: gebied',
  '-- aantal: n (trajecten)',
  'SELECT gebied, count(*) AS n FROM trajecten GROUP BY ALL HAVING n > $grens ORDER BY n DESC',
  '```',
  '',
  '```sql naam=som',
  '-- aantal: totaal (trajecten)',
  'SELECT sum(n) AS totaal FROM per_gebied',
  '```',
  '',
  '```sql naam=los',
  'SELECT 1 AS een',
  '```',
  '',
  '```figuur naam=gebieden bron=per_gebied',
  'titel: Per gebied',
  'soort: staaf',
  'x: n',
  'y: gebied',
  '```',
  '',
].join('\n')

const folder = copySampleWerkmap()
let workbench: Workbench
let session: NotebookSession

beforeAll(async () => {
  workbench = await openTestWorkbench(folder)
  await workbench.loadSources()
})
afterAll(() => workbench.close())
beforeEach(async () => {
  await session?.close()
  writeFileSync(join(folder, path), text)
  const opened = await workbench.openNotebook(path)
  if (!opened.ok) throw new Error(opened.problem)
  session = opened.value
})

const statuses = () => Object.fromEntries(session.state.cells.map(({ cell, status }) => [cell.id, status]))
const reasons = () =>
  Object.fromEntries(
    session.state.cells.flatMap(({ cell, staleReason }) => (staleReason ? [[cell.id, staleReason]] : [])),
  )
const all = (status: string) => ({
  'tekst-1': status,
  per_gebied: status,
  som: status,
  los: status,
  gebieden: status,
})

describe('running', () => {
  it('runs every cell after those it reads, and fills the text', async () => {
    await session.run('alles')
    expect(statuses()).toEqual(all('klaar'))
    expect(session.text('tekst-1', 'intern').trim()).toBe('718 trajecten.')
    expect(session.figure('gebieden', { weergave: 'intern', width: 600, scheme: 'licht' })?.title).toBe(
      'Per gebied',
    )
  })

  it('says of a failing cell where, and of those that read it why they did not run', async () => {
    session.setBody('per_gebied', 'SELECT gebied, bestaat_niet FROM trajecten')
    await session.run('alles')
    const states = new Map(session.state.cells.map((state) => [state.cell.id, state]))
    expect(states.get('per_gebied')?.error).toEqual({
      text: expect.stringContaining('Kolom “bestaat_niet” bestaat niet') as string,
      at: { from: 15, to: 27 },
    })
    expect(states.get('som')?.error?.text).toBe('Cel per_gebied, waarvan deze leest, is niet gelukt.')
    expect(states.get('los')?.status).toBe('klaar')
  })

  it('stops a query that would not end, and what was there stays', async () => {
    await session.run('alles')
    session.setBody('los', 'SELECT sum(a.range * b.range) AS een FROM range(1000000) a, range(1000000) b')
    const running = session.run('verouderd')
    setTimeout(() => session.stop(), 300)
    await running
    const los = session.state.cells.find(({ cell }) => cell.id === 'los')
    expect({ status: los?.status, rows: los?.output?.table.rows }).toEqual({
      status: 'verouderd',
      rows: [{ een: 1 }],
    })
  })
})

describe('stopping one cell', () => {
  it('lets the others go on, but not those that read it', async () => {
    await session.run('alles')
    session.setBody(
      'per_gebied',
      'SELECT sum(a.range * b.range) AS n FROM range(1000000) a, range(1000000) b',
    )
    session.setBody('los', 'SELECT 2 AS een')
    const running = session.run('verouderd')
    setTimeout(() => session.stop('per_gebied'), 300)
    await running
    expect(statuses()).toEqual({ ...all('verouderd'), los: 'klaar' })
    expect(reasons()).toMatchObject({
      per_gebied: 'Het uitvoeren is gestopt.',
      som: 'Cel per_gebied is gestopt.',
    })
  })
})

describe('stale results', () => {
  it('a changed cell makes itself and everything downstream stale, with the reason; the rest stays', async () => {
    await session.run('alles')
    session.setBody('per_gebied', 'SELECT gebied, count(*) AS n FROM trajecten GROUP BY ALL')
    expect(statuses()).toEqual({ ...all('verouderd'), los: 'klaar' })
    expect(reasons()).toEqual({
      per_gebied: 'Deze cel is gewijzigd.',
      som: 'Cel per_gebied is gewijzigd.',
      gebieden: 'Cel per_gebied is gewijzigd.',
      'tekst-1': 'Cel som is gewijzigd.',
    })
    await session.run('verouderd')
    expect(statuses()).toEqual(all('klaar'))
  })

  it('a cell that runs alone takes along what draws it, and leaves what has more to wait for', async () => {
    await session.run('alles')
    session.setBody('per_gebied', 'SELECT gebied, count(*) AS n FROM trajecten GROUP BY ALL')
    await session.run({ cell: 'per_gebied' })
    expect(statuses()).toEqual({ ...all('klaar'), som: 'verouderd', 'tekst-1': 'verouderd' })
    await session.run({ cell: 'som' })
    expect(statuses()).toEqual(all('klaar'))
  })

  it('a changed parameter makes the cells that use it stale, and is bound on the next run', async () => {
    await session.run('alles')
    session.setParameter('grens', 190)
    expect(reasons()['per_gebied']).toBe('Parameter “grens” is gewijzigd.')
    await session.run('verouderd')
    const rows = session.state.cells.find(({ cell }) => cell.id === 'per_gebied')?.output?.table.rows ?? []
    expect(rows.every((row) => Number(row['n']) > 190)).toBe(true)
    expect(rows.length).toBeLessThan(4)
  })

  const asItIsNow = { file: null, choices: noChoices, key: null }

  it('a source that changed on disk stays as it was until that is accepted; then its readers are stale', async () => {
    await session.run('alles')
    const file = join(folder, 'sample-data/trajecten-2019-2020.csv')
    const original = readFileSync(file)
    const lines = original.toString('latin1').split('\r\n')
    writeFileSync(file, Buffer.from([...lines.slice(0, 1), ...lines.slice(2)].join('\r\n'), 'latin1'))
    await workbench.noticeChanges(['sample-data/trajecten-2019-2020.csv'])
    expect(reasons()['per_gebied']).toBeUndefined()
    expect(workbench.state.sources[0]).toMatchObject({
      status: 'gewijzigd',
      changeWaits: true,
      rowCount: 718,
    })
    const accepted = await workbench.acceptNewer('trajecten', asItIsNow, {})
    expect(accepted.ok && accepted.value).toMatchObject({
      status: 'geladen',
      changeWaits: false,
      rowCount: 717,
    })
    expect(reasons()['per_gebied']).toBe('Bron trajecten is gewijzigd.')
    writeFileSync(file, original)
    await workbench.noticeChanges(['sample-data/trajecten-2019-2020.csv'])
    expect(workbench.state.sources[0]).toMatchObject({ status: 'gewijzigd', rowCount: 717 })
    await workbench.acceptNewer('trajecten', asItIsNow, {})
    expect(workbench.state.sources[0]).toMatchObject({ status: 'geladen', rowCount: 718 })
  })
})

describe('undo and redo', () => {
  const written = () => session.state.notebook.text
  const can = () => [session.state.canUndo, session.state.canRedo]

  it('go through typing and doing as one history; typing in a cell is one step', async () => {
    expect(can()).toEqual([false, false])
    session.setBody('los', 'SELECT 1')
    session.setBody('los', 'SELECT 12 AS een')
    session.edit({ kind: 'dupliceren', cell: 'los' })
    session.setBody('som', 'SELECT 2 AS totaal')
    const texts = [written()]
    expect(session.undo()).toEqual({ cell: 'som' })
    texts.push(written())
    session.undo()
    texts.push(written())
    expect(session.undo()).toEqual({ cell: 'los' })
    expect([written(), ...can()]).toEqual([text, false, true])
    expect(session.state.unsaved).toBe(false)
    session.redo()
    expect(written()).toBe(texts[2])
    session.redo()
    expect(written()).toBe(texts[1])
    session.redo()
    expect([written(), ...can()]).toEqual([texts[0], true, false])
  })

  it('a change that is taken back makes the results current again, and so does a cell that comes back', async () => {
    await session.run('alles')
    session.setBody('per_gebied', 'SELECT gebied, 1 AS n FROM trajecten')
    session.setParameter('grens', 7)
    session.setParameter('grens', 100)
    expect(statuses()['som']).toBe('verouderd')
    session.undo()
    expect(statuses()).toEqual(all('klaar'))
    session.edit({ kind: 'verwijderen', cell: 'per_gebied' })
    expect(statuses()['gebieden']).toBe('verouderd')
    session.undo()
    expect(statuses()).toEqual(all('klaar'))
    session.setBody('som', 'SELECT sum(n) + 1 AS totaal FROM per_gebied')
    await session.run('verouderd')
    expect(session.text('tekst-1', 'intern')).toContain('719 trajecten')
  })

  it('a changed text stays stale when something else changed meanwhile', async () => {
    await session.run('alles')
    session.setBody('per_gebied', 'SELECT gebied, 1 AS n FROM trajecten')
    session.setParameter('grens', 7)
    session.undo()
    expect(statuses()['per_gebied']).toBe('verouderd')
    session.setParameter('grens', 100)
    expect(statuses()).toEqual(all('klaar'))
  })
})

describe('typing what would take other cells', () => {
  it('waits until the user is done, is saved closed, and leaves the other cells alone', async () => {
    session.setBody('tekst-1', 'Zo doe je dat:\n```js\nlet x')
    expect([session.state.cells.length, session.state.unsaved]).toEqual([5, true])
    expect(session.state.draft).toEqual({ cell: 'tekst-1', body: 'Zo doe je dat:\n```js\nlet x' })
    expect(await session.save()).toEqual({ ok: true, value: null })
    expect(readFileSync(join(folder, path), 'utf8')).toBe(
      text.replace('{{som.totaal}} trajecten.', 'Zo doe je dat:\n```js\nlet x\n```'),
    )
    session.undo()
    session.undo()
    expect(session.state.notebook.text).toBe(text)
  })

  it('makes cells of the fences in it, and none of a text with nothing in it', () => {
    session.setBody('tekst-1', 'Erboven\n\n```sql\nSELECT 1\n```\n\nEronder')
    session.settle()
    expect(session.state.cells.slice(0, 4).map(({ cell }) => cell.id)).toEqual([
      'tekst-1',
      'query',
      'tekst-2',
      'per_gebied',
    ])
    session.setBody('tekst-1', ' ')
    session.settle()
    expect(session.state.cells[0]?.cell.id).toBe('query')
  })
})

describe('renaming a cell', () => {
  it('follows into the feitenblad when it is saved', async () => {
    const sheet = join(folder, 'analyses/armoede/feitenblad.yaml')
    const before = readFileSync(sheet, 'utf8')
    writeFileSync(sheet, before.replace('situatie.huishoudens', 'proef.gebieden'))
    session.edit({ kind: 'hernoemen', cell: 'gebieden', name: 'tussen' })
    session.edit({ kind: 'hernoemen', cell: 'tussen', name: 'figuur_gebieden' })
    expect(session.edit({ kind: 'hernoemen', cell: 'los', name: 'trajecten' })).toEqual({
      ok: false,
      problem: 'De naam “trajecten” komt al voor; kies een andere.',
    })
    expect(readFileSync(sheet, 'utf8')).toContain('proef.gebieden')
    await session.save()
    expect(readFileSync(sheet, 'utf8')).toBe(before.replace('situatie.huishoudens', 'proef.figuur_gebieden'))
    writeFileSync(sheet, before)
  })
})

describe('editing while it runs', () => {
  it('keeps a cell stale that was edited during its own run, and runs asked for meanwhile come after', async () => {
    session.setBody('los', 'SELECT sum(a.range * b.range) AS een FROM range(20000) a, range(2000) b')
    const first = session.run({ cell: 'los' })
    await expect.poll(() => statuses()['los']).toBe('loopt')
    session.setBody('los', 'SELECT 5 AS een')
    await first
    expect({ status: statuses()['los'], reason: reasons()['los'] }).toEqual({
      status: 'verouderd',
      reason: 'Deze cel is gewijzigd.',
    })
    await Promise.all([session.run({ cell: 'los' }), session.run({ cell: 'los' })])
    const los = session.state.cells.find(({ cell }) => cell.id === 'los')
    expect({ status: los?.status, rows: los?.output?.table.rows }).toEqual({
      status: 'klaar',
      rows: [{ een: 5 }],
    })
  })

  it('forgets a cell that is no longer in the notebook', async () => {
    await session.run('alles')
    writeFileSync(join(folder, path), text.replace('naam=per_gebied', 'naam=anders'))
    await workbench.noticeChanges([path])
    await session.run('alles')
    const som = session.state.cells.find(({ cell }) => cell.id === 'som')
    expect(som?.error?.text).toContain('Er is geen bron of cel met de naam per_gebied.')
  })

  it('takes a changed default over from disk, and keeps what the user set otherwise', async () => {
    await session.run('alles')
    session.setParameter('grens', 190)
    writeFileSync(join(folder, path), `${text}\nSlot.\n`)
    await workbench.noticeChanges([path])
    expect(session.state.parameters).toEqual({ grens: 190 })
    writeFileSync(join(folder, path), text.replace('standaard: 100', 'standaard: 7'))
    await workbench.noticeChanges([path])
    expect(session.state.parameters).toEqual({ grens: 7 })
  })
})

describe('a source that can’t be read any more', () => {
  it('gives no old numbers, and the cell says why', async () => {
    const file = join(folder, 'sample-data/trajecten-2019-2020.csv')
    renameSync(file, `${file}.weg`)
    await workbench.noticeChanges(['sample-data/trajecten-2019-2020.csv'])
    await session.run('alles')
    const perGebied = session.state.cells.find(({ cell }) => cell.id === 'per_gebied')
    expect(perGebied?.error?.text).toBe(
      'Bron trajecten is er niet: sample-data/trajecten-2019-2020.csv is er niet (meer). Zet het bestand terug of haal het uit werkmap.yaml.',
    )
    renameSync(`${file}.weg`, file)
    await workbench.noticeChanges(['sample-data/trajecten-2019-2020.csv'])
    await session.run('alles')
    expect(statuses()['per_gebied']).toBe('klaar')
  })
})

describe('a source that is taken out of werkmap.yaml', () => {
  it('is gone from the engine too: no cell reads rows that nothing protects any more', async () => {
    const file = join(folder, 'werkmap.yaml')
    const original = readFileSync(file, 'utf8')
    writeFileSync(file, original.replace(/  - naam: trajecten\n[^]*?(?=\n  - naam)/, ''))
    await workbench.noticeChanges(['werkmap.yaml'])
    await session.run('alles')
    const perGebied = session.state.cells.find(({ cell }) => cell.id === 'per_gebied')
    expect(perGebied?.error?.text).toContain('Er is geen bron of cel met de naam trajecten.')
    writeFileSync(file, original)
    await workbench.noticeChanges(['werkmap.yaml'])
    await session.run('alles')
    expect(statuses()['per_gebied']).toBe('klaar')
  })
})

describe('saving', () => {
  it('twice at once is no conflict', async () => {
    session.setBody('los', 'SELECT 3 AS drie')
    expect(await Promise.all([session.save(), session.save()])).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect(session.state.changedOnDisk).toBe(false)
  })

  it('makes the file again when it was deleted and the user keeps the own text', async () => {
    session.setBody('los', 'SELECT 4 AS vier')
    rmSync(join(folder, path))
    await workbench.noticeChanges([path])
    expect(session.state.changedOnDisk).toBe(true)
    await session.keepOwn()
    expect(await session.save()).toEqual({ ok: true, value: null })
    expect(readFileSync(join(folder, path), 'utf8')).toContain('SELECT 4 AS vier')
  })

  it('writes only what was edited', async () => {
    session.setBody('los', 'SELECT 2 AS twee')
    expect(session.state.unsaved).toBe(true)
    expect(await session.save()).toEqual({ ok: true, value: null })
    expect(readFileSync(join(folder, path), 'utf8')).toBe(text.replace('SELECT 1 AS een', 'SELECT 2 AS twee'))
    expect(session.state.unsaved).toBe(false)
  })

  it('never overwrites what someone else wrote; the user chooses', async () => {
    session.setBody('los', 'SELECT 2 AS twee')
    writeFileSync(join(folder, path), text.replace('Proef', 'Van iemand anders'))
    expect(await session.save()).toEqual({ ok: false, problem: { kind: 'changed-on-disk', path } })
    expect(session.state.changedOnDisk).toBe(true)
    expect(readFileSync(join(folder, path), 'utf8')).toContain('Van iemand anders')
    await session.keepOwn()
    await session.save()
    expect(readFileSync(join(folder, path), 'utf8')).toContain('titel: Proef')
  })

  it('follows a change on disk when nothing is unsaved', async () => {
    writeFileSync(join(folder, path), text.replace('titel: Proef', 'titel: Anders'))
    await workbench.noticeChanges([path])
    expect(session.state.notebook.meta.titel).toBe('Anders')
  })
})

describe('a fence that can’t be read', () => {
  it('stays a cell with its text, says what is wrong, and works again when mended', async () => {
    session.setBody('gebieden', 'titel: Per gebied\nsoort: taart\nx: n\ny: gebied')
    await session.run('alles')
    const broken = session.state.cells.find(({ cell }) => cell.id === 'gebieden')
    expect({ kind: broken?.cell.kind, status: broken?.status }).toEqual({ kind: 'ongeldig', status: 'fout' })
    expect(broken?.error?.text).toContain('staaf')
    session.setBody('gebieden', 'titel: Per gebied\nsoort: staaf\nx: n\ny: gebied')
    await session.run('verouderd')
    expect(statuses()['gebieden']).toBe('klaar')
  })
})
