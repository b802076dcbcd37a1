import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { CellValue } from '../bridge/table'
import { isoDay } from '../sources/columns/dates'
import type { ParameterDefinition } from './model'
import { readPeriod } from './period'

/**
 * The value of what was typed for a parameter: days as 31-08-2020 or 2020-08-31, numbers with a comma or a point, a
 * period as two days with `/` or `t/m` between them. A problem is a Dutch sentence that says which form is expected.
 */
export function readParameter(
  { soort, keuzes }: Pick<ParameterDefinition, 'soort' | 'keuzes'>,
  text: string,
): Outcome<CellValue, string> {
  const typed = text.trim()
  switch (soort) {
    case 'datum':
      return readDay(typed)
    case 'periode':
      return readTypedPeriod(typed)
    case 'drempel': {
      const read = readNumber(typed)
      return read.ok && read.value < 0 ? fail('Een drempel is niet kleiner dan 0.') : read
    }
    case 'getal':
      return readNumber(typed)
    case 'jaar':
      return /^\d{4}$/.test(typed) ? succeed(Number(typed)) : fail('Typ een jaar als 2020.')
    case 'keuze':
      return keuzes.includes(typed) ? succeed(typed) : fail(`Kies uit: ${keuzes.join(', ')}.`)
    case 'regio':
      if (keuzes.length > 0 && !keuzes.includes(typed)) return fail(`Kies uit: ${keuzes.join(', ')}.`)
      return typed === '' ? fail('Kies een gebied.') : succeed(typed)
    case 'tekst':
      return succeed(text)
  }
}

function readNumber(typed: string): Outcome<number, string> {
  // 1.500 is fifteen hundred to a Dutch reader and one and a half to a program: it is asked again.
  return /^-?\d+(,\d+|\.(?!\d{3}$)\d+)?$/.test(typed)
    ? succeed(Number(typed.replace(',', '.')))
    : fail('Typ een getal als 12,5.')
}

function readTypedPeriod(typed: string): Outcome<CellValue, string> {
  const [van = '', tot = ''] = typed.split(/\s*(?:\/(?!m)|t\/m)\s*/).map((day) => isoDay(day) ?? '')
  if (van === '' || tot === '') return fail('Typ twee dagen als 01-09-2019 t/m 31-08-2020.')
  return readPeriod(`${van}/${tot}`) === null
    ? fail('De laatste dag van een periode ligt niet voor de eerste.')
    : succeed(`${van}/${tot}`)
}

function readDay(typed: string): Outcome<CellValue, string> {
  const day = isoDay(typed)
  if (day !== null) return succeed(day)
  return fail(/^\d+-\d+-\d+$/.test(typed) ? `${typed} bestaat niet.` : 'Typ een datum als 31-08-2020.')
}
