/**
 * The municipalities before the merger of 2019, and the part of Winsum that went along, as a few straight lines each:
 * drawn by hand after where they lie, not after any map. Good for a map of figures, not for finding the way.
 */
export function makeGemeenten(): Uint8Array {
  const features = gemeenten.map(({ code, naam, grens }) => ({
    type: 'Feature',
    properties: { code, naam },
    geometry: { type: 'Polygon', coordinates: [[...grens, grens[0]]] },
  }))
  const lines = features.map((feature) => `    ${JSON.stringify(feature)}`)
  const text = `{\n  "type": "FeatureCollection",\n  "features": [\n${lines.join(',\n')}\n  ]\n}\n`
  return new TextEncoder().encode(text)
}

type Position = readonly [east: number, north: number]

// Corners that areas share are written once, so that no gap opens between them.
const corners = {
  zuidwest: [6.13, 53.09],
  west: [6.15, 53.17],
  noordwest: [6.16, 53.23],
  noord: [6.2, 53.29],
  lauwers: [6.27, 53.31],
  zuid: [6.27, 53.11],
  midden: [6.29, 53.18],
  driesprong: [6.33, 53.21],
  zuidoost: [6.43, 53.12],
  oost: [6.47, 53.18],
  hoendiep: [6.46, 53.21],
  reitdiep: [6.36, 53.31],
  aduard: [6.51, 53.27],
  ezinge: [6.42, 53.33],
  garnwerd: [6.52, 53.31],
} as const satisfies Readonly<Record<string, Position>>

const at = (...names: readonly (keyof typeof corners)[]): readonly Position[] =>
  names.map((name) => corners[name])

const gemeenten = [
  {
    code: 'GM0015',
    naam: 'Grootegast',
    grens: at('west', 'midden', 'driesprong', 'lauwers', 'noord', 'noordwest'),
  },
  { code: 'GM0022', naam: 'Leek', grens: at('zuid', 'zuidoost', 'oost', 'hoendiep', 'driesprong', 'midden') },
  { code: 'GM0025', naam: 'Marum', grens: at('zuidwest', 'zuid', 'midden', 'west') },
  { code: 'GM0056', naam: 'Zuidhorn', grens: at('driesprong', 'hoendiep', 'aduard', 'reitdiep', 'lauwers') },
  { code: 'GM0053', naam: 'Middag (Winsum)', grens: at('reitdiep', 'aduard', 'garnwerd', 'ezinge') },
]
