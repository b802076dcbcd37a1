import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { buildFigure } from '../figures/buildFigure'
import { flag, protectedInput, registratie, table } from '../figures/testing'
import { canonicalJson } from './canonicalJson'
import { dataHash, feitenbladRecord, figureRecord, type FigureOrigin } from './record'
import { recordJson } from './seal'

const origin = (over: Partial<FigureOrigin> = {}): FigureOrigin => ({
  figure: buildFigure(protectedInput()),
  roles: protectedInput().roles,
  text: 'titel: Trajecten per dimensie\nsoort: staaf\n',
  notebook: 'analyses/armoede/trajecten.md',
  queries: [{ cell: 'dimensies', sql: 'SELECT dimensie, count(*) AS n FROM trajecten GROUP BY ALL' }],
  parameters: { van: '2019-09-01' },
  sources: [registratie],
  flags: [flag({ evidence: { trajecten: 131 } })],
  ontwerp: null,
  engineVersion: 'v1.4.3',
  ...over,
})

it('holds what is needed to make the figure again, and no more', () => {
  expect(figureRecord(origin())).toEqual({
    formaat: 1,
    soort: 'figuur',
    figuur: 'dimensies',
    titel: 'Trajecten per dimensie',
    notebook: 'analyses/armoede/trajecten.md',
    tekst: 'titel: Trajecten per dimensie\nsoort: staaf\n',
    sql: [{ cel: 'dimensies', sql: 'SELECT dimensie, count(*) AS n FROM trajecten GROUP BY ALL' }],
    parameters: { van: '2019-09-01' },
    bronnen: [
      {
        naam: 'trajecten',
        titel: 'Trajectregistratie',
        soort: 'registratie-trajecten',
        aard: 'registratie',
        sha256: 'a'.repeat(64),
        uitgever: 'Welzijnsorganisatie (voorbeeld)',
        peilperiode: { van: '2019-09-01', tot: '2020-08-31' },
        gepubliceerd: null,
        fictief: false,
      },
    ],
    engine: 'v1.4.3',
    n: ['Tekens: • is niet getoond'],
    voorbehouden: [
      {
        code: 'dubbeltelling',
        ernst: 'informeert',
        onderwerp: 'dimensies',
        tekst: 'Het gaat om trajecten en niet om personen.',
        bewijs: { trajecten: 131 },
      },
    ],
    ingehouden: null,
    gegevens: {
      sha256: createHash('sha256').update(publishedJson).digest('hex'),
      kolommen: [
        { naam: 'dimensie', type: 'text', rol: 'groep' },
        { naam: 'n', type: 'number', rol: 'aantal' },
      ],
      rijen: [
        ['Dagelijks functioneren', 73],
        ['Kwaliteit van leven', 45],
        ['Meedoen', null],
        ['Zingeving', null],
      ],
      beschermd: [
        [2, 1],
        [3, 1],
      ],
    },
  })
})

// Written out by hand from the published table, keys in order.
const publishedJson =
  '{"beschermd":[[2,1],[3,1]],"kolommen":[{"naam":"dimensie","type":"text"},{"naam":"n","type":"number"}],' +
  '"rijen":[["Dagelijks functioneren",73],["Kwaliteit van leven",45],["Meedoen",null],["Zingeving",null]]}'

it('hashes a hidden cell as null, whatever the table holds there', () => {
  const figure = buildFigure(protectedInput())
  const leaky = table(
    { dimensie: 'text', n: 'number' },
    ['Dagelijks functioneren', 73],
    ['Kwaliteit van leven', 45],
    ['Meedoen', 10],
    ['Zingeving', 3],
  )
  expect(dataHash({ ...figure, data: leaky })).toBe(dataHash(figure))
})

it('gives equal bytes for equal input, in whatever order its keys were made', () => {
  expect(canonicalJson({ b: [1, null, true], a: { d: 'é"', c: 0.1 } })).toBe(
    '{"a":{"c":0.1,"d":"é\\""},"b":[1,null,true]}',
  )
  const about = {
    bestand: 'analyses/armoede/feitenblad.yaml',
    teksten: [],
    titel: 'T',
    thema: 'armoede',
    periode: 'P',
    organisatie: 'O',
  }
  const text = (parameters: FigureOrigin['parameters']) =>
    recordJson(feitenbladRecord(about, [figureRecord(origin({ parameters }))]))
  expect(text({ van: 'a', tot: 'b' })).toBe(text({ tot: 'b', van: 'a' }))
})

it('[T2] names the design that carries a claim about a cause', () => {
  const ontwerp = { soort: 'vergelijkingsgroep', verwijzing: 'Evaluatie 2020, bijlage 2' } as const
  expect(figureRecord(origin({ ontwerp }))).toMatchObject({ ontwerp })
})
