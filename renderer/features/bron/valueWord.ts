import type { InspectedColumn } from '../../../core/sources/inspection'
import { edgeWords } from '../../ui/profileWords'

/** A value of a column as it reads: numbers and days in Dutch, years and codes without a thousands point. */
export function valueWord({ type, profile, valueLabels }: InspectedColumn, value: number | string): string {
  if (profile === null || Object.keys(valueLabels).length > 0) return String(value)
  return edgeWords(profile)(type === 'number' ? Number(value) : value)
}
