import { Validator, type OutputUnit } from '@cfworker/json-schema'

/** What a raw block has that vega-lite's own schema doesn't know. */
export interface VegaLiteFault {
  /** Keys from the top of the block; positions in lists counted from 0. */
  readonly path: readonly (string | number)[]
  /** Dutch, to follow the place. */
  readonly reason: string
}

/**
 * Checks a view against the schema of the vega-lite that draws it; null when it holds. The schema is large: it is loaded,
 * and unfolded once, when the first raw block runs. Nothing is compiled, as the page forbids.
 */
export async function checkVegaLite(spec: Readonly<Record<string, unknown>>): Promise<VegaLiteFault | null> {
  validator ??= loadValidator()
  const { valid, errors } = (await validator).validate({ ...spec, data: { name: 'bron' } })
  return valid ? null : faultOf(errors, spec)
}

let validator: Promise<Validator> | null = null

async function loadValidator(): Promise<Validator> {
  const { default: schema } = await import('vega-lite/vega-lite-schema.json', { with: { type: 'json' } })
  return new Validator(schema as ConstructorParameters<typeof Validator>[0], '7', false)
}

/**
 * A view that fits none of the schema's many shapes fails in all of them. What failed deepest came nearest; of equally
 * deep places the one that most shapes object to.
 */
function faultOf(errors: readonly OutputUnit[], spec: object): VegaLiteFault {
  const counts = new Map<string, number>()
  for (const { instanceLocation } of errors)
    counts.set(instanceLocation, (counts.get(instanceLocation) ?? 0) + 1)
  const depth = (location: string) => location.split('/').length
  const [place = '#'] = [...counts.keys()].toSorted(
    (one, other) => depth(other) - depth(one) || (counts.get(other) ?? 0) - (counts.get(one) ?? 0),
  )
  const path = pathOf(place, spec)
  return { path, reason: reasonOf(errors.filter(({ instanceLocation }) => instanceLocation === place)) }
}

function reasonOf(errors: readonly OutputUnit[]): string {
  const choices = errors.flatMap(({ keyword, error }) => (keyword === 'enum' ? choicesIn(error) : []))
  if (choices.length > 0) {
    const shown = [...new Set(choices)].slice(0, mostChoices)
    return `verwacht ${shown.map((choice) => `“${choice}”`).join(' of ')}${choices.length > mostChoices ? ', …' : ''}`
  }
  if (errors.some(({ keyword }) => keyword === 'false' || keyword === 'additionalProperties')) {
    return 'deze sleutel kent vega-lite hier niet'
  }
  if (errors.some(({ keyword }) => keyword === 'required'))
    return 'hier ontbreekt een sleutel die vega-lite nodig heeft'
  return 'deze waarde kent vega-lite hier niet'
}

const mostChoices = 8

// The validator names the choices as a JSON list at the end of its sentence.
function choicesIn(error: string): readonly string[] {
  const list = /\[.*\]/.exec(error)?.[0]
  return list === undefined ? [] : (JSON.parse(list) as unknown[]).map(String)
}

function pathOf(location: string, spec: object): readonly (string | number)[] {
  const keys = location
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  let at: unknown = spec
  return keys.map((key) => {
    const isPosition = Array.isArray(at)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined
    return isPosition ? Number(key) : key
  })
}
