import { beforeAll, describe, expect, it } from 'vitest'
import { loadedOf, type Loaded } from './expected'
import { openWorkshop } from './programs'
import { generateSurvey, type SurveyVariable, type Survey } from './survey'
import { seeds } from './generate'

const surveys = seeds.map(generateSurvey)
const workshop = openWorkshop()

const files = [
  { save: "SAVE OUTFILE='%.sav' /COMPRESSED", extension: 'sav', folder: 'bytecode' },
  { save: "SAVE OUTFILE='%.sav' /UNCOMPRESSED", extension: 'sav', folder: 'plain' },
  { save: "SAVE OUTFILE='%.zsav' /ZCOMPRESSED", extension: 'zsav', folder: 'zlib' },
  { save: "EXPORT OUTFILE='%.por'", extension: 'por', folder: 'portable' },
]

const nameOf = (seed: number, folder: string) => `${folder}-${seed}`

beforeAll(() => {
  for (const survey of surveys) {
    const saves = files.map(({ save, folder }) => `${save.replace('%', nameOf(survey.seed, folder))}.`)
    workshop.write(`maak-${survey.seed}.sps`, [...syntaxOf(survey), ...saves, 'EXECUTE.'].join('\n'))
    workshop.run('pspp', '-o', `uit-${survey.seed}.txt`, `maak-${survey.seed}.sps`)
  }
})

describe.each(files)('what PSPP writes as $folder', ({ folder, extension }) => {
  it.each(surveys)('is read without any setting: seed $seed', (survey) => {
    const loaded = workshop.load(`${nameOf(survey.seed, folder)}.${extension}`)
    // A portable file holds only the first eight letters of a name, and strings up to 255 bytes.
    const isPortable = extension === 'por'
    const shown = isPortable ? { ...survey, variables: survey.variables.filter(fits) } : survey
    const names = (name: string) => (isPortable ? name.slice(0, 8) : name)
    expect(
      only(
        loadedOf(loaded),
        shown.variables.map(({ name }) => names(name)),
      ),
    ).toEqual(expectedOf(shown, names))
    const labels = loaded.inspection.columns.map(({ header, label, valueLabels }) => [
      header.toLowerCase(),
      label,
      valueLabels,
    ])
    for (const { name, label, valueLabels } of shown.variables)
      expect(labels).toContainEqual([names(name), label, Object.fromEntries(valueLabels)])
  })
})

/** Of a range without an end PSPP 1.6 writes the end into a portable file, where the beginning should stand. */
const fits = ({ width, missing }: SurveyVariable) => width <= 255 && !missing.endsWith('THRU HI')

function expectedOf({ variables, rowCount }: Survey, names: (name: string) => string): Loaded {
  return {
    types: Object.fromEntries(variables.map(({ name, type }) => [names(name), type])),
    rows: Array.from({ length: rowCount }, (_, row) =>
      Object.fromEntries(
        variables.flatMap(({ name, values, valueLabels, isMissing }) => {
          const value = values[row] ?? null
          const missing = value === null || isMissing(value)
          const reasons = values.some((other) => other === null || isMissing(other))
          const label = value === null ? undefined : valueLabels.get(String(value))
          const reason = value === null ? 'leeg' : missing ? (label ?? `code ${value}`) : null
          return [
            [names(name), missing ? null : value] as const,
            ...(valueLabels.size > 0
              ? [[`${names(name)}_label`, missing ? null : (label ?? null)] as const]
              : []),
            ...(reasons ? [[`${names(name)}_reden`, reason] as const] : []),
          ]
        }),
      ),
    ),
  }
}

const only = ({ types, rows }: Loaded, names: readonly string[]): Loaded => ({
  types: Object.fromEntries(Object.entries(types).filter(([name]) => names.includes(name))),
  rows: rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([name]) => names.includes(name.replace(/_(label|reden)$/, ''))),
    ),
  ),
})

/** Strings stand between apostrophes, in pieces: a line of syntax holds 1000 signs at the most. */
const quote = (text: string) =>
  (text.match(/.{1,60}/gsu) ?? ['']).map((part) => `'${part.replaceAll("'", "''")}'`).join(' +\n  ')

function syntaxOf({ variables, rowCount }: Survey): readonly string[] {
  const format = ({ format: written, width }: SurveyVariable) => (width > 0 ? `A${width}` : written)
  const isNumber = ({ width }: SurveyVariable) => width === 0
  return [
    'INPUT PROGRAM.',
    ...variables.map((variable) =>
      isNumber(variable)
        ? `NUMERIC ${variable.name} (${format(variable)}).`
        : `STRING ${variable.name} (${format(variable)}).`,
    ),
    ...Array.from({ length: rowCount }, (_, row) =>
      [
        ...variables.map(({ name, values, write }) => {
          const value = values[row] ?? null
          return `COMPUTE ${name} = ${value === null ? (isNumber(named(variables, name)) ? '$SYSMIS' : "''") : typeof value === 'string' && write === undefined ? quote(value) : (write?.(value) ?? String(value))}.`
        }),
        'END CASE.',
      ].join('\n'),
    ),
    'END FILE.',
    'END INPUT PROGRAM.',
    ...variables.map(({ name, label }) => `VARIABLE LABELS ${name} ${quote(label)}.`),
    ...variables.flatMap(({ name, valueLabels, width }) =>
      valueLabels.size === 0
        ? []
        : [
            `VALUE LABELS ${name} ${[...valueLabels].map(([value, label]) => `${width > 0 ? quote(value) : value} ${quote(label)}`).join('\n  ')}.`,
          ],
    ),
    ...variables.flatMap(({ name, missing }) =>
      missing === '' ? [] : [`MISSING VALUES ${name} (${missing}).`],
    ),
  ]
}

const named = (variables: readonly SurveyVariable[], name: string) => {
  const found = variables.find((variable) => variable.name === name)
  if (found === undefined) throw new Error(name)
  return found
}
