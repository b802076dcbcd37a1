import type { Traject } from './traject'

export const traject = (over: Partial<Traject> = {}): Traject => ({
  startscore: null,
  doelscore: null,
  eindscore: null,
  ...over,
})
