import * as v from 'valibot'
import { parameterKinds } from './model'

/** The YAML parts of a notebook; docs/FORMATS.md explains each key. */

export const parameterSchema = v.strictObject({
  soort: v.picklist(parameterKinds),
  standaard: v.union([v.string(), v.number()]),
  label: v.optional(v.string()),
  keuzes: v.optional(v.array(v.string())),
})

export const metaSchema = v.strictObject({
  formaat: v.literal(1),
  titel: v.string(),
  thema: v.optional(v.string()),
  hoofdstuk: v.optional(v.string()),
  bronnen: v.optional(v.array(v.string()), []),
  parameters: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z_][a-z0-9_]*$/)), parameterSchema), {}),
  aanvaard: v.optional(
    v.record(v.string(), v.strictObject({ reden: v.pipe(v.string(), v.minLength(1)), kenmerk: v.string() })),
    {},
  ),
})

const shown = {
  vergelijk: v.optional(
    v.pipe(v.array(v.picklist(['eind-start', 'eind-doel', 'doel-start'])), v.minLength(1)),
    ['eind-start'],
  ),
  toon: v.optional(
    v.picklist([
      'richting',
      'doel',
      'matrix',
      'verloop',
      'overgang',
      'toetsen',
      'uitval',
      'herhaling',
      'controle',
    ]),
    'richting',
  ),
  per: v.optional(v.string()),
}

export const zrmSchema = v.strictObject({ domein: v.string(), ...shown })

export const vergelijkingSchema = v.strictObject({
  onderwerp: v.string(),
  schaal: v.string(),
  start: v.string(),
  eind: v.string(),
  doel: v.optional(v.string()),
  ...shown,
})
