import { expect, it } from 'vitest'
import { valueForm, writeValue } from './valueForm'

// SPSS counts seconds from 14 October 1582, 141 428 days before 1 January 1970.
const day = (days: number) => (days + 141_428) * 86_400

it('writes days as ISO days, whatever the hour', () => {
  expect([day(0), day(-1), day(59) + 3600, 86_400].map((value) => writeValue(value, 'date'))).toEqual([
    '1970-01-01',
    '1969-12-31',
    '1970-03-01',
    '1582-10-15',
  ])
})

it('writes moments to the second, as a clock shows them', () => {
  const values = [day(0), day(0) + 0.5, day(0) + 59.99999, day(0) + 10 * 3600]
  expect(values.map((value) => writeValue(value, 'datetime'))).toEqual([
    '1970-01-01T00:00:00',
    '1970-01-01T00:00:00',
    '1970-01-01T00:01:00',
    '1970-01-01T10:00:00',
  ])
})

it('has no day before the calendar begins or after the year 9999', () => {
  expect([0, 99, -1, 1e15, Infinity].map((value) => writeValue(value, 'date'))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

it('writes times of any length', () => {
  expect([0, 61.25, 360_000, -90].map((value) => writeValue(value, 'time'))).toEqual([
    '00:00:00',
    '00:01:01.25',
    '100:00:00',
    '-00:01:30',
  ])
})

it('knows the print formats of days, moments and times', () => {
  expect([20, 23, 24, 28, 29, 30, 38, 39].map(valueForm)).toEqual(Array(8).fill('date'))
  expect([22, 41].map(valueForm)).toEqual(['datetime', 'datetime'])
  expect([21, 25, 40].map(valueForm)).toEqual(['time', 'time', 'time'])
  expect([5, 26, 27, 31].map(valueForm)).toEqual(Array(4).fill('number'))
})
