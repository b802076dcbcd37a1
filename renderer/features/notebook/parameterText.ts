import { fail, succeed } from '../../../core/bridge/outcome'
import type { Outcome } from '../../../core/bridge/outcome'
import type { CellValue } from '../../../core/bridge/table'
import type { ParameterDefinition } from '../../../core/notebook/model'
import { shortDay } from '../../ui/formatRange'

/** A parameter's value as a Dutch user types it: days as dd-mm-jjjj, numbers with a decimal comma. */
export function showParameter(soort: ParameterDefinition['soort'], value: CellValue): string {
  if (value === null) return ''
  if (soort === 'datum') return shortDay(String(value))
  return soort === 'getal' ? String(value).replace('.', ',') : String(value)
}

/** The value of what was typed; a problem says which form is expected. */
export function readParameter(soort: ParameterDefinition['soort'], text: string): Outcome<CellValue, string> {
  const typed = text.trim()
  switch (soort) {
    case 'datum':
      return readDay(typed)
    case 'getal':
      return /^-?\d+(,\d+)?$/.test(typed)
        ? succeed(Number(typed.replace(',', '.')))
        : fail('Typ een getal als 12,5.')
    case 'jaar':
      return /^\d{4}$/.test(typed) ? succeed(Number(typed)) : fail('Typ een jaar als 2020.')
    default:
      return succeed(text)
  }
}

function readDay(typed: string): Outcome<CellValue, string> {
  const parts = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(typed)
  if (!parts) return fail('Typ een datum als 31-08-2020.')
  const [, day = '', month = '', year = ''] = parts
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${iso}T00:00:00Z`)
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso)
  return exists ? succeed(iso) : fail(`${typed} bestaat niet.`)
}
