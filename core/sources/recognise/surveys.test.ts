import { expect, it } from 'vitest'
import { inspect } from '../inspect'
import { systemFile } from '../spss/testing'
import { load, utf8 } from '../testing'

const survey = (names: readonly string[], over: { weightSlot?: number; label?: Uint8Array } = {}) => {
  const { label, weightSlot = 0 } = over
  const variables = names.map((name) => ({ name, width: 0, ...(label === undefined ? {} : { label }) }))
  const file = systemFile({ variables, cases: [names.map((_, at) => at + 0.5)], weightSlot })
  const inspected = inspect(file, 'enquete.sav')
  if (!inspected.ok) throw new Error(inspected.problem.kind)
  const { kind, nature, columns, privacy } = inspected.value
  return {
    kind,
    nature,
    roles: columns.map(({ role }) => role),
    personal: privacy.map(({ detector }) => detector),
  }
}

it('knows microdata of the health monitors by the names of their variables', () => {
  expect(survey(['AGOJB401', 'MIREB401', 'GZGGA402', 'AGGSA402', 'AGLFA401', 'FACTOR'])).toEqual({
    kind: 'ggd-monitor',
    nature: 'steekproef',
    roles: [null, null, null, null, null, null],
    personal: [],
  })
})

it('takes a survey with a weight for a panel: by what the file weights with, or by the name of the weight', () => {
  const panel = { kind: 'panel', nature: 'steekproef', personal: [] }
  expect(survey(['V1', 'X'], { weightSlot: 2 })).toEqual({ ...panel, roles: [null, 'gewicht'] })
  expect(survey(['V1', 'WEGING'])).toEqual({ ...panel, roles: [null, 'gewicht'] })
})

it('claims nothing of a survey without a weight; a body has one too', () => {
  const unknown = { kind: 'overig', nature: 'onbekend', personal: [] }
  expect(survey(['V1', 'LENGTE', 'GEWICHT'])).toEqual({ ...unknown, roles: [null, null, null] })
})

it('sees what is personal in the words of a variable too', () => {
  expect(survey(['V1'], { label: utf8('Geboortedatum') }).personal).toEqual(['geboortedatum'])
})

const outcomes = (
  title: string,
  header = 'Gemeente;Indicator;Percentage;Ondergrens 95%-BI;Bovengrens 95%-BI;n',
) => {
  const rows = 'Leek;Eenzaam;41,2;38,1;44,3;1020\nMarum;Eenzaam;47,5;45,0;49,9;300\n'
  const { kind, nature, columns } = load(utf8(`${title}\n\n${header}\n${rows}`), 'x.csv').inspection
  return { kind, nature, roles: columns.map(({ role }) => role) }
}

it('knows a table of outcomes of a health monitor by its title, and whom it asked', () => {
  const roles = ['regio', 'indicator', 'percentage', 'interval', 'interval', 'n']
  expect(outcomes('Gezondheidsmonitor Volwassenen 2020')).toEqual({
    kind: 'ggd-monitor',
    nature: 'steekproef',
    roles,
  })
  expect(outcomes('Jongerenmonitor GGD 2019')).toEqual({
    kind: 'ggd-jeugdmonitor',
    nature: 'steekproef',
    roles,
  })
  expect(outcomes('GGD Gezondheidsmonitor (SMAP)')).toMatchObject({
    kind: 'ggd-monitor',
    nature: 'modelschatting',
  })
})

it('says of shares with bounds that they are of a sample, and of other shares nothing', () => {
  expect(outcomes('Uitkomsten 2020')).toMatchObject({ kind: 'overig', nature: 'steekproef' })
  expect(outcomes('Uitkomsten 2020', 'Gemeente;Indicator;Percentage;a;b;n')).toMatchObject({
    nature: 'onbekend',
  })
})

it('knows the key figures of wijken en buurten by the names of their topics', () => {
  const text =
    'gwb_code;regio;a_inw;a_man;p_geb\nGM1969;Westerkwartier;65435;32000;9,5\nBU19690000;Leek;.;.;.\n'
  const { kind, nature, columns } = load(utf8(text), 'kwb.csv').inspection
  expect([kind, nature, columns.map(({ role }) => role)]).toEqual([
    'cbs-kerncijfers',
    'integraal',
    ['regio', null, 'waarde', 'waarde', 'waarde'],
  ])
})

it('knows a table of low literacy by its name or its words, as an estimate of a model', () => {
  const kindOf = (text: string) => {
    const { inspection } = load(utf8(text), 'x.csv')
    return [inspection.kind, inspection.nature, inspection.columns.map(({ role }) => role)]
  }
  const columns = 'Onderwerp;Gebied;Percentage (%)\nLeest moeilijk;Leek;6\n'
  expect(kindOf(`Geletterdheid in beeld, 2020\n${columns}`)).toEqual([
    'geletterdheid',
    'modelschatting',
    ['groep', 'regio', 'percentage'],
  ])
  expect(kindOf('Gemeente;Laaggeletterden (%)\nLeek;6\n')).toEqual([
    'geletterdheid',
    'modelschatting',
    ['regio', 'percentage'],
  ])
  expect(kindOf(columns)[0]).toBe('overig')
  expect(kindOf(`Gezondheidsmonitor: gezond gewicht en laaggeletterdheid\n${columns}`)[0]).toBe('ggd-monitor')
})
