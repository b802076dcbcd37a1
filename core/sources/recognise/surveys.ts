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

/**
 * Tables of outcomes per area: shares with their bounds. Titles and footers say whether they are of a health monitor;
 * without such words only that they rest on a sample or a model.
 */
export const recogniseOutcomes: Recogniser = ({ columns, surroundings, survey }) => {
  const roles = columns.map(outcomeRole)
  const hasBounds = roles.filter((role) => role === 'interval').length > 0
  const hasShares = roles.includes('percentage') || columns.some(({ unit }) => unit === '%')
  if (survey || !roles.includes('regio') || !hasShares) return null
  const words = [surroundings, ...columns.map(({ header }) => header)].join(' ')
  const monitor = monitorWords.exec(words)?.[0]
  if (monitor === undefined && !hasBounds) return null
  const common = {
    roles: onlyFirst(roles, ['regio', 'periode', 'indicator', 'percentage', 'n']),
    codes: columns.map(({ name }) => isCodeName(name)),
  }
  if (monitor === undefined)
    return {
      ...common,
      kind: 'overig',
      nature: 'steekproef',
      confidence: 0.5,
      grounds: [
        'Er staan percentages in met een ondergrens en een bovengrens: die horen bij een steekproef.',
      ],
    }
  return {
    ...common,
    kind: /jeugd|jongeren|kinder|scholier/i.test(words) ? 'ggd-jeugdmonitor' : 'ggd-monitor',
    nature: /\bSMAP\b|modelschatting|geschat met een model/i.test(words) ? 'modelschatting' : 'steekproef',
    confidence: hasBounds ? 0.9 : 0.75,
    grounds: [
      `In het bestand staat “${monitor}”, boven, onder of in de kop van een tabel met percentages per gebied.`,
    ],
  }
}

const monitorWords =
  /gezondheidsmonitor|(jeugd|jongeren|kinder|volwassenen)monitor|monitor gezondheid|\bGGD\b/i

function outcomeRole({ name, unit }: Pick<ClueColumn, 'name' | 'unit'>): string | null {
  if (/^((ggd_?)?regio_?s?|gemeente|gebied|wijk|buurt|statnaam|gemeentenaam|gebiedsnaam)$/.test(name))
    return 'regio'
  if (/^(jaar|periode|perioden|meetjaar|peiljaar)$/.test(name)) return 'periode'
  if (/^(indicator|onderwerp|thema)(naam)?$/.test(name)) return 'indicator'
  if (/ondergrens|bovengrens|betrouwbaarheid|(^|_)(bi|ci)(_|$)|^(lower|upper|marges?)(_|$)/.test(name))
    return 'interval'
  if (/^(percentage|perc|pct|prevalentie|aandeel)(_|$)/.test(name) || unit === '%') return 'percentage'
  return /^(n|aantal_respondenten|respondenten|ongewogen_n|n_ongewogen)$/.test(name) ? 'n' : null
}

/** Tables of Stichting Lezen en Schrijven: shares of low literacy per area, estimated with a model. */
export const recogniseLiteracy: Recogniser = ({ columns, surroundings, survey }) => {
  const words = [surroundings, ...columns.map(({ header }) => header)].join(' ')
  const named = /geletterdheid in beeld|laaggeletterd\p{L}*|stichting lezen en schrijven/iu.exec(words)?.[0]
  const roles = onlyFirst(
    columns.map(({ name, unit }) => {
      const role = outcomeRole({ name, unit })
      if (role === 'indicator' || /^(doel)?groep(en)?$/.test(name)) return 'groep'
      return role === 'n' || role === 'interval' ? null : role
    }),
    ['regio', 'periode', 'groep', 'percentage'],
  )
  if (survey || named === undefined || !roles.includes('regio') || !roles.includes('percentage')) return null
  return {
    kind: 'geletterdheid',
    nature: 'modelschatting',
    // A health monitor may ask about it too, and has words of its own.
    confidence: 0.7,
    grounds: [
      `In het bestand staat “${named}”, boven, onder of in de kop van een tabel met percentages per gebied.`,
    ],
    roles,
    codes: columns.map(({ name }) => isCodeName(name)),
  }
}

/** Others than the first of a role that one column has are nothing in particular; a wide table has a share in each. */
const onlyFirst = (roles: readonly (string | null)[], single: readonly string[]) =>
  roles.map((role, at) => (role !== null && single.includes(role) && roles.indexOf(role) < at ? null : role))

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
