import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StepOf } from '../../workspace/steps'
import { Kitchen } from '../testing'

const change =
  'jaar_van;code_van;jaar_naar;code_naar;adressen\n2018;0015;2019;1969;100\n2018;0053;2019;1969;25\n2018;0053;2019;1966;75\n'

let kitchen: Kitchen
beforeAll(async () => {
  kitchen = await Kitchen.open()
  await kitchen.add('indeling', change)
  await kitchen.add(
    'lijst',
    `code;naam\nGM0518;'s-Gravenhage\nGM0014;Groningen\nGM0344;Utrecht\nGM1969;Westerkwartier\nGM0900;Súdwest-Fryslân\n`,
  )
})
afterAll(() => kitchen.engine.close())

describe('herindeling', () => {
  const header = 'Regio;Perioden;Bijstand (aantal);Inwoners (aantal);Aandeel (%)\n'
  const step = {
    stap: 'herindeling',
    regio: 'regio',
    indeling: 'indeling',
    gewicht: 'adressen',
    per: ['perioden'],
    optellen: ['bijstand', 'inwoners'],
  } as const
  const steps = (over: Partial<StepOf<'herindeling'>> = {}) => [{ ...step, ...over }]

  beforeAll(async () => {
    await kitchen.add(
      'cijfers',
      `${header}GM0015;2018;10;100;10\n 0053 ;2018;8;40;20\nPV20;2018;50;500;10\nGM1969;2018;.;.;.\nGM1969;2019;99;990;10\nGM0015;2019;.;.;.\n`,
    )
    await kitchen.add('gaten', `${header}GM0015;2018;10;100;10\nGM0053;2018;x;40;20\n`)
    await kitchen.add('zonder', `${header}GM0015;2018;10;100;10\n`)
    await kitchen.add('dubbel', `${header}GM0015;2018;10;100;10\nGM0015;2018;11;100;10\n`)
  })

  it('leaves a municipality that only goes on as it was, with why its figures are missing', async () => {
    await kitchen.add(
      'alle',
      'jaar_van;code_van;jaar_naar;code_naar;adressen\n2018;0014;2019;0014;500\n2018;0017;2019;0014;50\n2018;0037;2019;0037;70\n',
    )
    await kitchen.add('drie', `${header}GM0014;2018;10;100;10\nGM0017;2018;1;10;10\nGM0037;2018;.;50;.\n`)
    const { rows, notes } = await kitchen.cook('drie', steps({ indeling: 'alle' }))
    expect(rows).toEqual([
      ['GM0014', '2018', '2018-01-01', 11, null, 110, null, 'opgeteld'],
      ['GM0037', '2018', '2018-01-01', null, '. (onbekend of geheim)', 50, null, 'gepubliceerd'],
    ])
    expect(notes).toContain(
      '2 gemeenten zijn omgerekend naar 1 volgens alle; 1 andere regio’s zijn gelijk gebleven.',
    )
  })

  it('splits counts by weight and adds them up; other regions and published figures stay', async () => {
    const { rows, notes, shares, header: names } = await kitchen.cook('cijfers', steps())
    expect(names).toEqual([
      'regio',
      'perioden',
      'perioden_begin',
      'bijstand',
      'bijstand_reden',
      'inwoners',
      'inwoners_reden',
      'herindeling',
    ])
    // Westerkwartier: 10 + 8 × 25/100 and 100 + 40 × 25/100; Het Hogeland: the other 75/100 of Winsum.
    const byWeight = 'verdeeld naar adressen'
    expect(rows.toSorted((a, b) => `${a[0]}${a[1]}`.localeCompare(`${b[0]}${b[1]}`))).toEqual([
      [
        'GM0015',
        '2019',
        '2019-01-01',
        null,
        '. (onbekend of geheim)',
        null,
        '. (onbekend of geheim)',
        'gepubliceerd',
      ],
      ['GM1966', '2018', '2018-01-01', 6, null, 30, null, byWeight],
      ['GM1969', '2018', '2018-01-01', 12, null, 110, null, byWeight],
      ['GM1969', '2019', '2019-01-01', 99, null, 990, null, 'gepubliceerd'],
      ['PV20', '2018', '2018-01-01', 50, null, 500, null, 'gepubliceerd'],
    ])
    expect(notes).toContain(
      '44% van “bijstand” in de omgerekende rijen is verdeeld naar adressen; de rest is opgeteld.',
    )
    expect(shares.bijstand).toBeCloseTo(8 / 18, 12)
  })

  it('makes a percentage anew from its counts, with a numerator or with the percentage and its base', async () => {
    const pctOf = async (aandeel: { readonly noemer: string; readonly teller?: string }) => {
      const { rows, header: names } = await kitchen.cook('cijfers', steps({ percentages: { aandeel } }))
      const row = rows.find(([code, year]) => code === 'GM1969' && year === '2018')
      return row?.[names.indexOf('aandeel')]
    }
    // 12 of 110; and (10% of 100 + 20% of 10) of 110.
    expect(await pctOf({ teller: 'bijstand', noemer: 'inwoners' })).toBeCloseTo((100 * 12) / 110, 10)
    expect(await pctOf({ noemer: 'inwoners' })).toBeCloseTo((100 * 12) / 110, 10)
  })

  it('never adds up a percentage', async () => {
    expect((await kitchen.cook('cijfers', steps({ optellen: ['aandeel'] }))).problem).toBe(
      'Stap 1 (herindeling): kolom “aandeel” (%) is geen aantal; percentages en gemiddelden zijn niet op te tellen. Zet een percentage onder percentages met zijn noemer (en teller), of laat de kolom weg.',
    )
  })

  it('gives no figure where a part has none, and names the part', async () => {
    const figure = async (source: string) => {
      const { rows } = await kitchen.cook(source, steps({ optellen: ['bijstand'] }))
      return rows.find(([code]) => code === 'GM1969')?.slice(3)
    }
    const expected = [null, 'geen cijfer van GM0053', 'verdeeld naar adressen']
    expect(await figure('gaten')).toEqual(expected)
    expect(await figure('zonder')).toEqual(expected)
  })

  it.each([
    [
      'dubbel',
      {},
      'GM0015 heeft 2 rijen met dezelfde perioden. Zet onder per de kolommen die ze uit elkaar houden.',
    ],
    [
      'cijfers',
      { gewicht: undefined },
      'GM0053 is over meer dan één gemeente verdeeld; geef een gewicht op, zoals het aantal adressen.',
    ],
    ['cijfers', { jaar: 2021 }, 'indeling heeft geen wijzigingen per 2021.'],
    [
      'cijfers',
      { indeling: 'lijst' },
      'lijst zegt niet welke gemeente in welke is opgegaan. Geef bij kolommen de rollen code en opgegaan_in aan.',
    ],
  ])('refuses %s with %o', async (source, over, text) => {
    const problem = (await kitchen.cook(source, steps(over))).problem
    expect(problem).toBe(`Stap 1 (herindeling): ${text}`)
  })
})

describe('regio', () => {
  const regions = async (names: readonly string[], over: Partial<StepOf<'regio'>> = {}) => {
    await kitchen.add('gebieden', `Regio;Perioden;N\n${names.map((name) => `${name};2020;1`).join('\n')}\n`)
    const result = await kitchen.cook('gebieden', [
      { stap: 'regio', kolom: 'regio', indeling: ['lijst', 'indeling'], ...over },
    ])
    const at = ['regio_code', 'regio_naam', 'regio_code_reden'].map((name) => result.header.indexOf(name))
    return { ...result, found: result.rows.map((row) => at.map((one) => row[one])) }
  }

  it('knows a municipality however it is written', async () => {
    const names = [
      'GM1969',
      '1969',
      ' 1969',
      'gm1969  ',
      'Westerkwartier',
      'Westerkwartier (gemeente)',
      'gemeente Westerkwartier',
    ]
    const { found, problem } = await regions(names)
    expect(problem).toBeNull()
    expect(found).toEqual(names.map(() => ['GM1969', 'Westerkwartier', null]))
  })

  it('knows Den Haag, accents left out, the country and provinces', async () => {
    const { found } = await regions([
      'Den Haag',
      "'s-Gravenhage (gemeente)",
      'Sudwest-Fryslan',
      'Nederland',
      'NL01',
      'Friesland (PV)',
      'PV20',
    ])
    expect(found).toEqual([
      ['GM0518', "'s-Gravenhage", null],
      ['GM0518', "'s-Gravenhage", null],
      ['GM0900', 'Súdwest-Fryslân', null],
      ['NL01', 'Nederland', null],
      ['NL01', 'Nederland', null],
      ['PV21', 'Fryslân', null],
      ['PV20', 'Groningen', null],
    ])
  })

  it('does not guess between a municipality and a province of one name, unless told', async () => {
    const names = ['Groningen', 'Groningen (PV)', 'Groningen (gemeente)', 'Utrecht', 'Nergenshuizen']
    const { found, notes } = await regions(names)
    expect(found).toEqual([
      [null, null, 'kan GM0014 of PV20 zijn'],
      ['PV20', 'Groningen', null],
      ['GM0014', 'Groningen', null],
      [null, null, 'kan GM0344 of PV26 zijn'],
      [null, null, 'niet gevonden'],
    ])
    expect(notes).toEqual([
      'Niet gevonden en daarom zonder code: Nergenshuizen.',
      '“Groningen” kan GM0014 of PV20 zijn; kies met bij_twijfel.',
      '“Utrecht” kan GM0344 of PV26 zijn; kies met bij_twijfel.',
    ])
    expect((await regions(names, { bij_twijfel: 'gemeente' })).found[0]).toEqual([
      'GM0014',
      'Groningen',
      null,
    ])
  })

  it('says which codes had ended in the period of their row, and what they went into', async () => {
    const { notes } = await regions(['GM0015', 'GM0053', 'GM1969'])
    expect(notes).toEqual([
      'Alle regio’s in “regio” hebben een code.',
      'GM0015 bestaat niet meer vanaf 2019 (nu GM1969), maar staat in 1 rij over die tijd.',
      'GM0053 bestaat niet meer vanaf 2019 (nu GM1966, GM1969), maar staat in 1 rij over die tijd.',
    ])
  })
})
