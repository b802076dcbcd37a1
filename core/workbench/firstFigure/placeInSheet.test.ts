import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openWerkmapFolder } from '../../../electron/files/werkmapFolder'
import { readFeitenblad } from '../../feitenblad/readFeitenblad'
import { writeNotebook } from '../newNotebook'
import { placeInSheet } from './placeInSheet'

const dir = mkdtempSync(join(tmpdir(), 'feitenwerk-naar-blad-'))
const files = openWerkmapFolder(dir)
afterAll(() => rmSync(dir, { recursive: true }))

const sheet = 'analyses/armoede/feitenblad.yaml'
const periode = { van: '2019-01-01', tot: '2019-12-31' }

/** The chapters with something in them. */
function filled() {
  const read = readFeitenblad(readFileSync(join(dir, sheet), 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return [
    read.value.titel,
    read.value.periode,
    read.value.hoofdstukken.flatMap(({ hoofdstuk, blokken }) =>
      blokken.length > 0 ? [[hoofdstuk, blokken]] : [],
    ),
  ]
}

it('puts a figure in its chapter of the feitenblad beside it, made when there is none; a second time changes nothing', async () => {
  const wanted = { titel: 'Lage inkomens', thema: 'armoede', bronnen: [] }
  await writeNotebook(files, { ...wanted, hoofdstuk: 'individuele-trajecten', cellen: '\nTekst\n' })
  await writeNotebook(files, { ...wanted, titel: 'Zonder hoofdstuk' })
  const place = (name: string) =>
    placeInSheet(files, { notebook: `analyses/armoede/${name}.md`, cell: 'figuur', periode })
  const placed = [await place('lage-inkomens'), await place('lage-inkomens'), await place('zonder-hoofdstuk')]
  expect(placed).toEqual(
    (
      [
        ['Individuele trajecten', false],
        ['Individuele trajecten', true],
        ['Situatie', false],
      ] as const
    ).map(([hoofdstuk, wasThere]) => ({ ok: true, value: { path: sheet, hoofdstuk, wasThere } })),
  )
  expect(filled()).toEqual([
    'Armoede',
    periode,
    [
      ['situatie', [{ soort: 'figuur', figuur: 'zonder-hoofdstuk.figuur' }]],
      ['individuele-trajecten', [{ soort: 'figuur', figuur: 'lage-inkomens.figuur' }]],
    ],
  ])
})

it('says so when the notebook is not there', async () => {
  const placed = await placeInSheet(files, { notebook: 'analyses/armoede/weg.md', cell: 'figuur', periode })
  expect(placed).toMatchObject({ ok: false, problem: expect.stringContaining('weg.md') })
})
