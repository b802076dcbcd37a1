import { describe, expect, it } from 'vitest'
import { readWerkmap } from './readWerkmap'
import { describeYamlProblem } from './readYaml'

const hash = 'a'.repeat(64)
const werkmap = (over: string[] = [], bron: string[] = []) =>
  [
    'formaat: 1',
    'titel: Voorbeeld',
    'organisatie: Planbureau',
    'verslagjaar: 2020',
    ...over,
    'bronnen:',
    '  - naam: trajecten',
    '    titel: Trajecten',
    '    pad: sample-data/trajecten.csv',
    `    sha256: ${hash}`,
    '    soort: registratie-trajecten',
    '    aard: registratie',
    '    peilperiode: { van: 2019-09-01, tot: 2020-08-31 }',
    ...bron,
  ].join('\n')

const described = (text: string) => {
  const outcome = readWerkmap(text)
  return outcome.ok ? 'geen probleem' : describeYamlProblem('werkmap.yaml', outcome.problem)
}

describe('readWerkmap', () => {
  it('reads sources and fills in the default thresholds', () => {
    expect(readWerkmap(werkmap())).toEqual({
      ok: true,
      value: {
        formaat: 1,
        titel: 'Voorbeeld',
        organisatie: 'Planbureau',
        verslagjaar: 2020,
        drempels: {
          kleinste_cel: 10,
          kleinste_bereik: 5,
          afronden: 0,
          percentage_minimum: 10,
          percentage_vanaf: 30,
          groepsonthulling_tot: 100,
          verouderd_na_jaren: 1,
          marge_vanaf: 10,
          respons_vanaf: 60,
          dominantie_aantal: 1,
          dominantie_procent: 50,
          p_procent: 10,
          weegeffect_vanaf: 2,
        },
        schalen: {},
        bronnen: [
          {
            naam: 'trajecten',
            titel: 'Trajecten',
            pad: 'sample-data/trajecten.csv',
            sha256: hash,
            soort: 'registratie-trajecten',
            aard: 'registratie',
            peilperiode: { van: '2019-09-01', tot: '2020-08-31' },
          },
        ],
      },
    })
  })

  it('keeps codes with a leading zero, long digits and 12e45 as the text they are', () => {
    const digits = '12e45'.padEnd(64, '0')
    const outcome = readWerkmap(werkmap().replace('titel: Trajecten', 'titel: 0363').replace(hash, digits))
    expect(outcome.ok && outcome.value.bronnen.map(({ titel, sha256 }) => [titel, sha256])).toEqual([
      ['0363', digits],
    ])
  })

  it('refuses a newer format instead of guessing', () => {
    expect(described('formaat: 2\niets: anders')).toBe(
      'werkmap.yaml: dit is te nieuw: formaat 2, en deze versie kent tot en met 1. Werk Feitenwerk bij.',
    )
  })

  it('names key and line of everything that is wrong', () => {
    const text = werkmap(['kleur: rood'], ['    fictief: [1]', '    lezen: { decimaal: ";" }']).replace(
      'titel: Trajecten',
      'titel: 2020',
    )
    expect(described(text).split(/(?<=\.) (?=werkmap)/)).toEqual([
      'werkmap.yaml, regel 8: bronnen.1.titel: verwacht tekst (zet een getal tussen aanhalingstekens).',
      'werkmap.yaml, regel 14: bronnen.1.fictief: verwacht true, false of tekst.',
      'werkmap.yaml, regel 15: bronnen.1.lezen.decimaal: verwacht “,” of “.”.',
      'werkmap.yaml, regel 5: kleur: deze sleutel bestaat niet.',
    ])
  })

  it('points at the source that lacks a key', () => {
    expect(described(werkmap().replace('    titel: Trajecten\n', ''))).toBe(
      'werkmap.yaml, regel 6: bronnen.1.titel: deze sleutel ontbreekt.',
    )
  })

  it('refuses a path out of the werkmap and a second source of the same name', () => {
    const second = [
      '  - naam: trajecten',
      '    titel: Nog eens',
      '    pad: ../geheim.csv',
      `    sha256: ${hash}`,
    ]
    expect(described(werkmap([], [...second, '    soort: overig', '    aard: onbekend']))).toBe(
      'werkmap.yaml, regel 13: bronnen.2.naam: de naam “trajecten” is al van een andere bron. ' +
        'werkmap.yaml, regel 15: bronnen.2.pad: “../geheim.csv” is geen plaats binnen de werkmap.',
    )
  })

  it('refuses what is no YAML, with its line', () => {
    const wrong = (line: number, why: string) =>
      `werkmap.yaml, regel ${line}: dit is geen geldige YAML (${why}).`
    expect(described('titel: "open\n\n')).toBe(
      wrong(1, 'er ontbreekt een haakje, een aanhalingsteken, een komma of een dubbele punt'),
    )
    expect(described('formaat: 1\nformaat: 1')).toBe(wrong(2, 'deze sleutel staat er twee keer'))
    expect(described('titel: a: b')).toBe(
      wrong(1, 'zet een tekst met een dubbele punt tussen aanhalingstekens'),
    )
    expect(described('formaat: 1\n\ttitel: a')).toBe(wrong(2, 'spring in met spaties, niet met tabs'))
    expect(described('titel: !!js/function "x"')).toBe(
      wrong(1, 'een woord met ! ervoor heeft hier geen betekenis'),
    )
    expect(described('titel: @x')).toBe('werkmap.yaml, regel 1: dit is geen geldige YAML.')
    expect(described('')).toMatch(/^werkmap\.yaml/)
  })

  it('refuses an alias bomb', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
      bomb.push(
        `${to}: &${to} [*${from},*${from},*${from},*${from},*${from},*${from},*${from},*${from},*${from}]`,
      )
    expect(described(bomb.join('\n'))).toMatch(/verwijzingen met & en \* worden hier niet gebruikt/)
  })
})
