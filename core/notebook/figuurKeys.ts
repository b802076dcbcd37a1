/** The keys of a `figuur` cell by kind; docs/FORMATS.md explains each. What they name are columns of the result. */
export type FiguurKeys = SimpleKeys | VegaLiteKeys

/** What the form can edit. */
export type SimpleKeys =
  | ChartKeys
  | MatrixKeys
  | KaartKeys
  | TabelKeys
  | KerncijferKeys
  | BereikKeys
  | NetwerkKeys
  | DoelenKeys
  | JarenKeys

export type ChartKind = 'staaf' | 'gestapeld' | 'lijn' | 'punt' | 'helling'

interface CommonKeys {
  readonly titel: string
  readonly ondertitel?: string
  /** Column with the number of people behind each mark; drawn as `n =`. */
  readonly n?: string
  readonly eenheid?: string
  /** A design that can carry a claim about a cause; lifts the caveat on causal wording. */
  readonly ontwerp?: Ontwerp
}

/** Of kinds that draw numbers: decimals with which each is written, in place of what the rounding rule gives. */
interface WithDecimals {
  readonly decimalen?: Decimals
}

export type Decimals = 0 | 1 | 2

export interface Ontwerp {
  readonly soort: 'experiment' | 'vergelijkingsgroep'
  /** Where the design is described. */
  readonly verwijzing: string
}

export interface ChartKeys extends CommonKeys, WithDecimals {
  readonly soort: ChartKind
  readonly x: string
  readonly y: string
  readonly kleur?: string
  /** `natuurlijk` keeps the order of the rows; a list names the categories that come first; default: by value. */
  readonly volgorde?: 'natuurlijk' | 'waarde' | readonly string[]
  /** What stands along the value axis. */
  readonly 'as-titel'?: string
  readonly referentielijn?: number | { readonly waarde: number; readonly label?: string }
  readonly richting?: 'liggend' | 'staand'
  /** `procent`: the parts of each bar are a whole, and the axis ends at 100%. */
  readonly stapeling?: 'waarde' | 'procent'
  /** Columns with the lower and the upper limit, or none at all. */
  readonly interval?: 'geen' | readonly string[]
  /** The moment from which the figures of a line can't be compared with those before. */
  readonly breuk?: Breuk | readonly Breuk[]
}

export type Breuk = string | number | { readonly bij: string | number; readonly reden?: string }

export interface MatrixKeys extends CommonKeys, WithDecimals {
  readonly soort: 'matrix'
  readonly x: string
  readonly y: string
  readonly waarde: string
}

export interface KaartKeys extends CommonKeys, WithDecimals {
  readonly soort: 'kaart'
  /** Column with the code (or the name) of the region. */
  readonly regio: string
  readonly waarde: string
  /** The GeoJSON source with the regions' borders. */
  readonly kaart: string
}

export interface TabelKeys extends CommonKeys, WithDecimals {
  readonly soort: 'tabel'
  /** The columns in the order of the table, or with the words above each; default all. */
  readonly kolommen?: readonly string[] | Readonly<Record<string, string>>
}

export interface KerncijferKeys extends CommonKeys, WithDecimals {
  readonly soort: 'kerncijfer'
  readonly waarde: string
}

/** The bereik of activities, each in its own unit. */
export interface BereikKeys extends CommonKeys {
  readonly soort: 'bereik'
  /** Column with the role bereik. */
  readonly x: string
  /** Column with the activities. */
  readonly y: string
}

/** What hangs together: goals, efforts and partners. */
export interface NetwerkKeys extends CommonKeys {
  readonly soort: 'netwerk'
  /** Two to four columns from left to right, or with the words above each. */
  readonly kolommen: readonly string[] | Readonly<Record<string, string>>
}

/** The bereik of activities in two years. */
export interface JarenKeys extends CommonKeys {
  readonly soort: 'jaren'
  /** Column with the activities. */
  readonly y: string
  /** The columns of the two years, or with the words above each. */
  readonly kolommen: readonly string[] | Readonly<Record<string, string>>
}

/** Goals with their targets; the columns of the result have fixed names. */
export interface DoelenKeys extends CommonKeys {
  readonly soort: 'doelen'
}

const chartKinds: readonly ChartKind[] = ['staaf', 'gestapeld', 'lijn', 'punt', 'helling']

/** For what the simple keys don't cover. */
export interface VegaLiteKeys {
  readonly titel: string
  readonly ondertitel?: string
  readonly ontwerp?: Ontwerp
  readonly soort?: undefined
  /** A view of vega-lite without data of its own; checked for what it may not hold. */
  readonly 'vega-lite': Readonly<Record<string, unknown>>
}

export function isChart(keys: FiguurKeys): keys is ChartKeys {
  return chartKinds.some((kind) => kind === keys.soort)
}

/** The decimals that the keys ask for; null when the rounding rule decides. */
export const decimalsAsked = (keys: FiguurKeys): Decimals | null =>
  ('decimalen' in keys ? keys.decimalen : undefined) ?? null

/** Columns of the result that the keys name, in the order of the format. */
export function columnsNamed(keys: FiguurKeys): readonly string[] {
  return [...new Set(namedBy(keys).filter((name) => name !== undefined))]
}

function namedBy(keys: FiguurKeys): readonly (string | undefined)[] {
  switch (keys.soort) {
    case undefined:
      return []
    case 'matrix':
      return [keys.x, keys.y, keys.waarde, keys.n]
    case 'kaart':
      return [keys.regio, keys.waarde, keys.n]
    case 'doelen':
      return []
    case 'jaren':
      return [keys.y, ...(Array.isArray(keys.kolommen) ? keys.kolommen : Object.keys(keys.kolommen))]
    case 'netwerk':
    case 'tabel':
      return Array.isArray(keys.kolommen) ? keys.kolommen : Object.keys(keys.kolommen ?? {})
    case 'kerncijfer':
      return [keys.waarde, keys.n]
    case 'bereik':
      return [keys.x, keys.y]
    default: {
      const interval = keys.interval === 'geen' ? [] : (keys.interval ?? [])
      return [keys.x, keys.y, keys.kleur, keys.n, ...interval]
    }
  }
}
