import { isoDay } from '../sources/columns/dates'

export interface Period {
  readonly van: string
  readonly tot: string
}

/** A period as a parameter holds it, `2019-09-01/2020-08-31`, both days included; null for another text. */
export function readPeriod(text: string): Period | null {
  const [van, tot, more] = text.split('/')
  if (more !== undefined || van === undefined || tot === undefined) return null
  const known = isoDay(van) === van && isoDay(tot) === tot && van <= tot
  return known ? { van, tot } : null
}
