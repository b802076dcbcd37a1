import { expect, it } from 'vitest'
import { readPeriod } from './period'

it('reads years, CBS periods and days, and nothing else', () => {
  expect(['2019', 2019, '2019JJ00', '2019KW03', '2019MM07', '2019-07-01'].map(readPeriod)).toEqual([
    { moment: 2019, day: '2019-01-01', label: '2019' },
    { moment: 2019, day: '2019-01-01', label: '2019' },
    { moment: 2019, day: '2019-01-01', label: '2019' },
    { moment: 2019.5, day: '2019-07-01', label: '2019 kw 3' },
    { moment: 2019.5, day: '2019-07-01', label: 'jul 2019' },
    { moment: 2019.5, day: '2019-07-01', label: '1 juli 2019' },
  ])
  expect(['Leek', '2019KW05', '2019MM13', null, 18].map(readPeriod)).toEqual([null, null, null, null, null])
})
