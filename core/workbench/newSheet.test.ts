import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openWerkmapFolder } from '../../electron/files/werkmapFolder'
import { copySampleWerkmap } from '../../tests/support/sampleWerkmap'
import { applySheetEdit } from '../feitenblad/edit/applySheetEdit'
import { readFeitenblad } from '../feitenblad/readFeitenblad'
import { writeSheet } from './newSheet'

const dir = mkdtempSync(join(tmpdir(), 'feitenwerk-blad-'))
const files = openWerkmapFolder(dir)
afterAll(() => rmSync(dir, { recursive: true }))

const wanted = {
  titel: 'Gezonde leefstijl: nu',
  thema: 'Leefstijl',
  periode: { van: '2020-01-01', tot: '2020-12-31' },
  figuren: true,
}
const path = 'analyses/leefstijl/feitenblad.yaml'

it('makes the seven chapters in the folder of its theme, once; an edit keeps what belongs in each', async () => {
  expect(await writeSheet(files, wanted)).toEqual({ ok: true, value: path })
  const text = readFileSync(join(dir, path), 'utf8')
  const read = readFeitenblad(text)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  expect({
    ...read.value,
    hoofdstukken: read.value.hoofdstukken.map(({ titel, blokken }) => [titel, blokken]),
  }).toEqual({
    formaat: 1,
    titel: 'Gezonde leefstijl: nu',
    thema: 'leefstijl',
    periode: wanted.periode,
    hoofdstukken: [
      ['Situatie', []],
      ['Activiteiten', []],
      ['Samenwerking', []],
      ['Individuele trajecten', []],
      ['Collectieve activiteiten', []],
      ['Inzet van expertise', []],
      ['Samenvatting en duiding', []],
    ],
  })
  const added = applySheetEdit(text, {
    kind: 'toevoegen',
    at: { chapter: 1, block: 0 },
    block: { soort: 'tekst', tekst: 'Kort.' },
  })
  const filled = text.replace(
    /(titel: Activiteiten\n {4}blokken:) \[\]\n/,
    '$1\n      - soort: tekst\n        tekst: Kort.\n',
  )
  expect(added.ok && added.value.text).toBe(filled)
  expect(await writeSheet(files, wanted)).toEqual({
    ok: false,
    problem: 'Het thema leefstijl heeft al een feitenblad. Open dat, of kies een ander thema.',
  })
})

it('puts the figures of a theme’s analyses in the chapters that those are written for', async () => {
  const sample = copySampleWerkmap()
  rmSync(join(sample, 'analyses/armoede/feitenblad.yaml'))
  await writeSheet(openWerkmapFolder(sample), { ...wanted, thema: 'armoede' })
  const read = readFeitenblad(readFileSync(join(sample, 'analyses/armoede/feitenblad.yaml'), 'utf8'))
  const blocks = read.ok ? read.value.hoofdstukken.map(({ blokken }) => blokken) : []
  expect(blocks[0]).toContainEqual({ soort: 'figuur', figuur: 'situatie.huishoudens' })
  expect(blocks[3]).toContainEqual({ soort: 'figuur', figuur: 'individuele-trajecten.domeinen' })
  expect(blocks[3]).toContainEqual({
    soort: 'figuur',
    figuur: 'ontwikkeling-financien.ontwikkeling_financien',
  })
})

it('asks for a theme, a title and a period that can be', async () => {
  const problem = async (over: Partial<typeof wanted>) => {
    const made = await writeSheet(files, { ...wanted, thema: 'nieuw', ...over })
    return made.ok ? null : made.problem
  }
  expect([
    await problem({ thema: '../..' }),
    await problem({ titel: ' ' }),
    await problem({ periode: { van: 'mei', tot: '2020-12-31' } }),
    await problem({ periode: { van: '2021-01-01', tot: '2020-12-31' } }),
  ]).toEqual([
    'Geef het feitenblad een thema: letters of cijfers.',
    'Geef het feitenblad een titel.',
    'Schrijf de periode met dagen als 31-08-2020.',
    'De periode eindigt voor ze begint. Draai de twee dagen om.',
  ])
})
