import { expect, it } from 'vitest'
import type { ColumnRole } from '../../notebook/roles'
import { missingReason } from './missingReason'

const roles: readonly ColumnRole[] = [
  { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: null },
  { rol: 'gemiddelde', kolom: 'gem', bij: 'n' },
  { rol: 'interval', kolom: 'laag', bij: 'pct' },
]
const why = (row: Record<string, string | number | null>, column: string, hidden: readonly string[] = []) =>
  missingReason(row, column, roles, (name) => hidden.includes(name))

it('takes the reason of the source, else what the value was worked out from', () => {
  expect(why({ inkomen: null, inkomen_reden: 'weigert' }, 'inkomen')).toBe('weigert')
  expect(why({ pct: null, k: 0, n: 0 }, 'pct')).toBe('n is 0')
  expect(why({ pct: null, k: null, n: 4 }, 'pct')).toBe('k ontbreekt')
  expect(why({ gem: null, n: 0 }, 'gem')).toBe('n is 0')
  expect(why({ laag: null, pct: null }, 'laag')).toBe('pct ontbreekt')
})

it('says nothing that the row does not tell, nor anything of a protected value', () => {
  expect(why({ domein: null }, 'domein')).toBe(null)
  expect(why({ pct: null, k: null, n: null }, 'pct', ['k', 'n'])).toBe(null)
  expect(why({ laag: null, pct: null }, 'laag', ['pct'])).toBe(null)
})
