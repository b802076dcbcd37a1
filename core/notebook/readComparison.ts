import { succeed, type Outcome } from '../bridge/outcome'
import { readYaml, type YamlProblem } from '../workspace/readYaml'
import type { CellPlace, ZrmCell } from './model'
import { vergelijkingSchema, zrmSchema } from './schemas'

/** The keys of a `zrm` or a `vergelijking` cell. */
export function readComparison(
  language: string,
  body: string,
): Outcome<Omit<ZrmCell, keyof CellPlace | 'kind' | 'name' | 'source'>, YamlProblem> {
  if (language !== 'vergelijking') return readYaml(body, zrmSchema)
  const read = readYaml(body, vergelijkingSchema)
  if (!read.ok) return read
  const { onderwerp, schaal, start, eind, doel, ...shown } = read.value
  return succeed({ ...shown, domein: onderwerp, meting: { schaal, start, eind, doel } })
}
