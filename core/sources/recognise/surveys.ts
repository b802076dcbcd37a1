import { isCodeName, rolesByName, type ClueColumn, type Recogniser } from './clues'

/** Microdata of the health monitors of GGD'en: variables are five letters and a number, as in AGGSA402. */
export const recogniseMonitor: Recogniser = ({ columns, survey }) => {
  const named = columns.filter(({ header }) => /^[A-Z]{5}[A-Z]?\d{3}$/.test(header))
  if (!survey || named.length < 5 || named.length * 2 < columns.length) return null
  return {
    kind: 'ggd-monitor',
    nature: 'steekproef',
    confidence: 0.85,
    grounds: ['De variabelen heten zoals in de gezondheidsmonitors van GGD, CBS en RIVM (zoals AGGSA402).'],
    ...read(columns),
  }
}

/** Answers of respondents that are weighted to stand for a population; a survey without a weight may be anything. */
export const recognisePanel: Recogniser = ({ columns, survey }) => {
  const reading = read(columns)
  const weight = columns.findIndex(({ role }, at) => role === 'gewicht' || reading.roles[at] === 'gewicht')
  const header = columns[weight]?.header
  if (!survey || header === undefined) return null
  return {
    kind: 'panel',
    nature: 'steekproef',
    confidence: reading.roles.includes('respondent') ? 0.8 : 0.6,
    grounds: [`Het is een bestand uit een enquêteprogramma, met een gewicht per respondent: “${header}”.`],
    ...reading,
  }
}

/** Everything that isn't a weight or a respondent's number is an answer or a background. */
const read = (columns: readonly ClueColumn[]) => ({
  roles: rolesByName(columns, {
    // Plain “gewicht” or “weight” may be kilograms.
    gewicht: /(^|_)(weeg_?factor|weging|wgt|standaardisatiefactor)(_|$)/,
    respondent: /^(respondent|resp|panellid|deelnemer)(_?(nummer|nr|id|code))?$/,
  }),
  codes: columns.map(({ name }) => isCodeName(name)),
})
