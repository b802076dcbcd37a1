import { expect, it } from 'vitest'
import { exportSvg } from '../feitenblad/exportSvg'
import { fonts } from '../feitenblad/testing'
import { buildFigure } from '../figures/buildFigure'
import { protectedInput } from '../figures/testing'
import { earlierExport, withCsvOrigin } from './earlierExport'
import { figureRecord } from './record'
import { sealText } from './seal'

const figure = buildFigure(protectedInput())
const record = figureRecord({
  figure,
  roles: protectedInput().roles,
  text: 'titel: Trajecten per dimensie\n',
  notebook: 'analyses/armoede/trajecten.md',
  queries: [],
  parameters: {},
  sources: [],
  flags: [],
  ontwerp: null,
  engineVersion: 'v1.4.3',
})
const svg = sealText(record, (json) => exportSvg(figure, '<svg width="10" height="10"></svg>', fonts, json))
const csv = withCsvOrigin('\uFEFFn\r\n12\r\n', 'dimensies', 'analyses/armoede/trajecten.md')

it('knows the files of an earlier export by name and provenance together', () => {
  const cases: [string, string, string][] = [
    ['armoede-dimensies.svg', svg, 'own'],
    ['armoede-trajecten-dimensies.svg', svg, 'own'],
    ['armoede-dimensies.csv', csv, 'own'],
    ['armoede-dimensies.csv', `${csv}eigen regel\r\n`, 'edited'],
    ['armoede-dimensies.csv', csv.replace('12', '13'), 'edited'],
    ['armoede-dimensies.svg', svg.replace('</svg>', '<!-- bewerkt --></svg>'), 'edited'],
    ['leefstijl-dimensies.svg', svg, 'other'],
    ['armoede-kopie.svg', svg, 'other'],
    ['armoede-dimensies.svg', '<svg/>', 'other'],
    ['armoede-dimensies.csv', 'n\r\n12\r\n', 'other'],
  ]
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(cases.map(([name, text]) => earlierExport(name, bytes(text), 'armoede'))).toEqual(
    cases.map(([, , expected]) => expected),
  )
})
