import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { load, utf8 } from '../testing'
import { Profiler } from './profile'

const profileOf = (type: 'number' | 'date' | 'text', values: readonly string[], labels = {}) => {
  const profiler = new Profiler(type)
  for (const value of values) profiler.add(value)
  profiler.close()
  return profiler.result(labels)
}
const bins = (histogram: ReturnType<typeof profileOf>['histogram']) =>
  histogram?.bins.map(({ from, to, count }) => [from, to, count])

describe('the histogram of numbers', () => {
  it('gives each whole number a bin of its own while they are close together', () => {
    const { histogram } = profileOf('number', ['1', '2', '2', '5'])
    expect(histogram?.step).toBe(1)
    expect(bins(histogram)).toEqual([
      [1, 2, 1],
      [2, 3, 2],
      [3, 4, 0],
      [4, 5, 0],
      [5, 6, 1],
    ])
  })

  it('has round edges, and the last bin holds its upper edge', () => {
    const { histogram } = profileOf('number', ['0', '4.9', '5', '62.5', '95', '100'])
    expect(histogram?.step).toBe(5)
    const filled = bins(histogram)?.filter(([, , count]) => count !== 0)
    expect(histogram?.bins).toHaveLength(20)
    expect(filled).toEqual([
      [0, 5, 2],
      [5, 10, 1],
      [60, 65, 1],
      [95, 100, 2],
    ])
  })

  it('puts 0.3 where 0.3 begins, which floating point alone would not', () => {
    const values = Array.from({ length: 11 }, (_, at) => String(at / 10))
    const { histogram } = profileOf('number', [...values, '0.05'])
    expect(histogram?.step).toBe(0.05)
    expect(histogram?.bins.find(({ from }) => from === 0.3)).toEqual({ from: 0.3, to: 0.35, count: 1 })
  })

  it('is absent for numbers that no edge parts', () => {
    expect(profileOf('number', ['1000000000', '1000000000.0000001']).histogram).toBeNull()
    expect(profileOf('number', ['0', '5e-324']).histogram).toBeNull()
    expect(profileOf('number', ['-1e+308', '1e+308']).histogram).toBeNull()
  })

  it('is absent for one number, for an infinite one and for codes that have words', () => {
    const codes = { '1': 'ja', '2': 'nee', '9': 'onbekend' }
    expect(profileOf('number', ['3', '3']).histogram).toBeNull()
    expect(profileOf('number', ['1', '1e+999']).histogram).toBeNull()
    expect(profileOf('number', ['1', '2', '2'], codes).histogram).toBeNull()
    expect(profileOf('number', ['1', '25', '31', '44', '58'], codes).histogram).not.toBeNull()
  })

  it('holds every number in the bin it lies in, in at most 20 bins of one width', () => {
    const hundredths = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100)
    const numbers = fc.array(hundredths, { minLength: 2 })
    fc.assert(
      fc.property(numbers, (values) => {
        const { histogram, min, max } = profileOf('number', values.map(String))
        if (histogram === null) return new Set(values).size < 2
        const { bins: found } = histogram
        const counts = found.map(
          ({ from, to }, at) =>
            values.filter(
              (value) =>
                value >= Number(from) &&
                (value < Number(to) || (at === found.length - 1 && value === Number(to))),
            ).length,
        )
        expect(found.map(({ count }) => count)).toEqual(counts)
        expect(found.length).toBeLessThanOrEqual(20)
        return Number(found[0]?.from) <= Number(min) && Number(found.at(-1)?.to) >= Number(max)
      }),
    )
  })
})

describe('the histogram of days', () => {
  it('counts by month up to three years, months without a day included', () => {
    const { histogram } = profileOf('date', ['2020-01-31', '2020-03-01', '2020-03-31'])
    expect(histogram?.step).toBe('maand')
    expect(bins(histogram)).toEqual([
      ['2020-01-01', '2020-02-01', 1],
      ['2020-02-01', '2020-03-01', 0],
      ['2020-03-01', '2020-04-01', 2],
    ])
  })

  it('counts by year beyond that, and by ten years beyond sixty', () => {
    expect(profileOf('date', ['2019-12-31', '2023-01-01']).histogram).toEqual({
      step: 'jaar',
      bins: [2019, 2020, 2021, 2022, 2023].map((year) => ({
        from: `${year}-01-01`,
        to: `${year + 1}-01-01`,
        count: year === 2019 || year === 2023 ? 1 : 0,
      })),
    })
    const long = profileOf('date', ['1899-05-05', '1960-01-01']).histogram
    expect(long?.step).toBe('tien jaar')
    expect(bins(long)?.[0]).toEqual(['1890-01-01', '1900-01-01', 1])
    expect(bins(long)?.at(-1)).toEqual(['1960-01-01', '1970-01-01', 1])
  })
})

describe('the median', () => {
  it('is exact beyond the number of values that are counted apart', () => {
    const profiler = new Profiler('number')
    for (let value = 0; value < 150_000; value += 1) profiler.add(String(value), 2)
    profiler.add('-1')
    profiler.close()
    const { min, median, max, distinct, top } = profiler.result({})
    expect({ min, median, max, distinct, top }).toEqual({
      min: -1,
      median: 74_999,
      max: 149_999,
      distinct: 100_000,
      top: [],
    })
  })
})

describe('the most frequent numbers', () => {
  it('are told apart as numbers, the lowest first of equally frequent ones, few or many', () => {
    const known = ['10', '9', '12.50', '12.5', '-3', '0', '-0']
    const top = [
      { value: '0', count: 2 },
      { value: '12.5', count: 2 },
      { value: '-3', count: 1 },
      { value: '9', count: 1 },
    ]
    expect(profileOf('number', known).top.slice(0, 4)).toEqual(top)
    expect(profileOf('number', known).codes).toEqual(['-3', '0', '10', '12.5', '9'])
    const others = Array.from({ length: 6000 }, (_, at) => String(at + 100))
    const { distinct, top: among } = profileOf('number', [...others, ...known])
    expect([distinct, among.length, among.slice(0, 4)]).toEqual([6005, 8, top])
  })
})

describe('weighted shares', () => {
  const survey = (weights: readonly string[]) =>
    load(utf8(`antwoord;weegfactor\n${weights.join('\n')}\n`), 'x.csv', {
      columns: { weegfactor: { rol: 'gewicht' } },
    }).inspection
  const [ja, nee] = ['ja', 'nee']

  it('are sums of weights among those who answered, with the unweighted n', () => {
    const { columns, notes } = survey([`${ja};0,5`, `${ja};1`, `${nee};1,5`, ';4', `${nee};0`])
    expect(columns.map(({ profile }) => profile?.weighted)).toEqual([
      {
        n: 4,
        answers: [
          { value: 'ja', n: 2, share: 0.5 },
          { value: 'nee', n: 2, share: 0.5 },
        ],
      },
      null,
    ])
    expect(notes).toContain('Gewogen aandelen volgen de kolom “weegfactor”.')
  })

  it('leave out rows without a weight or with a negative one, and say so', () => {
    const { columns, notes } = survey([`${ja};1`, `${nee};3`, `${nee};-2`, `${nee};`, `${ja};`])
    expect(columns[0]?.profile?.weighted).toEqual({
      n: 2,
      answers: [
        { value: 'ja', n: 1, share: 0.25 },
        { value: 'nee', n: 1, share: 0.75 },
      ],
    })
    expect(notes.at(-1)).toBe(
      'Gewogen aandelen volgen de kolom “weegfactor”. Daarin tellen niet mee: 2 rijen zonder gewicht en 1 rij met een negatief gewicht.',
    )
  })

  it('are absent for open answers and without any weight', () => {
    const open = survey(Array.from({ length: 51 }, (_, at) => `antwoord ${at};1`))
    expect(open.columns[0]?.profile?.weighted).toBeNull()
    expect(survey(['ja;0', 'nee;0']).columns[0]?.profile?.weighted).toBeNull()
  })
})
