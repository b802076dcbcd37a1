import * as v from 'valibot'
import { decimalsSchema } from '../notebook/decimals'
import { approaches, dimensions, goalKinds } from './model'

const name = String.raw`[\p{L}\p{N}][\p{L}\p{N} _-]*`
const cell = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^${name}\\.[a-z_][a-z0-9_]*$`, 'u'),
    'verwacht notebook.cel, zoals situatie.huishoudens',
  ),
)
const value = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^${name}\\.[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$`, 'u'),
    'verwacht notebook.cel.kolom, zoals situatie.westerkwartier.pct',
  ),
)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const reachSchema = v.variant('precisie', [
  v.strictObject({
    precisie: v.picklist(['exact', 'minimaal', 'circa']),
    aantal: count,
    eenheid: v.string(),
  }),
  v.strictObject({ precisie: v.literal('tussen'), van: count, tot: count, eenheid: v.string() }),
  v.strictObject({ precisie: v.literal('onbekend') }),
  v.strictObject({ precisie: v.literal('berekend'), waarde: value, eenheid: v.string() }),
  v.strictObject({ precisie: v.literal('geregistreerd'), cel: cell }),
])

/** A block of a chapter (docs/FORMATS.md). */
export const blockSchema = v.variant('soort', [
  v.strictObject({ soort: v.literal('figuur'), figuur: cell }),
  v.strictObject({ soort: v.literal('tekst'), tekst: v.string() }),
  v.strictObject({
    soort: v.literal('kerncijfer'),
    waarde: value,
    opmaak: v.picklist(['procent', 'percentage', 'getal']),
    decimalen: v.optional(decimalsSchema),
    label: v.string(),
    basis: v.string(),
  }),
  v.strictObject({
    soort: v.literal('citaat'),
    tekst: v.string(),
    van: v.string(),
    toestemming: v.optional(v.boolean()),
  }),
  v.strictObject({
    soort: v.literal('doelen'),
    doelen: v.array(v.strictObject({ tekst: v.string(), doelsoort: v.picklist(goalKinds) })),
  }),
  v.strictObject({
    soort: v.literal('activiteit'),
    naam: v.string(),
    tekst: v.optional(v.string()),
    bereik: reachSchema,
    aanpak: v.picklist(approaches),
    dimensies: v.array(v.picklist(dimensions)),
  }),
  v.strictObject({
    soort: v.literal('netwerk'),
    midden: v.string(),
    categorieen: v.array(v.strictObject({ naam: v.string(), partners: v.array(v.string()) })),
  }),
  v.strictObject({
    soort: v.literal('afbeelding'),
    bestand: v.string(),
    alt: v.string(),
    bron: v.string(),
  }),
  v.strictObject({ soort: v.literal('tabel'), tabel: cell, titel: v.string() }),
])
