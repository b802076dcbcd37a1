import type { CellValue } from '../../../core/bridge/table'
import type { ParameterDefinition } from '../../../core/notebook/model'
import { shortDay } from '../../ui/formatRange'

/** A parameter's value as a Dutch user types it: days as dd-mm-jjjj, numbers with a decimal comma. */
export function showParameter(soort: ParameterDefinition['soort'], value: CellValue): string {
  if (value === null) return ''
  if (soort === 'datum') return shortDay(String(value))
  if (soort === 'periode') return String(value).split('/').map(shortDay).join(' t/m ')
  return soort === 'getal' || soort === 'drempel' ? String(value).replace('.', ',') : String(value)
}
