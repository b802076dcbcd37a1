import { isoDay } from '../sources/columns/dates'
import type { ParameterDefinition } from './model'
import { readPeriod } from './period'

/** What is wrong with the default of a parameter, as a Dutch clause; null when it fits its kind. */
export function defaultFault({
  soort,
  standaard,
  keuzes = [],
}: Pick<ParameterDefinition, 'soort' | 'standaard'> & {
  readonly keuzes?: readonly string[] | undefined
}): string | null {
  switch (soort) {
    case 'datum':
      return isoDay(String(standaard)) === standaard ? null : 'de standaard is geen dag als 2020-08-31.'
    case 'periode':
      return readPeriod(String(standaard)) === null
        ? 'de standaard is geen periode als 2019-09-01/2020-08-31.'
        : null
    case 'getal':
    case 'jaar':
      return typeof standaard === 'number' ? null : 'de standaard is geen getal.'
    case 'drempel':
      return typeof standaard === 'number' && standaard >= 0 ? null : 'de standaard is geen getal vanaf 0.'
    case 'keuze':
    case 'regio':
      if (soort === 'regio' && keuzes.length === 0) return null
      return keuzes.includes(String(standaard)) ? null : 'de standaard staat niet bij de keuzes.'
    case 'tekst':
      return null
  }
}
