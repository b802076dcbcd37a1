import { noMissingValues, type SpssVariable } from '../../core/sources/spss/model'
import { writePortable } from '../../core/sources/spss/writePortable'
import { gemeenten } from './gemeenten'

const variable = (name: string, label: string, isText = false): SpssVariable => ({
  ...{ name, label, isText },
  format: isText ? 1 : 5,
  missing: noMissingValues,
  valueLabels: [],
})

/** How many members were asked and how many answered, by municipality, as a portable file of SPSS (`.por`). */
export function makeRespons(): Uint8Array {
  const variables = [
    variable('Gemeente', 'Gemeente', true),
    variable('Uitgezet', 'Vragenlijsten uitgezet'),
    variable('Respons', 'Vragenlijsten terug'),
  ]
  const text = writePortable(
    {
      variables,
      weight: null,
      fileLabel: '',
      encoding: 'utf-8',
      cases: () => gemeenten.map(({ naam, leden, terug }) => [naam, leden, terug]),
      notes: [],
    },
    [...variables.keys()],
  )
  if (text === null) throw new Error('Not to be written as a portable file')
  return new TextEncoder().encode(text)
}
