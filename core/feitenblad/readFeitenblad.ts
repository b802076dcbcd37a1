import * as v from 'valibot'
import type { Outcome } from '../bridge/outcome'
import { readYaml, type Fault, type YamlProblem } from '../workspace/readYaml'
import { blockSchema } from './blockSchema'
import { chapterKinds, type FeitenbladDefinition } from './model'
import { paperKinds } from './paper'

/**
 * Reads `feitenblad.yaml` (docs/FORMATS.md). The seven chapters must all be there, in their order; problems name the key
 * and the line, and `describeYamlProblem` words them.
 */
export function readFeitenblad(text: string): Outcome<FeitenbladDefinition, YamlProblem> {
  return readYaml(text, feitenbladSchema, chapterFaults)
}

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'verwacht een datum als 2020-08-31'))
const feitenbladSchema = v.strictObject({
  formaat: v.literal(1),
  titel: v.string(),
  thema: v.string(),
  periode: v.strictObject({ van: day, tot: day }),
  pagina: v.optional(v.picklist(paperKinds)),
  hoofdstukken: v.array(
    v.strictObject({ hoofdstuk: v.picklist(chapterKinds), titel: v.string(), blokken: v.array(blockSchema) }),
  ),
})

function chapterFaults({ hoofdstukken }: FeitenbladDefinition): readonly Fault[] {
  const wrong = hoofdstukken.findIndex(({ hoofdstuk }, index) => hoofdstuk !== chapterKinds[index])
  const order = `de hoofdstukken zijn in deze volgorde: ${chapterKinds.join(', ')}`
  if (wrong >= 0) return [{ keys: ['hoofdstukken', wrong, 'hoofdstuk'], reason: order }]
  const missing = chapterKinds.slice(hoofdstukken.length)
  if (missing.length === 0) return []
  return [{ keys: ['hoofdstukken'], reason: `deze hoofdstukken ontbreken: ${missing.join(', ')}` }]
}
