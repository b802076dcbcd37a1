import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { downstreamOf, readsOf, runOrder, sourcesOf } from './dependencies'
import { replaceBody } from './edit/replaceBody'
import { parseNotebook } from './parseNotebook'
import { readRoles } from './readRoles'
import { splitNotebook } from './splitNotebook'

const example = [
  '---',
  'formaat: 1',
  'titel: Trajecten',
  'thema: armoede',
  'bronnen: [trajecten]',
  'parameters:',
  '  van: { soort: datum, standaard: 2019-09-01 }',
  '---',
  'In totaal {{financien.aantal}} trajecten ({{financien.pct | procent}}), `{{niet.dit}}`.',
  '',
  '```sql naam=per_domein',
  '-- groep: zrm_domein',
  '-- aantal: n (trajecten)',
  'SELECT zrm_domein, count(*) AS n FROM trajecten WHERE startdatum >= $van GROUP BY ALL',
  '```',
  '',
  '~~~~sql naam=financien',
  '-- aandeel: pct van aantal / totaal (trajecten)',
  'SELECT 1 AS aantal, 2 AS totaal, 0.5 AS pct FROM per_domein -- ```',
  '~~~~',
  '',
  '```figuur naam=domeinen bron=per_domein',
  'titel: Trajecten per domein',
  'soort: staaf',
  'x: n',
  'y: zrm_domein',
  '```',
  '',
  '```zrm naam=ontwikkeling bron=trajecten',
  'domein: Financiën',
  'vergelijk: [eind-start]',
  '```',
  '',
].join('\n')

const shape = (text: string) => parseNotebook(text).cells.map((cell) => [cell.kind, cell.id, cell.line])

describe('reading a notebook', () => {
  it('finds the cells with their names and lines', () => {
    expect(parseNotebook(example).problems).toEqual([])
    expect(shape(example)).toEqual([
      ['tekst', 'tekst-1', 9],
      ['sql', 'per_domein', 11],
      ['sql', 'financien', 17],
      ['figuur', 'domeinen', 22],
      ['zrm', 'ontwikkeling', 29],
    ])
  })

  it('reads meta, roles, inline values and keys whole', () => {
    const notebook = parseNotebook(example)
    expect(notebook.meta).toEqual({
      aanvaard: {},
      titel: 'Trajecten',
      thema: 'armoede',
      hoofdstuk: null,
      bronnen: ['trajecten'],
      parameters: { van: { soort: 'datum', standaard: '2019-09-01', label: 'van', keuzes: [] } },
    })
    const [tekst, perDomein, financien, domeinen, zrm] = notebook.cells
    expect(tekst).toMatchObject({
      values: [
        { cell: 'financien', column: 'aantal', format: { kind: 'vanzelf' } },
        { cell: 'financien', column: 'pct', format: { kind: 'procent' } },
      ],
    })
    expect(perDomein).toMatchObject({
      roles: [
        { rol: 'groep', kolom: 'zrm_domein' },
        { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
      ],
    })
    expect(financien).toMatchObject({
      roles: [{ rol: 'aandeel', kolom: 'pct', teller: 'aantal', noemer: 'totaal', eenheid: 'trajecten' }],
    })
    expect(domeinen).toMatchObject({
      source: 'per_domein',
      keys: { titel: 'Trajecten per domein', soort: 'staaf', x: 'n', y: 'zrm_domein' },
    })
    expect(zrm).toMatchObject({ source: 'trajecten', domein: 'Financiën', vergelijk: ['eind-start'] })
  })

  it('reads the same from CRLF and behind a byte order mark', () => {
    expect(shape(`\ufeff${example.replaceAll('\n', '\r\n')}`)).toEqual(shape(example))
  })

  it('takes no fence inside a list or a longer fence for a cell', () => {
    const text =
      '---\nformaat: 1\ntitel: x\n---\n- punt\n  ```sql naam=a\n  SELECT 1\n  ```\n\n````\n```sql naam=b\nSELECT 1\n```\n````\n'
    expect(shape(text)).toEqual([['tekst', 'tekst-1', 5]])
  })

  it.each([
    ['een cel zonder naam', '```sql\nSELECT 1\n```', 5, 'Deze cel heeft geen naam'],
    ['een figuur zonder bron', '```figuur naam=a\ntitel: x\n```', 5, 'zegt niet waarover'],
    [
      'een onbekende sleutel',
      '```figuur naam=a bron=b\ntitel: x\nsoort: staaf\nx: a\ny: b\nkleurtje: c\n```',
      10,
      'Kleurtje: deze sleutel bestaat niet.',
    ],
    [
      'een ontbrekende sleutel',
      '```figuur naam=a bron=b\ntitel: x\nsoort: staaf\nx: a\n```',
      6,
      'Y: deze sleutel ontbreekt.',
    ],
    [
      'een rol die niet klopt',
      '```sql naam=a\n-- groep: x\n-- aandeel: p\nSELECT 1\n```',
      7,
      'Deze rol is niet te lezen',
    ],
    ['een inline waarde zonder kolom', 'tekst\n\n{{a}}', 7, 'is niet te lezen'],
    [
      'twee cellen met één naam',
      '```sql naam=a\nSELECT 1\n```\n\n```sql naam=a\nSELECT 2\n```',
      9,
      'De naam “a” komt al voor',
    ],
  ])('says at which line: %s', (_case, body, line, text) => {
    const { problems } = parseNotebook(`---\nformaat: 1\ntitel: x\n---\n${body}\n`)
    expect(problems.map((problem) => problem.line)).toEqual([line])
    expect(problems[0]!.text).toContain(text)
  })

  it.each(['`'.repeat(200_000), '*a_'.repeat(30_000), '['.repeat(50_000)])(
    'text made to be slow is read within seconds (%#)',
    (body) => {
      const started = Date.now()
      parseNotebook(`---\nformaat: 1\ntitel: T\n---\n\n${body}\n`)
      expect(Date.now() - started).toBeLessThan(4000)
    },
  )

  it('says that a newer format is too new', () => {
    const { problems } = parseNotebook('---\nformaat: 2\ntitel: x\n---\n')
    expect(problems).toEqual([
      {
        line: 2,
        cell: null,
        text: 'Dit is te nieuw: formaat 2, en deze versie kent tot en met 1. Werk Feitenwerk bij.',
      },
    ])
  })
})

describe('no byte is lost', () => {
  const fragment = fc.constantFrom(
    '```sql naam=a\nSELECT 1\n```\n',
    '~~~',
    '```',
    '- ',
    '> ',
    '<div>',
    '\r\n',
    '\n',
    '---\n',
    'tekst {{a.b}}',
    '    ',
    '\ufeff',
    'ë',
    '````\n',
  )
  it('the pieces of any text join to the text', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 25 }), (parts) => {
        const text = parts.join('')
        const pieces = splitNotebook(text)
        expect(pieces.map((piece) => text.slice(piece.from, piece.to)).join('')).toBe(text)
        expect(
          pieces.every(
            (piece) =>
              piece.from <= piece.bodyFrom && piece.bodyTo <= piece.to && piece.bodyFrom <= piece.bodyTo,
          ),
        ).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('changing a cell leaves every byte around it, in the file’s own line ends', () => {
    const crlf = example.replaceAll('\n', '\r\n')
    const edited = replaceBody(parseNotebook(crlf), 'per_domein', 'SELECT 1 AS a,\n  2 AS b')
    const before = crlf.slice(0, crlf.indexOf('-- groep'))
    const after = crlf.slice(crlf.indexOf('\r\n```\r\n\r\n~~~~'))
    expect(edited.text).toBe(`${before}SELECT 1 AS a,\r\n  2 AS b${after}`)
  })
})

describe('roles', () => {
  it('reads every role, also several columns on a line', () => {
    expect(
      readRoles(
        '-- groep: a, b\n-- bedrag: schuld (euro)\n-- gemiddelde: cijfer bij n\n-- weegfactor: w\n-- interval: laag, hoog bij pct\n-- zomaar commentaar: x\nSELECT 1',
      ),
    ).toEqual({
      ok: true,
      value: [
        { rol: 'groep', kolom: 'a' },
        { rol: 'groep', kolom: 'b' },
        { rol: 'bedrag', kolom: 'schuld', eenheid: 'euro' },
        { rol: 'gemiddelde', kolom: 'cijfer', bij: 'n' },
        { rol: 'weegfactor', kolom: 'w' },
        { rol: 'interval', kolom: 'laag', bij: 'pct' },
        { rol: 'interval', kolom: 'hoog', bij: 'pct' },
      ],
    })
  })
})

describe('dependencies', () => {
  const cells = parseNotebook(example).cells
  it('each cell runs after those it reads', () => {
    expect(runOrder(cells)).toEqual({
      order: ['per_domein', 'financien', 'tekst-1', 'domeinen', 'ontwikkeling'],
      circular: [],
    })
    expect(cells.map((cell) => readsOf(cell))).toEqual([
      ['financien'],
      ['trajecten'],
      ['per_domein'],
      ['per_domein'],
      ['trajecten'],
    ])
  })
  it('names the cells of a circle', () => {
    const circle = parseNotebook(
      '---\nformaat: 1\ntitel: x\n---\n```sql naam=a\nFROM b\n```\n\n```sql naam=b\nFROM a\n```\n\n```sql naam=c\nSELECT 1\n```\n',
    )
    expect(runOrder(circle.cells)).toEqual({ order: ['c'], circular: ['a', 'b'] })
  })
  it('takes every name in a query for a source it may rest on', () => {
    const notebook = parseNotebook(
      '---\nformaat: 1\ntitel: T\n---\n\n```sql naam=a\nSELECT x.trajecten FROM range(1) AS x\n```\n',
    )
    expect(sourcesOf(notebook.cells, 'a', new Set(['trajecten', 'andere']))).toEqual(['trajecten'])
  })

  it('a second cell of one name is no cell, so that a name has one meaning', () => {
    const { cells, problems } = parseNotebook(
      '---\nformaat: 1\ntitel: T\nbronnen: [bron]\n---\n\n```sql naam=a\nFROM bron\n```\n\n```sql naam=a\nSELECT 1\n```\n\n```sql naam=bron\nSELECT 1\n```\n',
    )
    expect(cells.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'sql'],
      ['cel-2', 'ongeldig'],
      ['cel-3', 'ongeldig'],
    ])
    expect(problems.map(({ text }) => text)).toEqual([
      'De naam “a” komt al voor; kies een andere.',
      'De naam “bron” komt al voor; kies een andere.',
    ])
  })

  it('follows a change downstream, and a cell to its sources', () => {
    expect([...downstreamOf(cells, new Set(['per_domein']))].sort()).toEqual([
      'domeinen',
      'financien',
      'per_domein',
      'tekst-1',
    ])
    expect(sourcesOf(cells, 'tekst-1', new Set(['trajecten']))).toEqual(['trajecten'])
  })
})
