import { expect, it } from 'vitest'
import { systemFile } from '../spss/testing'
import { load, utf8 } from '../testing'

const survey = (names: readonly string[], over: { weightSlot?: number; label?: Uint8Array } = {}) => {
  const { label, weightSlot = 0 } = over
  const variables = names.map((name) => ({ name, width: 0, ...(label === undefined ? {} : { label }) }))
  const { inspection } = load(systemFile({ variables, cases: [names.map((_, at) => at + 0.5)], weightSlot }))
  const { kind, nature, columns, privacy } = inspection
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
