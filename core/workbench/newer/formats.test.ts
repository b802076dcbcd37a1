import { rmSync } from 'node:fs'
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copySampleWerkmap } from '../../../tests/support/sampleWerkmap'
import { openTestWorkbench } from '../../../tests/support/testWorkbench'
import { noChoices, type FitChoices } from '../../sources/fit/choices'
import { describeDifference } from '../../sources/fit/describeDifference'
import { systemFile } from '../../sources/spss/testing'
import { utf8 } from '../../sources/testing'
import type { Workbench } from '../model'

type Table = readonly (readonly (string | number)[])[]

const header = ['kern', 'plaats', 'fase', 'bedrag', 'jaren']
const phases = ['intake', 'traject']
/** Twenty places; -99995 stands for an amount that isn't known. */
const first: Table = Array.from({ length: 20 }, (_, at) => [
  `K${at + 10}`,
  `P${at}`,
  phases[at % 2] ?? '',
  at === 3 ? -99995 : 1000 + at * 150,
  at,
])
/** Twelve are left: 40% fewer. K11 has another amount, K12 a phase that is new, K13 the old code, K14 a new one. */
const second: Table = first
  .slice(0, 12)
  .map(([kern = '', plaats = '', fase = '', bedrag = '', jaren = '']) => [
    kern,
    plaats,
    kern === 'K12' ? 'nazorg' : fase,
    kern === 'K11' ? 1175 : kern === 'K14' ? -99997 : bedrag,
    jaren,
  ])

const book = (bookType: 'xlsx' | 'ods' | 'biff8') => (names: readonly string[], rows: Table) => {
  const made = utils.book_new()
  utils.book_append_sheet(made, utils.aoa_to_sheet([[...names], ...rows.map((row) => [...row])]), 'Blad1')
  return new Uint8Array(write(made, { type: 'array', bookType, compression: true }) as ArrayBuffer)
}
const json = (names: readonly string[], rows: Table) =>
  utf8(
    JSON.stringify(rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])))),
  )
const sav = (names: readonly string[], rows: Table) =>
  systemFile({
    variables: names.map((name, at) => ({ name, width: typeof rows[0]?.[at] === 'number' ? 0 : 8 })),
    cases: rows.map((row) => row.map((value) => (typeof value === 'number' ? value : utf8(value)))),
    encoding: 'UTF-8',
  })

const formats = [
  ['xlsx', book('xlsx')],
  ['xls', book('biff8')],
  ['ods', book('ods')],
  ['json', json],
  ['sav', sav],
] as const

const folder = copySampleWerkmap()
let workbench: Workbench
beforeAll(async () => {
  workbench = await openTestWorkbench(folder)
})
afterAll(async () => {
  await workbench.close()
  rmSync(folder, { recursive: true })
})

describe.each(formats)('a newer %s for a source', (extension, make) => {
  const naam = `kernen_${extension}`
  const reviewed = async (bytes: Uint8Array, choices: Partial<FitChoices> = {}) => {
    const request = {
      file: { fileName: `kernen later.${extension}`, content: new Blob([bytes as BlobPart]) },
      choices: { ...noChoices, ...choices },
      key: null,
    }
    const review = await workbench.reviewNewer(naam, request)
    if (!review.ok) throw new Error(review.problem)
    const { differences, rows, inspection } = review.value
    return {
      request,
      said: differences.map((one) => describeDifference(one, true)),
      rows,
      proposed: inspection.columns.flatMap(({ proposedMissing }) => proposedMissing.map(({ code }) => code)),
    }
  }
  const manifest = () => workbench.state.sources.find((one) => one.manifest.naam === naam)?.manifest

  it('begins with what was decided about the first one: a code that was left a value stays one', async () => {
    const added = await workbench.addSource({
      fileName: `kernen.${extension}`,
      content: new Blob([make(header, first) as BlobPart]),
      naam,
      titel: 'Kernen',
      reading: {},
      columns: {},
    })
    expect(added.ok && added.value).toMatchObject({ rowCount: 20 })
    expect(manifest()?.kolommen?.['bedrag']?.blijft_waarde).toEqual(['-99995'])
    expect(await reviewed(make(header, first))).toMatchObject({ said: [], proposed: [] })
  })

  it('says what differs: fewer rows, a new code, and which rows come and go', async () => {
    const { said, rows, proposed } = await reviewed(make(header, second))
    expect(said).toEqual([
      'In “fase” is een waarde nieuw: “nazorg”. Een query die de waarden van fase opsomt, slaat hem over.',
      'Het aantal rijen gaat van 20 naar 12 (−40%). Kijk na of het bestand compleet is.',
    ])
    expect(rows).toMatchObject({ key: ['kern'], added: 0, removed: 8, altered: 3, same: 9 })
    expect(proposed).toEqual(['-99997'])
  })

  it('waits for what takes the place of a column that is gone, and keeps its name in SQL', async () => {
    const bytes = make(['kern', 'dorp', 'fase', 'bedrag', 'jaren'], second)
    const asked = await reviewed(bytes)
    expect([asked.rows, asked.said[0]]).toEqual([
      null,
      'Kolom “plaats” ontbreekt. Kies welke kolom ervoor in de plaats kwam, of laat hem weg.',
    ])
    expect((await reviewed(bytes, { successors: { plaats: 'dorp' } })).rows).toMatchObject({ altered: 3 })
    expect((await reviewed(bytes, { successors: { plaats: null } })).said[0]).toBe(
      'Kolom “plaats” ontbreekt en valt weg. Een query die plaats leest, geeft daarna een fout.',
    )
  })

  it('says that numbers became text, and takes the source’s place when it is accepted', async () => {
    const texts = second.map((row) => [...row.slice(0, 4), row[0] === 'K15' ? 'circa 5' : `${row[4]} jr`])
    const { said, request } = await reviewed(make(header, texts))
    expect(said.filter((sentence) => sentence.startsWith('Kolom “jaren”'))).toEqual([
      expect.stringMatching(
        /^Kolom “jaren” was een getal en is nu tekst.*Rekenen met jaren kan dan niet meer\.$/,
      ),
    ])
    const accepted = await workbench.acceptNewer(naam, request, {})
    expect(accepted.ok && accepted.value).toMatchObject({ status: 'geladen', rowCount: 12 })
    expect(manifest()?.kolommen).toMatchObject({
      jaren: { type: 'text' },
      bedrag: { type: 'number', blijft_waarde: ['-99995', '-99997'] },
    })
  })
})
