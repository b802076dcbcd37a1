import type { ColumnType } from '../../../core/bridge/table'
import { shortDay } from '../../ui/formatRange'

/**
 * A value of the preview as it reads in Dutch, with all its digits.
 *
 * @param value As the engine gets it.
 */
export function loadedText(value: string, type: ColumnType): string {
  switch (type) {
    case 'number':
      return value.replace('.', ',').replace('-', '−')
    case 'date':
      return shortDay(value)
    case 'datetime':
      return `${shortDay(value.slice(0, 10))} ${value.slice(11)}`
    case 'boolean':
      return value === 'true' ? 'ja' : 'nee'
    case 'text':
      return value
  }
}
