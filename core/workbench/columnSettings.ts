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
        column.loaded
          ? keepingValues({ ...decided(column), ...chosen[column.header] }, column)
          : { geladen: false },
      ]),
  )
}

/** The settings with what was proposed as missing and not accepted; of a text that may be of a person nothing is kept. */
export function keepingValues(
  { blijft_waarde: before = [], ...settings }: ColumnSettings,
  { proposedMissing }: InspectedColumn,
): ColumnSettings {
  const left = proposedMissing.map(({ code }) => code).filter((code) => !isPersonalText(code))
  const codes = [...new Set([...before, ...left])].filter((code) => settings.ontbrekend?.[code] === undefined)
  return codes.length === 0 ? settings : { ...settings, blijft_waarde: codes }
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
