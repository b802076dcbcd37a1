import { describe, expect, it } from 'vitest'
import { inspect } from '../inspect'
import { load, utf8 } from '../testing'

const found = (...headers: readonly string[]) => {
  const row = headers.map((_, at) => String(at + 1))
  const inspected = inspect(
    utf8(`Vraag;${headers.join(';')}\nmobiliteit;${row.join(';')}\nwonen;${row.join(';')}\n`),
    'x.csv',
  )
  if (!inspected.ok) throw new Error(inspected.problem.kind)
  return inspected.value.privacy.map(({ header, detector }) => [header, detector])
}

describe('a header that is itself something of a person', () => {
  it('is found, and its column isn’t loaded', () => {
    expect(found('a.smit@voorbeeld.nl', 'totaal')).toEqual([['a.smit@voorbeeld.nl', 'email']])
    expect(found('111222333', '2020')).toEqual([['111222333', 'bsn']])
    expect(found('06-12345678')).toEqual([['06-12345678', 'telefoon']])
    expect(found('Anna Smit', 'J. de Vries', 'totaal')).toEqual([
      ['Anna Smit', 'naam'],
      ['J. de Vries', 'naam'],
    ])
    expect(found('Anna', 'Pieter', 'Johan', 'totaal')).toHaveLength(3)
    const { inspection, rows } = load(utf8('Vraag;Anna Smit;J. de Vries\nwonen;1;2\n'))
    expect(rows).toEqual([{ vraag: 'wonen' }])
    expect(inspection.privacy[0]?.ground).toBe(
      'De kolomnaam lijkt zelf de naam van een persoon; de kolom wordt niet geladen.',
    )
  })

  it('isn’t seen in the names of an area, a question, a year or a code', () => {
    expect(found('Anna Paulowna', 'Leek', 'Groningen (PV)')).toEqual([])
    expect(found('A. Algemeen', 'Man', 'Vrouw', '2019', '2020*')).toEqual([])
    expect(found('Willem Lodewijk', 'Oostwold')).toEqual([])
    expect(found('123456789', '65 jaar of ouder')).toEqual([])
  })
})

it('a header without a letter says nothing of persons', () => {
  const { rows, inspection } = load(utf8('Gebied;%;€\nLeek;12,5%;€ 3\nMarum;-;x\n'))
  expect(inspection.privacy).toEqual([])
  expect(rows.map((row) => Object.values(row)[1])).toEqual([12.5, null])
})

describe('a number of a person among words', () => {
  const detector = (...values: readonly string[]) => {
    const lines = values.map((value, at) => `${at};${value}`)
    const inspected = inspect(utf8(`n;Opmerking\n${lines.join('\n')}\n`), 'x.csv')
    if (!inspected.ok) throw new Error(inspected.problem.kind)
    return inspected.value.privacy.map((finding) => [finding.header, finding.detector])
  }

  it.each(['111222333', 'BSN 111222333', 'bel 06-12345678', '06-12345678', 'NL91 ABNA 0417 1643 00 graag'])(
    'makes the column one of personal texts: %s',
    (value) => {
      expect(detector('goed', 'prima', value, 'geen idee', 'volgt nog', 'niet thuis', 'goed')).toEqual([
        ['Opmerking', 'vrije-tekst'],
      ])
    },
  )

  it.each(['123456789', '2020-2021', 'tel. 088-5707070', 'code 0594'])('is something else: %s', (value) => {
    expect(detector('goed', 'prima', value, 'geen idee', 'volgt nog', 'niet thuis', 'goed')).toEqual([])
  })
})
