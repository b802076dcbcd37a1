import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { CellValue } from '../bridge/table'
import { isoDay } from '../sources/columns/dates'
import type { ParameterDefinition } from './model'

/**
 * The value of what was typed for a parameter: days as 31-08-2020 or 2020-08-31, numbers with a comma or a point.
 * A problem is a Dutch sentence that says which form is expected.
 */
export function readParameter(
  { soort, keuzes }: Pick<ParameterDefinition, 'soort' | 'keuzes'>,
  text: string,
): Outcome<CellValue, string> {
  const typed = text.trim()
  switch (soort) {
    case 'datum':
      return readDay(typed)
    case 'getal':
      // 1.500 is fifteen hundred to a Dutch reader and one and a half to a program: it is asked again.
      return /^-?\d+(,\d+|\.(?!\d{3}$)\d+)?$/.test(typed)
        ? succeed(Number(typed.replace(',', '.')))
        : fail('Typ een getal als 12,5.')
    case 'jaar':
      return /^\d{4}$/.test(typed) ? succeed(Number(typed)) : fail('Typ een jaar als 2020.')
    case 'keuze':
      return keuzes.includes(typed) ? succeed(typed) : fail(`Kies uit: ${keuzes.join(', ')}.`)
    case 'tekst':
      return succeed(text)
  }
}

function readDay(typed: string): Outcome<CellValue, string> {
  const day = isoDay(typed)
  if (day !== null) return succeed(day)
  return fail(/^\d+-\d+-\d+$/.test(typed) ? `${typed} bestaat niet.` : 'Typ een datum als 31-08-2020.')
}
