import type { InspectedColumn, Inspection } from '../sources/inspection'
import { isPersonalText } from '../sources/privacy/personalText'
import type { ColumnSettings } from '../workspace/werkmap'

/**
 * Every decision about a column, so that the next file of this kind is read alike. Of a column that is left out only its
 * header: the copy doesn't have it, the next file may.
 */
export function columnSettings(
  inspection: Inspection,
  chosen: Readonly<Record<string, ColumnSettings>>,
): Record<string, ColumnSettings> {
  return Object.fromEntries(
    inspection.columns
      .filter(({ loaded, header }) => loaded || !isPersonalText(header))
      .map((column) => [
        column.header,
        column.loaded ? { ...decided(column), ...chosen[column.header] } : { geladen: false },
      ]),
  )
}

function decided({ name, role, label, unit, type, transform }: InspectedColumn): ColumnSettings {
  return {
    als: name,
    ...(role === null ? {} : { rol: role }),
    ...(label === '' ? {} : { label }),
    ...(unit === null ? {} : { eenheid: unit }),
    ...(transform === null ? { type } : { omzetting: transform }),
  }
}
