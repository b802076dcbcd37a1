import type { Traject } from './traject'
import type { RegisteredTraject } from './vragen'

export const traject = (over: Partial<Traject> = {}): Traject => ({
  startscore: null,
  doelscore: null,
  eindscore: null,
  aantal: 1,
  ...over,
})

export const registered = (over: Partial<RegisteredTraject> = {}): RegisteredTraject => ({
  startscore: null,
  doelscore: null,
  eindscore: null,
  rij: 1,
  domein: 'Financiën',
  client: null,
  startdatum: '2020-01-06',
  einddatum: '2020-06-30',
  ...over,
})
