import * as v from 'valibot'
import { decimalsSchema } from '../notebook/decimals'
import { isInside } from './layout/gridPlace'
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

const whole = v.pipe(v.number(), v.integer(), v.minValue(1))
const plaats = v.optional(
  v.pipe(
    v.strictObject({ blad: whole, kolom: whole, rij: whole, breedte: whole, hoogte: whole }),
    v.check(isInside, 'past niet op het raster van 12 kolommen en 12 rijen'),
  ),
)

/** A block of a chapter (docs/FORMATS.md). */
export const blockSchema = v.variant('soort', [
  v.strictObject({ soort: v.literal('figuur'), plaats, figuur: cell }),
  v.strictObject({ soort: v.literal('tekst'), plaats, tekst: v.string() }),
  v.strictObject({
    soort: v.literal('kerncijfer'),
    plaats,
    waarde: value,
    opmaak: v.picklist(['procent', 'percentage', 'getal']),
    decimalen: v.optional(decimalsSchema),
    label: v.string(),
    basis: v.string(),
  }),
  v.strictObject({
    soort: v.literal('citaat'),
    plaats,
    tekst: v.string(),
    van: v.string(),
    toestemming: v.optional(v.boolean()),
  }),
  v.strictObject({
    soort: v.literal('doelen'),
    plaats,
    doelen: v.array(v.strictObject({ tekst: v.string(), doelsoort: v.picklist(goalKinds) })),
  }),
  v.strictObject({
    soort: v.literal('activiteit'),
    plaats,
    naam: v.string(),
    tekst: v.optional(v.string()),
    bereik: reachSchema,
    aanpak: v.picklist(approaches),
    dimensies: v.array(v.picklist(dimensions)),
  }),
  v.strictObject({
    soort: v.literal('netwerk'),
    plaats,
    midden: v.string(),
    categorieen: v.array(v.strictObject({ naam: v.string(), partners: v.array(v.string()) })),
  }),
  v.strictObject({
    soort: v.literal('afbeelding'),
    plaats,
    bestand: v.string(),
    alt: v.string(),
    bron: v.string(),
  }),
  v.strictObject({ soort: v.literal('tabel'), plaats, tabel: cell, titel: v.string() }),
])
