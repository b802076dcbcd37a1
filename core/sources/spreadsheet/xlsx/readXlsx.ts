import { CellBudget } from '../budget'
import type { Sheet } from '../sheet'
import { damaged } from '../../unreadable'
import type { XmlReader } from '../xml'
import type { Archive } from '../zip'
import { readRelations, type Relation } from './relations'
import { readSharedStrings } from './sharedStrings'
import { readStyles } from './styles'
import { readWorksheet } from './worksheet'

/** The worksheets of an Office Open XML workbook (ECMA-376), transitional or strict; chart sheets are left out. */
export function readXlsx(archive: Archive): readonly Sheet[] {
  const path = partOf(readRelations(archive, ''), 'officeDocument')
  const workbook = path === null ? null : archive.xml(path)
  if (path === null || workbook === null) throw damaged('de lijst van werkbladen')
  const relations = readRelations(archive, path)
  const open = (type: string) => {
    const part = partOf(relations, type)
    return part === null ? null : archive.xml(part)
  }
  const { listed, since1904 } = readWorkbook(workbook)
  const strings = open('sharedStrings')
  const styles = open('styles')
  const context = {
    sharedStrings: strings === null ? [] : readSharedStrings(strings),
    formats: styles === null ? [] : readStyles(styles),
    since1904,
    budget: new CellBudget(),
  }
  return listed.flatMap(({ name, id, hidden }): Sheet[] => {
    const relation = relations.find((candidate) => candidate.id === id)
    if (relation !== undefined && relation.type !== 'worksheet') return []
    const reader = relation === undefined ? null : archive.xml(relation.target)
    if (reader === null) throw damaged(`het werkblad “${name}”`)
    return [{ name, hidden, ...readWorksheet(reader, name, context) }]
  })
}

const partOf = (relations: readonly Relation[], type: string) =>
  relations.find((relation) => relation.type === type)?.target ?? null

interface ListedSheet {
  readonly name: string
  readonly id: string
  readonly hidden: boolean
}

function readWorkbook(reader: XmlReader): {
  readonly listed: readonly ListedSheet[]
  readonly since1904: boolean
} {
  const listed: ListedSheet[] = []
  let since1904 = false
  while (reader.next()) {
    if (reader.kind === 'close') continue
    if (reader.name === 'workbookPr') since1904 = /^(1|true)$/.test(reader.attribute('date1904') ?? '')
    if (reader.name !== 'sheet') continue
    const id = reader.attribute('id')
    listed.push({
      name: reader.attribute('name') ?? `Blad${listed.length + 1}`,
      id: id ?? '',
      hidden: /hidden$/i.test(reader.attribute('state') ?? ''),
    })
  }
  return { listed, since1904 }
}
