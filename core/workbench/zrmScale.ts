import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ZrmCell } from '../notebook/model'
import type { ScaleSettings } from '../workspace/werkmap'
import { zrmScale, type Scale } from '../zrm/scale'
import type { CellError } from './model'

/** The scale of a cell: that of the ZRM, or the one that a `vergelijking` names from werkmap.yaml. */
export function scaleOf(
  { meting, domein, source }: ZrmCell,
  scales: Readonly<Record<string, ScaleSettings>>,
): Outcome<Scale, CellError> {
  if (meting === undefined) return succeed(zrmScale)
  const words = [domein, source, meting.schaal, meting.start, meting.eind]
  if (words.some((text) => spiderWeb.test(text))) return fail({ text: noMeasurement, at: null })
  const settings = scales[meting.schaal]
  if (settings === undefined) {
    const known = Object.keys(scales)
    const choices = known.length === 0 ? 'er staan nog geen schalen in' : `wel: ${known.join(', ')}`
    return fail({ text: `werkmap.yaml heeft geen schaal “${meting.schaal}”; ${choices}.`, at: null })
  }
  const { niveaus, vanaf, voldoende } = settings
  const highest = vanaf + niveaus.length - 1
  const enough = voldoende ?? vanaf + Math.ceil(niveaus.length / 2)
  if (enough <= vanaf || enough > highest) {
    const text = `De schaal “${meting.schaal}” loopt van ${vanaf} tot en met ${highest}; ${enough} kan niet het niveau zijn vanaf waar het voldoende is.`
    return fail({ text, at: null })
  }
  return succeed({ lowest: vanaf, highest, names: niveaus, enough })
}

const spiderWeb =
  /spinnenweb|positieve[ _]gezondheid|mijnpg|^(lichaamsfuncties|mentaal welbevinden|zingeving|kwaliteit van leven|meedoen|dagelijks functioneren)$/i

const noMeasurement =
  'Het spinnenweb van Positieve Gezondheid is een gespreksinstrument en geen meetinstrument; de scores worden niet met elkaar vergeleken. Tellen welke dimensie gekozen is, kan wel.'

/** How the levels are written in words, in lower case. */
export const wordsOf = ({ lowest, names }: Scale) =>
  names.map((name, at) => [name.trim().toLowerCase(), lowest + at] as const)
