import { expect, it } from 'vitest'
import { ageAt, birthDay } from './birthDay'

const day = (iso: string) => ({ first: iso, last: iso })

it.each([
  '01-03-1985', '1-3-1985', '1/3/1985', '01.03.1985', '1985-03-01', '1985/03/01', '1985-03-01T00:00:00',
  '1985-03-01 00:00', '01-03-1985 00:00:00', '19850301', '01031985', '1031985', '1 maart 1985', '01-mrt-1985',
  '1 March 1985', '31107', '31107.0',
])('reads %s as one day', (text) => expect(birthDay(text)).toEqual(day('1985-03-01'))) // prettier-ignore

it.each(['1985-03', '03-1985', '3-1985', '198503', '19850300'])('reads %s as a month', (text) =>
  expect(birthDay(text)).toEqual({ first: '1985-03-01', last: '1985-03-31' }),
)

it('reads a year of a register, and the end of February', () => {
  expect([birthDay('19850000'), birthDay('1984-02')]).toEqual([
    { first: '1985-01-01', last: '1985-12-31' },
    { first: '1984-02-01', last: '1984-02-29' },
  ])
})

it.each([
  '',
  'onbekend',
  '31-02-1985',
  '01-03-85',
  '200112',
  '1985',
  '999',
  '19851301',
  '00-00-1985',
  '99999999',
])('reads nothing in “%s”', (text) => expect(birthDay(text)).toBeNull())

it('gives an age only when every day on which someone can be born gives the same', () => {
  const ages = ['2020-02-29', '2020-03-15', '2020-04-01'].map((at) => ageAt(birthDay('1985-03')!, at))
  expect(ages).toEqual([34, null, 35])
})
