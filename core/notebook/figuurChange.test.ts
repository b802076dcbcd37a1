import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeFiguur, changeKind } from './figuurChange'
import { figuurKinds, readFiguurKeys } from './figuurSchema'

const body = [
  '# wat de gemeente wil weten',
  'titel: Sporten   # zonder oorzaak',
  '',
  'soort: staaf',
  'x: pct',
  "y: 'gebied'",
  'referentielijn: { waarde: 0.5, label: Nederland }  # GGD',
  "eenheid: '%'",
].join('\n')

describe('changing keys', () => {
  it('leaves comments, blank lines, quotes and order as they were', () => {
    expect(changeFiguur(body, { titel: 'Bewegen: wekelijks', kleur: 'leeftijd' })).toBe(
      body.replace('titel: Sporten', 'titel: "Bewegen: wekelijks"').concat('\nkleur: leeftijd'),
    )
    expect(changeFiguur(body, { eenheid: undefined })).toBe(body.replace("\neenheid: '%'", ''))
    expect(changeFiguur(body, { x: 'pct' })).toBe(body)
  })

  it('replaces the last key by others without a blank line between', () => {
    expect(
      changeFiguur('titel: T\nsoort: kerncijfer\nwaarde: n', {
        soort: 'staaf',
        waarde: undefined,
        x: 'n',
        y: 'g',
      }),
    ).toBe('titel: T\nsoort: staaf\nx: n\ny: g')
  })

  it('keeps the line ends of the file', () => {
    const windows = body.replaceAll('\n', '\r\n')
    expect(changeFiguur(windows, { kleur: 'leeftijd', eenheid: undefined })).toBe(
      windows.replace("\r\neenheid: '%'", '').concat('\r\nkleur: leeftijd'),
    )
  })

  it('gives what was asked, and changes no other line, for any order of changes', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() === text && !/[\r\n]/.test(text))
    const change = fc.record(
      {
        titel: word,
        ondertitel: fc.option(word, { nil: undefined }),
        kleur: fc.option(word, { nil: undefined }),
        'as-titel': fc.option(word, { nil: undefined }),
        referentielijn: fc.option(
          fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100),
          { nil: undefined },
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const after = changes.reduce(changeFiguur, body)
        const read = readFiguurKeys(after)
        const start = readFiguurKeys(body)
        const wanted = Object.assign({}, start.ok ? start.value : {}, ...changes) as object
        const known = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
        expect(read).toEqual({ ok: true, value: known })
        const touched = new Set(changes.flatMap((one) => Object.keys(one)))
        const untouched = body.split('\n').filter((line) => !touched.has(line.split(':')[0] ?? ''))
        expect(after.split('\n').filter((line) => untouched.includes(line))).toEqual(untouched)
      }),
    )
  })
})

describe('another kind', () => {
  const columns = [
    { name: 'gebied', type: 'text' },
    { name: 'jaar', type: 'number' },
    { name: 'n', type: 'number' },
    { name: 'pct', type: 'number' },
  ] as const
  const roles = [
    { rol: 'groep', kolom: 'gebied' },
    { rol: 'groep', kolom: 'jaar' },
    { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: null },
  ] as const
  const turned = (text: string, kind: (typeof figuurKinds)[number]) => {
    const read = readFiguurKeys(text)
    if (!read.ok) throw new Error(text)
    return changeFiguur(text, changeKind({ ...read.value }, kind, columns, roles, ['gemeenten']))
  }

  it('fills in what the kind needs and takes out what it does not have', () => {
    const text = 'titel: T\nsoort: staaf\nx: pct\ny: gebied\nrichting: staand'
    expect(turned(text, 'kerncijfer')).toBe('titel: T\nsoort: kerncijfer\nwaarde: pct')
    expect(turned(text, 'kaart')).toBe('titel: T\nsoort: kaart\nregio: gebied\nwaarde: pct\nkaart: gemeenten')
    expect(turned(text, 'matrix')).toBe('titel: T\nsoort: matrix\nx: jaar\ny: gebied\nwaarde: pct')
    expect(turned(text, 'gestapeld')).toBe(
      'titel: T\nsoort: gestapeld\nx: pct\ny: gebied\nrichting: staand\nkleur: jaar',
    )
  })

  it('gives keys that hold, from every kind to every other', () => {
    for (const from of figuurKinds) {
      const first = turned('titel: T\nsoort: tabel', from)
      for (const kind of figuurKinds) {
        expect(readFiguurKeys(turned(first, kind))).toMatchObject({ ok: true, value: { soort: kind } })
      }
    }
  })
})
