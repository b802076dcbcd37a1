import { readFileSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExportFile } from '../../core/bridge/contract'
import type { Workbench } from '../../core/workbench/model'
import { readChunks, readText, textChunk, writeChunks } from '../../core/feitenblad/png/chunks'
import { recordPart } from '../../core/workbook/recordPart'
import { describeDeviation } from '../../core/verification/describe'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { openTestWorkbench } from '../support/testWorkbench'
import { unpackAll } from '../support/unpackAll'

const sheet = 'analyses/armoede/feitenblad.yaml'
const folder = copySampleWerkmap()
let files: readonly ExportFile[] = []
let workbench: Workbench

beforeAll(async () => {
  workbench = await openTestWorkbench(folder)
  const made = await workbench.exportFeitenblad(sheet)
  if (!made.ok) throw new Error(made.problem)
  files = made.value.files
}, 300_000)
afterAll(() => workbench.close())

const exported = (name: string): string => {
  const file = files.find((one) => one.name === name)
  if (!file) throw new Error(`No ${name} among ${files.map((one) => one.name).join(', ')}`)
  return file.text
}
const bytesOf = ({ text, encoding }: ExportFile): Uint8Array =>
  encoding === 'base64' ? new Uint8Array(Buffer.from(text, 'base64')) : bytes(text)
const exportedBytes = (name: string) => {
  const file = files.find((one) => one.name === name)
  if (!file) throw new Error(`No ${name}.`)
  return bytesOf(file)
}
const bytes = (text: string) => new TextEncoder().encode(text)

/** The first part of that name in which a text stands, with another in its place. */
function alteredPart(
  parts: Readonly<Record<string, Uint8Array>>,
  name: RegExp,
  from: string,
  to: string,
): Readonly<Record<string, Uint8Array>> {
  const [found] = Object.entries(parts).filter(
    ([part, content]) => name.test(part) && strFromU8(content).includes(from),
  )
  if (found === undefined) throw new Error(`${from} stands in no part.`)
  return { [found[0]]: strToU8(strFromU8(found[1]).replace(from, to)) }
}

describe('with the werkmap as it was', () => {
  it('every exported figure and the sheet still follow from it', { timeout: 240_000 }, async () => {
    for (const file of files.filter(({ name }) => !name.endsWith('.csv'))) {
      const { name } = file
      const { uitslag, verschillen } = await workbench.verifyExport(bytesOf(file))
      expect({ name, uitslag, verschillen }).toEqual({ name, uitslag: 'gelijk', verschillen: [] })
    }
  })

  it('no file holds a row of a person, a place on this disk or who made it', () => {
    const rows = readFileSync(join(folder, 'sample-data/trajecten-2019-2020.csv'), 'latin1').split('\r\n')
    const persons = rows.slice(1).flatMap((row) => row.split(';').slice(0, 4))
    const places = [folder, homedir(), tmpdir(), process.cwd()].filter((place) => place !== '/')
    const hunted = [...new Set([...persons, ...places])].filter((text) => text.length > 4)
    expect(hunted.length).toBeGreaterThan(2000)
    const told = files.flatMap((file) =>
      unpackAll(file.name, bytesOf(file)).flatMap(([name, text]) => {
        const words = new Set(text.match(/[A-Za-z0-9-]+/g))
        return hunted
          .filter((one) => (one.includes('/') ? text.includes(one) : words.has(one)))
          .map((one) => [name, one])
      }),
    )
    expect(told).toEqual([])
    const kinds = files.flatMap(({ name }) => name.split('.').at(-1) ?? '')
    expect([...new Set(kinds)].toSorted()).toEqual([
      'csv',
      'docx',
      'html',
      'pdf',
      'png',
      'pptx',
      'svg',
      'xlsx',
    ])
  })

  it('a label altered in a drawing shows', async () => {
    const found = await workbench.verifyExport(
      bytes(exported('armoede-domeinen.svg').replace('>273<', '>283<')),
    )
    expect(found).toMatchObject({ uitslag: 'gewijzigd', verschillen: [{ soort: 'bestand' }] })
  })

  it('a number altered in the text of a sheet shows', async () => {
    const found = await workbench.verifyExport(bytes(exported('armoede.html').replace('38%', '48%')))
    expect(found).toMatchObject({ uitslag: 'gewijzigd', verschillen: [{ soort: 'bestand' }] })
  })

  it('an image of which the pixels were altered shows', async () => {
    const chunks = readChunks(exportedBytes('armoede-domeinen.png'))
    const altered = chunks.map((chunk) =>
      chunk.type === 'IDAT'
        ? { ...chunk, data: chunk.data.map((byte, at) => (at === 99 ? byte ^ 1 : byte)) }
        : chunk,
    )
    const found = await workbench.verifyExport(writeChunks(altered))
    expect(found).toMatchObject({ uitslag: 'gewijzigd', verschillen: [{ soort: 'bestand' }] })
  })

  it('a second record in an image shows', async () => {
    const chunks = readChunks(exportedBytes('armoede-domeinen.png'))
    const [head, ...rest] = chunks
    if (head === undefined) throw new Error('An image has a head.')
    const other = textChunk('herkomst', '{"formaat":1}')
    for (const altered of [
      writeChunks([head, ...rest.toSpliced(-1, 0, other)]),
      writeChunks([head, other, ...rest]),
    ])
      expect((await workbench.verifyExport(altered)).uitslag).not.toBe('gelijk')
  })

  it('a cell altered in a workbook shows; packing the same parts anew does not', async () => {
    const parts = unzipSync(exportedBytes('armoede.xlsx'))
    const packed = await workbench.verifyExport(zipSync(parts, { level: 0 }))
    expect(packed).toMatchObject({ uitslag: 'gelijk', verschillen: [] })
    const altered = alteredPart(parts, /^xl\/worksheets\//, '<v>273</v>', '<v>283</v>')
    const found = await workbench.verifyExport(zipSync({ ...parts, ...altered }))
    expect(found).toMatchObject({ uitslag: 'gewijzigd', verschillen: [{ soort: 'bestand' }] })
  })

  it.each([
    ['armoede.docx', /^word\/document\.xml$/, '>38%<', '>48%<'],
    ['armoede.pptx', /^ppt\/charts\/chart\d+\.xml$/, '<c:v>273</c:v>', '<c:v>283</c:v>'],
  ])('a number altered in %s shows', async (file, name, from, to) => {
    const parts = unzipSync(exportedBytes(file))
    const altered = zipSync({ ...parts, ...alteredPart(parts, name, from, to) })
    expect(await workbench.verifyExport(altered)).toMatchObject({
      uitslag: 'gewijzigd',
      verschillen: [{ soort: 'bestand' }],
    })
  })

  it.each(['armoede-domeinen.png', 'armoede.xlsx', 'armoede.docx', 'armoede.pptx'])(
    '%s without its record cannot be checked',
    async (name) => {
      const whole = exportedBytes(name)
      const { [recordPart]: _, ...parts } = name.endsWith('.png') ? {} : unzipSync(whole)
      const bare = name.endsWith('.png')
        ? writeChunks(readChunks(whole).filter((chunk) => readText(chunk)?.keyword !== 'herkomst'))
        : zipSync(parts)
      expect(await workbench.verifyExport(bare)).toMatchObject({
        uitslag: 'niet-te-controleren',
        herkomst: null,
      })
    },
  )

  it('the same export twice has the same bytes', async () => {
    const again = await workbench.exportFeitenblad(sheet)
    expect(again.ok && again.value.files).toEqual(files)
  })

  it('without its record a file cannot be checked', async () => {
    const bare = exported('armoede-domeinen.svg').replace(/<metadata.*<\/metadata>/, '')
    expect(await workbench.verifyExport(bytes(bare))).toEqual({
      uitslag: 'niet-te-controleren',
      verschillen: [],
      toelichting: [
        'In dit bestand staat geen herkomst: het is niet van Feitenwerk, of de herkomst is eruit gehaald.',
      ],
      herkomst: null,
    })
  })

  it('a record that names a file outside the documents reads nothing', async () => {
    const file = exported('armoede-domeinen.svg').replaceAll(
      'analyses/armoede/individuele-trajecten.md',
      '../../etc/passwd',
    )
    expect(await workbench.verifyExport(bytes(file))).toMatchObject({
      uitslag: 'gewijzigd',
      toelichting: ['../../etc/passwd is er niet in deze werkmap.'],
    })
  })
})

describe('with one row of a source changed', () => {
  let changed: Workbench
  const other = copySampleWerkmap()

  beforeAll(async () => {
    // One traject goes from the domain Financiën to Huisvesting.
    const path = join(other, 'sample-data/trajecten-2019-2020.csv')
    const text = readFileSync(path, 'latin1')
    const lines = text.split(/(?<=\n)/)
    const at = lines.findIndex((line) => line.includes('Financiën') && line.includes('2019'))
    lines[at] = lines[at]?.replace('Financiën', 'Huisvesting') ?? ''
    writeFileSync(path, lines.join(''), 'latin1')
    changed = await openTestWorkbench(other)
  }, 300_000)
  afterAll(() => changed.close())

  it.each(['html', 'pdf', 'docx', 'pptx', 'xlsx'])(
    'armoede.%s names the numbers and the source',
    async (format) => {
      const { uitslag, verschillen } = await changed.verifyExport(exportedBytes(`armoede.${format}`))
      expect({ uitslag, said: verschillen.map(describeDeviation) }).toMatchObject({
        uitslag: 'gewijzigd',
        said: expect.arrayContaining(['domeinen: Financiën, n: 273 → 272 (door trajecten).']) as unknown,
      })
    },
  )

  it('an image names the numbers and the source', async () => {
    const { verschillen } = await changed.verifyExport(exportedBytes('armoede-domeinen.png'))
    expect(verschillen.map(describeDeviation)).toContain(
      'domeinen: Financiën, n: 273 → 272 (door trajecten).',
    )
  })

  it('names the numbers, from what to what, and the source', async () => {
    const { uitslag, verschillen } = await changed.verifyExport(bytes(exported('armoede-domeinen.svg')))
    expect({ uitslag, said: verschillen.map(describeDeviation) }).toEqual({
      uitslag: 'gewijzigd',
      said: [
        'domeinen: Financiën, n: 273 → 272 (door trajecten).',
        'domeinen: Huisvesting, n: 61 → 62 (door trajecten).',
      ],
    })
  })

  it('names the texts of a sheet that read otherwise', async () => {
    const { verschillen } = await changed.verifyExport(bytes(exported('armoede.html')))
    expect(
      verschillen
        .filter(({ soort }) => soort === 'tekst')
        .map(describeDeviation)
        .at(-1),
    ).toBe(
      'In hoofdstuk 7, tekst 1: “Bij 96 van de 185 trajecten met een startscore en een eindscore was de eindscore hoger dan de startscore.” is nu “Bij 95 van de 184 trajecten met een startscore en een eindscore was de eindscore hoger dan de startscore.”.',
    )
    expect(verschillen.flatMap((one) => (one.soort === 'tekst' ? [one.plaats] : []))).toEqual([
      'hoofdstuk 4, tekst 1',
      'hoofdstuk 4, kerncijfer 1',
      'hoofdstuk 4, kerncijfer 2',
      'hoofdstuk 4, tekst 2',
      'hoofdstuk 7, tekst 1',
    ])
  })
})
