import * as v from 'valibot'
import type { Outcome } from '../../bridge/outcome'
import { readYaml, type Fault, type YamlProblem } from '../../workspace/readYaml'
import { decimalsSchema } from '../decimals'
import type { CellPlace } from '../model'
import { peilingToon, type PeilingCell } from './model'

const twoGroups = 'verwacht twee groepen, zoals [Westerkwartier, rest]'

export const peilingSchema = v.strictObject({
  vraag: v.string(),
  titel: v.optional(v.string()),
  toon: v.optional(v.picklist(peilingToon), 'verdeling'),
  antwoorden: v.optional(v.array(v.string())),
  ontbreekt: v.optional(v.array(v.string()), []),
  tel: v.optional(v.array(v.string()), []),
  per: v.optional(v.string()),
  vergelijk: v.optional(v.pipe(v.array(v.string()), v.length(2, twoGroups))),
  gewicht: v.optional(v.string()),
  decimalen: v.optional(decimalsSchema),
})

/** The keys of a `peiling` cell; faults name the key and its line. */
export function readPeiling(
  body: string,
): Outcome<Omit<PeilingCell, keyof CellPlace | 'kind' | 'name' | 'source'>, YamlProblem> {
  return readYaml(body, peilingSchema, faultsOf)
}

function faultsOf({
  toon,
  tel,
  per,
  vergelijk,
  antwoorden,
}: v.InferOutput<typeof peilingSchema>): readonly Fault[] {
  const fault = (key: string, reason: string, holds: boolean): readonly Fault[] =>
    holds ? [{ keys: [key], reason }] : []
  const unknown = tel.find((answer) => antwoorden !== undefined && !antwoorden.includes(answer))
  return [
    ...fault(
      'tel',
      'noem de antwoorden die samen het aandeel vormen',
      toon !== 'verdeling' && tel.length === 0,
    ),
    ...fault(
      'tel',
      'bij toon: verdeling telt elk antwoord; laat tel weg',
      toon === 'verdeling' && tel.length > 0,
    ),
    ...fault('tel', `“${unknown}” staat niet bij antwoorden`, unknown !== undefined),
    ...fault('vergelijk', twoGroups, toon === 'verschil' && vergelijk === undefined),
    ...fault('vergelijk', 'dit hoort bij toon: verschil', toon !== 'verschil' && vergelijk !== undefined),
    ...fault('per', 'noem de kolom met de groepen', toon === 'verschil' && per === undefined),
  ]
}
