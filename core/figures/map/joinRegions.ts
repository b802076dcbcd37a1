import type { MapShapes, Region } from './shapes'

/** Which region of a map each code of a result is. */
export interface Joined {
  /** Index in `shapes.regions` by code; codes without a region are absent. */
  readonly places: ReadonlyMap<string, number>
  /** By index in `shapes.regions`. */
  readonly names: readonly string[]
}

/**
 * Joins codes to regions by the property of the map in which most of them are found; `GM1969`, `1969` and `GM1969    `
 * are one code. A region is called by its property with a name, else by its code.
 */
export function joinRegions({ regions }: MapShapes, codes: readonly string[]): Joined {
  const properties = [...new Set(regions.flatMap((region) => Object.keys(region.properties)))]
  const wanted = new Set(codes.map(plainCode))
  const hits = (property: string) =>
    new Set(
      regions
        .map((region) => plainCode(region.properties[property] ?? ''))
        .filter((code) => wanted.has(code)),
    ).size
  const key = properties.toSorted((one, other) => hits(other) - hits(one))[0] ?? ''
  const byCode = new Map(regions.map((region, at) => [plainCode(region.properties[key] ?? ''), at]))
  const places = new Map(
    codes.flatMap((code) => {
      const at = byCode.get(plainCode(code))
      return at === undefined ? [] : [[code, at] as const]
    }),
  )
  const nameKey = properties.find((property) => /naam|name|titel|title/i.test(property)) ?? key
  return { places, names: regions.map((region, at) => nameOf(region, nameKey, key, at)) }
}

const nameOf = ({ properties }: Region, nameKey: string, key: string, at: number) =>
  properties[nameKey] || properties[key] || `gebied ${at + 1}`

function plainCode(text: string): string {
  const code = text.trim().toUpperCase()
  const municipality = /^(?:GM)?0*(\d{1,4})$/.exec(code)
  return municipality ? `GM${(municipality[1] ?? '').padStart(4, '0')}` : code
}
