import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { copySampleWerkmap } from '../../../tests/support/sampleWerkmap'
import { openTestWorkbench } from '../../../tests/support/testWorkbench'
import { noChoices, type FitChoices } from '../../sources/fit/choices'
import { describeDifference } from '../../sources/fit/describeDifference'
import type { NewerRequest, Workbench } from '../model'

const folder = copySampleWerkmap()
let workbench: Workbench
/** The source of this test. */
let naam: string

const content = (lines: readonly string[]) => new Blob([`${lines.join('\r\n')}\r\n`])
const head = 'Trajectnummer;BSN;Gebied;Startscore;Startdatum'
const bsns = ['900000012', '900000024', '900000036', '900000048', '900000061']
const first = [
  head,
  `T1;${bsns[0]};Leek;2;01-09-2019`,
  `T2;${bsns[1]};Marum;3;02-09-2019`,
  `T3;${bsns[2]};Leek;;03-09-2019`,
]
/** T2 gone, T3 scored, T4 and T5 new. */
const second = [
  head,
  `T1;${bsns[0]};Leek;2;01-09-2019`,
  `T3;${bsns[2]};Leek;4;03-09-2019`,
  `T4;${bsns[3]};Leek;1;01-10-2019`,
  `T5;${bsns[4]};Marum;5;02-10-2019`,
]

const request = (
  lines: readonly string[] | null,
  choices: Partial<FitChoices> = {},
  key: NewerRequest['key'] = null,
): NewerRequest => ({
  file: lines === null ? null : { fileName: 'Export 2020.csv', content: content(lines) },
  choices: { ...noChoices, ...choices },
  key,
})
const inWerkmap = (path: string) => readFileSync(join(folder, path), 'utf8')
const source = () => {
  const found = workbench.state.sources.find(({ manifest }) => manifest.naam === naam)
  if (found === undefined) throw new Error('no source')
  return found
}
/** The text with the last of the words replaced: earlier sources hold the same ones. */
const withLast = (text: string, word: string, by: string) =>
  text.slice(0, text.lastIndexOf(word)) + by + text.slice(text.lastIndexOf(word) + word.length)
const copyPath = () => `bronnen/${naam}.csv`
const review = async (asked: NewerRequest) => {
  const reviewed = await workbench.reviewNewer(naam, asked)
  if (!reviewed.ok) throw new Error(reviewed.problem)
  return reviewed.value
}

beforeAll(async () => {
  workbench = await openTestWorkbench(folder)
  await workbench.loadSources()
})
afterAll(async () => {
  await workbench.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  // A test may have changed the werkmap in another window.
  await workbench.noticeChanges(['werkmap.yaml'])
  naam = `export_${workbench.state.sources.length}`
  const added = await workbench.addSource({
    fileName: 'Export 2019.csv',
    content: content(first),
    naam,
    titel: 'Export',
    peilperiode: { van: '2019-09-01', tot: '2020-08-31' },
    reading: {},
    columns: {},
  })
  if (!added.ok) throw new Error(added.problem)
})

describe('a newer file for a source', () => {
  it('is compared by traject before anything is replaced', async () => {
    const before = inWerkmap('werkmap.yaml')
    const { rows, differences, period } = await review(request(second))
    expect(rows).toEqual({
      key: ['trajectnummer'],
      before: 3,
      after: 4,
      added: 2,
      removed: 1,
      altered: 1,
      same: 1,
      columns: [{ name: 'startscore', rows: 1 }],
      examples: {
        added: [
          { trajectnummer: 'T4', gebied: 'Leek', startscore: 1, startdatum: '2019-10-01' },
          { trajectnummer: 'T5', gebied: 'Marum', startscore: 5, startdatum: '2019-10-02' },
        ],
        removed: [{ trajectnummer: 'T2', gebied: 'Marum', startscore: 3, startdatum: '2019-09-02' }],
        altered: [
          {
            key: { trajectnummer: 'T3' },
            changes: [
              {
                column: 'startscore',
                from: { value: null, reason: 'leeg' },
                to: { value: 4, reason: null },
              },
            ],
          },
        ],
      },
    })
    expect(differences.map(({ kind }) => kind)).toEqual(['rows-changed', 'period-changed'])
    expect(period).toEqual({ van: '2019-09-01', tot: '2020-08-31' })
    expect(inWerkmap('werkmap.yaml')).toBe(before)
    expect(source().rowCount).toBe(3)
  })

  it('takes the source’s place when it is accepted, and nothing else in werkmap.yaml changes', async () => {
    const before = inWerkmap('werkmap.yaml')
    const { sha256 } = source().manifest
    const accepted = await workbench.acceptNewer(naam, request(second), {
      peilperiode: { van: '2019-09-01', tot: '2020-08-31' },
    })
    expect(accepted.ok && accepted.value).toMatchObject({ status: 'geladen', rowCount: 4 })
    const { manifest } = source()
    expect(inWerkmap('werkmap.yaml')).toBe(
      withLast(withLast(before, sha256, manifest.sha256), 'Export 2019', 'Export 2020'),
    )
    const copy = inWerkmap(copyPath())
    expect(bsns.filter((bsn) => copy.includes(bsn))).toEqual([])
    expect(copy).toContain('T5')
    expect(source().manifest.pad).toBe(copyPath())
  })

  it('keeps columns out that were left out, and new ones that look personal', async () => {
    const more = second.map((line, at) => (at === 0 ? `${line};E-mail` : `${line};naam${at}@voorbeeld.nl`))
    const { differences, inspection } = await review(request(more))
    expect(inspection.columns.filter(({ loaded }) => !loaded).map(({ header }) => header)).toEqual([
      'BSN',
      'E-mail',
    ])
    expect(differences[0]).toMatchObject({ kind: 'column-new', header: 'E-mail', loaded: false })
    await workbench.acceptNewer(naam, request(more), {})
    expect(source().columns.map(({ name }) => name)).not.toContain('e_mail')
    expect(inWerkmap(copyPath())).not.toContain('@')
    expect((await review(request(more))).differences).toEqual([])
  })

  it('waits for what takes the place of a column that is gone', async () => {
    const renamed = second.map((line, at) => (at === 0 ? line.replace('Gebied', 'Wijk') : line))
    const asked = await review(request(renamed))
    expect([asked.rows, asked.unknown]).toEqual([null, ['Wijk']])
    const refused = await workbench.acceptNewer(naam, request(renamed), {})
    expect(refused).toEqual({
      ok: false,
      problem: 'Beslis eerst over de kolommen die ontbreken en de open vragen.',
    })
    const choices = { successors: { Gebied: 'Wijk' } }
    expect((await review(request(renamed, choices))).rows).toMatchObject({ added: 2, removed: 1, altered: 1 })
    await workbench.acceptNewer(naam, request(renamed, choices), {})
    expect(source().manifest.kolommen).toMatchObject({ Wijk: { als: 'gebied', rol: 'gebied' } })
    expect(source().manifest.kolommen?.['Gebied']).toBeUndefined()
    expect(source().columns.map(({ name }) => name)).toContain('gebied')
  })

  it('is compared by the columns the user chooses, which are remembered', async () => {
    const key = ['gebied', 'startdatum']
    expect((await review(request(second, {}, key))).rows?.key).toEqual(key)
    expect((await review(request(second, {}, ['gebied']))).rows?.key).toEqual([])
    await workbench.acceptNewer(naam, request(second, {}, key), {})
    expect((await review(request(first))).rows?.key).toEqual(key)
  })

  it('is refused in one sentence when it can’t be read, and nothing changes', async () => {
    const before = inWerkmap('werkmap.yaml')
    const file = { fileName: 'leeg.csv', content: new Blob([]) }
    expect(await workbench.reviewNewer(naam, { ...request(null), file })).toEqual({
      ok: false,
      problem: 'leeg.csv: het bestand is leeg. Haal het opnieuw op bij de bron.',
    })
    expect(inWerkmap('werkmap.yaml')).toBe(before)
  })

  it('replaces nothing when werkmap.yaml was changed meanwhile', async () => {
    const path = join(folder, 'werkmap.yaml')
    const changed = readFileSync(path, 'utf8').replace(/^titel: .*$/m, 'titel: Anders')
    writeFileSync(path, changed)
    const copy = inWerkmap(copyPath())
    const refused = await workbench.acceptNewer(naam, request(second), {})
    expect(refused.ok ? '' : refused.problem).toContain('er is niets overschreven')
    expect([inWerkmap('werkmap.yaml'), inWerkmap(copyPath())]).toEqual([changed, copy])
  })

  it('never overwrites a file that was put in the werkmap by hand', async () => {
    const lines = inWerkmap('sample-data/cbs-kinderen-klassiek.csv')
    const asked = {
      ...request(null),
      file: { fileName: 'kinderen.csv', content: new Blob([lines.replace('"2019"', '"2020"')]) },
    }
    const accepted = await workbench.acceptNewer('kinderen_lage_inkomens', asked, {})
    expect(accepted.ok && accepted.value.manifest.pad).toBe('bronnen/kinderen_lage_inkomens.csv')
    expect(inWerkmap('sample-data/cbs-kinderen-klassiek.csv')).toBe(lines)
  })
})

describe('a file that another program changed', () => {
  const change = (lines: readonly string[]) =>
    writeFileSync(join(folder, copyPath()), `${lines.join('\r\n')}\r\n`)
  const without = (lines: readonly string[]) =>
    lines.map((line) =>
      line
        .split(';')
        .filter((_, at) => at !== 1)
        .join(';'),
    )

  it('waits beside the loaded table, which can be compared with it, and is recorded on accepting', async () => {
    change(without(second))
    await workbench.noticeChanges([copyPath()])
    expect(source()).toMatchObject({
      status: 'gewijzigd',
      changeWaits: true,
      rowCount: 3,
      problem: 'Het bestand is op schijf gewijzigd. De tabel bevat nog wat er eerst in stond.',
    })
    expect((await review(request(null))).rows).toMatchObject({ added: 2, removed: 1, altered: 1 })
    await workbench.acceptNewer(naam, request(null), {})
    expect(source()).toMatchObject({ status: 'geladen', changeWaits: false, rowCount: 4 })
  })

  it('says at opening what differs from what is remembered here', async () => {
    change(without(second).map((line) => line.replace('Gebied;', 'Wijk;')))
    const again = await openTestWorkbench(folder)
    await again.loadSources()
    const opened = again.state.sources.find(({ manifest }) => manifest.naam === naam)
    expect(opened?.status).toBe('fout')
    expect(opened?.problem).toContain('kolom “Gebied” ontbreekt')
    expect(opened?.differences.map((one) => describeDifference(one, true))[0]).toBe(
      'Kolom “Gebied” ontbreekt. Kies welke kolom ervoor in de plaats kwam, of laat hem weg.',
    )
    const choices = { ...noChoices, successors: { Gebied: 'Wijk' } }
    const accepted = await again.acceptNewer(naam, { file: null, choices, key: null }, {})
    expect(accepted.ok && accepted.value).toMatchObject({ status: 'geladen', rowCount: 4 })
    await again.close()
  })

  it('is loaded at opening where it still can be read, with what differs', async () => {
    change(without(second).slice(0, 3))
    const again = await openTestWorkbench(folder)
    await again.loadSources()
    const opened = again.state.sources.find(({ manifest }) => manifest.naam === naam)
    expect(opened).toMatchObject({ status: 'gewijzigd', changeWaits: false, rowCount: 2 })
    expect(opened?.differences.map((one) => describeDifference(one, true))).toEqual([
      'Het aantal rijen gaat van 3 naar 2 (−33%). Kijk na of het bestand compleet is.',
    ])
    await again.close()
  })
})

describe('what is remembered', () => {
  it('stands in .feitenwerk without a value of a person', () => {
    expect(existsSync(join(folder, '.feitenwerk/bronnen/trajecten.json'))).toBe(true)
    const text = inWerkmap('.feitenwerk/bronnen/trajecten.json')
    expect(JSON.parse(text)).toMatchObject({ formaat: 1, feiten: { rowCount: 718 } })
    const numbers = inWerkmap('sample-data/trajecten-2019-2020.csv').match(/\b\d{9}\b/g) ?? []
    expect(numbers.filter((bsn) => text.includes(bsn))).toEqual([])
  })
})
