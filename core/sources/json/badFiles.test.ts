import { describe, expect, it } from 'vitest'
import { describeImportProblem } from '../describeImportProblem'
import { inspect } from '../inspect'
import { utf8 } from '../testing'
import { maxColumns } from './columnTree'
import { maxJsonBytes } from './json'
import { maxDepth } from './parseJson'

const problem = (text: string | Uint8Array, name = 'x.json') => {
  const outcome = inspect(typeof text === 'string' ? utf8(text) : text, name)
  return outcome.ok ? 'geen probleem' : describeImportProblem(outcome.problem)
}

const malformed = (line: number, character: number, what: string) =>
  `x.json: dit is geen geldige JSON; op regel ${line}, teken ${character}: ${what}. Haal het bestand opnieuw op bij de bron.`

describe('JSON that can’t be read', () => {
  it.each([
    ['[{"a": 1},\n {"a": }]', malformed(2, 8, 'hier hoort een waarde')],
    ['[{"a": 1},\r\n {"a" 2}]', malformed(2, 7, 'hier hoort een dubbele punt')],
    ['[{"a": 1,}]', malformed(1, 10, 'voor dit } staat een komma te veel')],
    ['[{"a": 1},\n]', malformed(2, 1, 'voor dit ] staat een komma te veel')],
    ['[{"a": 1}, // de rest\n]', malformed(1, 12, 'opmerkingen horen niet in JSON')],
    ['// bron: CBS\n[{"a": 1}]', malformed(1, 1, 'opmerkingen horen niet in JSON')],
    ['[{"a": /* x */ 1}]', malformed(1, 8, 'opmerkingen horen niet in JSON')],
    ['{"a": 1}\n{"a": 2} {"a": 3}', malformed(2, 10, 'na het einde staat nog iets')],
    ['{"a": 1}\n{"a": 2}\n[3]', malformed(3, 1, 'na het einde staat nog iets')],
    ['[{"a": "\\ud83d"}]', malformed(1, 8, 'de tekst die hier begint bevat een teken dat niet mag')],
    ["[{'a': 1}]", malformed(1, 3, 'hier hoort een naam tussen dubbele aanhalingstekens')],
    ['[{"a": 1} {"a": 2}]', malformed(1, 11, 'hier hoort een komma of ]')],
    ['[{"a": 1 "b": 2}]', malformed(1, 10, 'hier hoort een komma of }')],
    ['[{"a": 01}]', malformed(1, 9, 'hier hoort een komma of }')],
    ['[{"a": nul}]', malformed(1, 8, 'hier hoort een waarde')],
    ['[{"a": NaN}]', malformed(1, 8, 'hier hoort een waarde')],
    ['[{"a": 1}]\n[{"a": 2}]', malformed(2, 1, 'na het einde staat nog iets')],
    ['[{"a": 1, "a": 2}]', malformed(1, 11, 'de naam “a” staat hier twee keer')],
    ['[{"a": "\\q"}]', malformed(1, 8, 'de tekst die hier begint bevat een teken dat niet mag')],
    ['[{"a": "\\u0000"}]', malformed(1, 8, 'de tekst die hier begint bevat een teken dat niet mag')],
    ['[{"a": "regel\n"}]', malformed(1, 8, 'de tekst die hier begint bevat een teken dat niet mag')],
  ])('is named with line and character: %j', (text, sentence) => {
    expect(problem(text)).toBe(sentence)
  })

  it('is named as cut off wherever it ends too early', () => {
    const whole = '[{"naam": "Leek \\"oost\\"", "n": 12.5}, {"naam": null, "n": [true, {}]}]'
    for (let length = 3; length < whole.length; length += 1)
      expect(problem(whole.slice(0, length))).toMatch(
        /geldige JSON; op regel 1, teken \d+: (het bestand houdt|hier hoort)/,
      )
  })

  it('is refused when it is nested beyond any table', () => {
    expect(problem('['.repeat(1_000_000))).toBe(
      malformed(1, maxDepth + 1, `er zitten meer dan ${maxDepth} lijsten en objecten in elkaar`),
    )
  })

  it('is refused before parsing when it is too large', () => {
    const huge = utf8(`[{"a": 1}]${' '.repeat(maxJsonBytes)}`)
    expect(problem(huge)).toBe(
      'x.json: het bestand is 151 MB groot; de grens is 150 MB. Maak eerst een kleinere selectie (minder kolommen of rijen, een bestand per jaar) of sla de tabel op als Parquet.',
    )
  })

  it('is refused when it is wider than any table, or a few wide records make a huge one', () => {
    const wide = (names: number, from = 0) =>
      Object.fromEntries(Array.from({ length: names }, (_, at) => [`k${from + at}`, 1]))
    expect(problem(JSON.stringify([wide(maxColumns + 1)]))).toBe(
      'x.json: de tabel heeft meer dan 5000 kolommen. Kijk na of dit het goede bestand is, of maak eerst een kleinere selectie.',
    )
    expect(problem(JSON.stringify([wide(4500), ...Array.from({ length: 5000 }, () => ({ k1: 1 }))]))).toBe(
      'x.json: het bestand heeft meer dan 20 miljoen gevulde cellen. Maak eerst een kleinere selectie (minder kolommen of rijen, een bestand per jaar) of sla de tabel op als Parquet.',
    )
  })

  it.each(['{}', '[]', '{"value": []}', '{"a": [{"x": 1}], "b": [{"y": 2}]}', '[[1, 2]]', '[{}]'])(
    'is no table when it isn’t one list of records: %s',
    (text) => {
      expect(problem(text)).toBe(
        'x.json: in deze JSON is niet één lijst met rijen gevonden. Sla de tabel op als CSV en probeer het opnieuw.',
      )
    },
  )

  it.each([
    ['{"type": "FeatureCollection"}', 'de lijst met gebieden (features)'],
    ['{"type": "FeatureCollection", "features": [{"type": "Polygon"}]}', 'gebied 1 van de lijst (features)'],
    ['{"odata.metadata": "x", "value": 3}', 'de lijst met rijen (value)'],
    ['{"Measures": [], "Dimensions": [{"Title": "x"}]}', 'een dimensie met haar codelijst (CodeList)'],
  ])('is damaged when it breaks the rules of its kind: %s', (text, part) => {
    expect(problem(text)).toBe(
      `x.json: het bestand is beschadigd of niet compleet: ${part} ontbreekt of klopt niet. Haal het opnieuw op bij de bron.`,
    )
  })

  it('is refused by name when it is TopoJSON', () => {
    expect(problem('{"type": "Topology", "objects": {}, "arcs": []}')).toBe(
      'x.json: dit bestand gebruikt iets wat hier niet kan worden gelezen: TopoJSON (GeoJSON wel). Sla de tabel op als CSV en probeer het opnieuw.',
    )
  })

  it('is recognised by its bytes, whatever it is called', () => {
    const outcome = inspect(utf8('  [\n{"a": 1}]'), 'tabel.csv')
    expect(outcome.ok && outcome.value.format).toBe('json')
  })

  it('never throws, hangs or invents a table, however its bytes are changed', () => {
    const whole = utf8(
      '{"value": [{"naam": "Leek", "n": 12.5, "x": [{"y": null}]}, {"naam": "\\u00e9", "n": -3e2}]}',
    )
    let seed = 20_240_201
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return (seed >>> 8) % below
    }
    for (let round = 0; round < 3000; round += 1) {
      const bytes = whole.slice(0, 1 + random(whole.length))
      for (let change = random(4); change > 0; change -= 1) bytes[random(bytes.length)] = random(256)
      expect(problem(bytes)).toMatch(/^geen probleem$|^x\.json: .+\.$/s)
    }
  })
})
