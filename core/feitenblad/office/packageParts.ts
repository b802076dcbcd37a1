import { packParts } from '../../workbook/packParts'
import { recordParts, recordRelation } from '../../workbook/recordPart'
import { xmlText } from '../../workbook/xmlText'
import { chartWorkbook } from './chart/chartWorkbook'
import { chartXml } from './chart/chartXml'
import type { Letters } from './chart/textLook'
import type { Picture } from './model'
import type { Plot } from '../../figures/plot'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const officeTypes = 'application/vnd.openxmlformats-officedocument'

/** The parts of an Office Open XML file as they are written, with how they refer to each other. Ids count from 1. */
export class PackageParts {
  readonly #parts = new Map<string, string | Uint8Array>()
  readonly #types = new Map<string, string>()
  readonly #relations = new Map<string, { type: string; target: string }[]>()
  #charts = 0
  #pictures = 0

  /** @param folder Of the main part, where charts and pictures go: `ppt`, `word`. */
  constructor(readonly folder: 'ppt' | 'word') {}

  /** @param type After `application/vnd.openxmlformats-officedocument.`, or a whole one. */
  add(name: string, xml: string, type: string): void {
    this.#parts.set(name, xml)
    this.#types.set(name, type.includes('/') ? type : `${officeTypes}.${type}+xml`)
  }

  /** @returns The id by which the part refers to the other one. */
  relate(part: string, type: string, to: string): string {
    const own = this.#relations.get(part) ?? []
    const target = relativePath(part, to)
    const known = own.findIndex((one) => one.type === type && one.target === target)
    if (known >= 0) return `rId${known + 1}`
    this.#relations.set(part, [...own, { type, target }])
    return `rId${own.length + 1}`
  }

  /** A chart with its workbook, to be shown by a part. */
  chart(part: string, plot: Plot, letters: Letters): string {
    const number = (this.#charts += 1)
    const chart = `${this.folder}/charts/chart${number}.xml`
    const workbook = `${this.folder}/embeddings/werkblad${number}.xlsx`
    this.add(chart, chartXml(plot, letters), 'drawingml.chart')
    this.#parts.set(workbook, chartWorkbook(plot))
    this.relate(chart, 'package', workbook)
    return this.relate(part, 'chart', chart)
  }

  picture(part: string, { format, bytes }: Pick<Picture, 'format' | 'bytes'>): string {
    const name = `${this.folder}/media/figuur${(this.#pictures += 1)}.${format}`
    this.#parts.set(name, bytes)
    return this.relate(part, 'image', name)
  }

  /**
   * @param main The part that the file is about.
   * @param about Title and publisher; times and names of makers are left out.
   * @param record Canonical JSON of the provenance record.
   */
  pack(
    main: string,
    about: { readonly titel: string; readonly organisatie: string },
    record: string,
  ): Uint8Array {
    this.add(
      'docProps/core.xml',
      coreXml(about),
      'application/vnd.openxmlformats-package.core-properties+xml',
    )
    this.relate('', 'officeDocument', main)
    this.#relations.get('')?.push({ type: coreType, target: 'docProps/core.xml' })
    this.relate(main, recordRelation.type, 'customXml/item1.xml')
    const relations = [...this.#relations].map(([part, targets]) => [
      relationsOf(part),
      relationsXml(targets),
    ])
    const types = [...this.#types, ['customXml/itemProps1.xml', `${officeTypes}.customXmlProperties+xml`]]
    return packParts({
      '[Content_Types].xml': typesXml(types.map(([name = '', type = '']) => [name, type])),
      ...Object.fromEntries(relations),
      ...Object.fromEntries(this.#parts),
      ...recordParts(record),
    })
  }
}

const coreType = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  const target = to.split('/')
  while (folders.length > 0 && folders[0] === target[0]) {
    folders.shift()
    target.shift()
  }
  return [...folders.map(() => '..'), ...target].join('/')
}

function relationsOf(part: string): string {
  const path = part.split('/')
  const name = path.pop() ?? ''
  return [...path, '_rels', `${name}.rels`].join('/')
}

function relationsXml(targets: readonly { readonly type: string; readonly target: string }[]): string {
  const lines = targets.map(
    ({ type, target }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${type.includes('/') ? type : `${office}/${type}`}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

function typesXml(types: readonly (readonly [string, string])[]): string {
  const overrides = types.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="png" ContentType="image/png"/>',
    '<Default Extension="jpeg" ContentType="image/jpeg"/>',
    `<Default Extension="xlsx" ContentType="${officeTypes}.spreadsheetml.sheet"/>`,
    ...overrides,
    '</Types>',
  ].join('')
}

const coreXml = ({ titel, organisatie }: { readonly titel: string; readonly organisatie: string }) =>
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${xmlText(titel)}</dc:title><dc:creator>${xmlText(organisatie)}</dc:creator><dc:language>nl-NL</dc:language></cp:coreProperties>`
