import * as v from 'valibot'
import { fail, succeed, type Outcome } from '../bridge/outcome'
import { readYaml, type Fault, type YamlProblem } from '../workspace/readYaml'
import { decimalsSchema } from './decimals'
import type { FiguurKeys } from './figuurKeys'
import { specFaults } from './vegaLite/specFaults'

/** The kinds of figure that the simple keys can draw, as users write them. */
export const figuurKinds = [
  'staaf',
  'gestapeld',
  'lijn',
  'punt',
  'helling',
  'matrix',
  'kaart',
  'tabel',
  'kerncijfer',
  'bereik',
  'netwerk',
  'doelen',
  'jaren',
] as const

export type FiguurKind = (typeof figuurKinds)[number]

const twoColumns = 'verwacht “geen”, of de kolommen met onder- en bovengrens: [laag, hoog]'

const breuk = v.union([
  v.string(),
  v.number(),
  v.strictObject({ bij: v.union([v.string(), v.number()]), reden: v.optional(v.string()) }),
])

/** Every key there is; which of them a kind takes stands in `keysOfKind`. */
const figuurSchema = v.strictObject({
  titel: v.string(),
  ondertitel: v.optional(v.string()),
  soort: v.optional(v.picklist([...figuurKinds, 'spinnenweb'])),
  'vega-lite': v.optional(v.record(v.string(), v.unknown())),
  x: v.optional(v.string()),
  y: v.optional(v.string()),
  kleur: v.optional(v.string()),
  waarde: v.optional(v.string()),
  regio: v.optional(v.string()),
  kaart: v.optional(v.string()),
  kolommen: v.optional(
    v.union(
      [v.array(v.string()), v.record(v.string(), v.string())],
      'verwacht een lijst met kolommen, of { kolom: kop erboven }',
    ),
  ),
  n: v.optional(v.string()),
  eenheid: v.optional(v.string()),
  volgorde: v.optional(
    v.union(
      [v.picklist(['natuurlijk', 'waarde']), v.array(v.string())],
      'verwacht “waarde”, “natuurlijk” of een lijst met namen: [laag, midden, hoog]',
    ),
  ),
  'as-titel': v.optional(v.string()),
  referentielijn: v.optional(
    v.union(
      [v.number(), v.strictObject({ waarde: v.number(), label: v.optional(v.string()) })],
      'verwacht een getal, of { waarde: 5.3, label: Nederland }',
    ),
  ),
  richting: v.optional(v.picklist(['liggend', 'staand'])),
  stapeling: v.optional(v.picklist(['waarde', 'procent'])),
  interval: v.optional(
    v.union([v.literal('geen'), v.pipe(v.array(v.string()), v.length(2, twoColumns))], twoColumns),
  ),
  decimalen: v.optional(decimalsSchema),
  ontwerp: v.optional(
    v.strictObject({
      soort: v.picklist(['experiment', 'vergelijkingsgroep']),
      verwijzing: v.pipe(v.string(), v.trim(), v.minLength(1, 'noem waar het ontwerp beschreven staat')),
    }),
  ),
  breuk: v.optional(
    v.union([breuk, v.array(breuk)], 'verwacht een moment (2019), of { bij: 2019, reden: de herindeling }'),
  ),
})

export type FiguurKey = keyof v.InferOutput<typeof figuurSchema>

interface KindKeys {
  readonly required: readonly FiguurKey[]
  readonly optional: readonly FiguurKey[]
}

const bars: readonly FiguurKey[] = ['volgorde', 'as-titel', 'referentielijn', 'richting']
const number: readonly FiguurKey[] = ['n', 'eenheid', 'decimalen']

/** Keys by kind, besides those that every kind takes. */
export const keysOfKind: Readonly<Record<FiguurKind, KindKeys>> = {
  staaf: { required: ['x', 'y'], optional: ['kleur', ...number, ...bars] },
  gestapeld: { required: ['x', 'y', 'kleur'], optional: [...number, ...bars, 'stapeling'] },
  lijn: {
    required: ['x', 'y'],
    optional: ['kleur', ...number, 'volgorde', 'as-titel', 'referentielijn', 'breuk'],
  },
  punt: {
    required: ['x', 'y'],
    optional: ['kleur', ...number, 'volgorde', 'as-titel', 'referentielijn', 'interval'],
  },
  helling: { required: ['x', 'y'], optional: ['kleur', ...number] },
  matrix: { required: ['x', 'y', 'waarde'], optional: number },
  kaart: { required: ['regio', 'waarde', 'kaart'], optional: number },
  tabel: { required: [], optional: ['kolommen', 'decimalen'] },
  kerncijfer: { required: ['waarde'], optional: number },
  bereik: { required: ['x', 'y'], optional: [] },
  netwerk: { required: ['kolommen'], optional: [] },
  doelen: { required: [], optional: [] },
  jaren: { required: ['y', 'kolommen'], optional: [] },
}

/** Keys that every kind takes. */
export const everyKind: readonly FiguurKey[] = ['titel', 'ondertitel', 'soort', 'ontwerp']

/** Reads the YAML of a `figuur` cell; faults name the key and its line. */
export function readFiguurKeys(text: string): Outcome<FiguurKeys, YamlProblem> {
  const read = readYaml(text, figuurSchema, faultsOf)
  // `faultsOf` saw that the keys are those of the kind, which is what the union of kinds says.
  return read.ok ? succeed(read.value as unknown as FiguurKeys) : fail(read.problem)
}

function faultsOf(keys: v.InferOutput<typeof figuurSchema>): readonly Fault[] {
  const { soort, 'vega-lite': spec } = keys
  if (spec !== undefined) return rawFaults(keys, spec)
  if (soort === undefined) return [{ keys: ['soort'], reason: 'deze sleutel ontbreekt' }]
  if (soort === 'spinnenweb') return [{ keys: ['soort'], reason: noSpinnenweb }]
  const { required, optional } = keysOfKind[soort]
  const absent = required.filter((key) => keys[key] === undefined)
  const given = Object.keys(keys) as FiguurKey[]
  const foreign = given.filter((key) => ![...everyKind, ...required, ...optional].includes(key))
  return [
    ...absent.map((key) => ({
      keys: [key],
      reason: 'deze sleutel ontbreekt',
    })),
    ...foreign.map((key) => ({ keys: [key], reason: `deze sleutel hoort niet bij soort ${soort}` })),
  ]
}

function rawFaults(keys: object, spec: Readonly<Record<string, unknown>>): readonly Fault[] {
  const own = ['titel', 'ondertitel', 'ontwerp', 'vega-lite']
  const foreign = Object.keys(keys).filter((key) => !own.includes(key))
  return [
    ...foreign.map((key) => ({ keys: [key], reason: 'deze sleutel gaat niet samen met vega-lite' })),
    ...specFaults(spec).map(({ keys: path, reason }) => ({ keys: ['vega-lite', ...path], reason })),
  ]
}

const noSpinnenweb =
  'een spinnenweb wordt niet getekend. Het spinnenweb van Positieve Gezondheid is een gespreksinstrument en geen meetinstrument: scores erop worden niet gemiddeld of vergeleken. Tel met soort staaf hoe vaak elke dimensie is gekozen'
