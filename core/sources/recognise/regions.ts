import { describeRoles, isCodeName, rolesByName, type ClueColumn, type Recogniser } from './clues'

/** Lists of areas: codes with names, or which area went into which. */
export const recogniseRegions: Recogniser = ({ columns }) => {
  const named = rolesByName(columns, {
    code: /^(identifier|key|code|(gemeente|regio|wijk|buurt|gebieds?)_?code|code_van|statcode|oude_code|(wk|bu|gm)_?c(ode)?)$/,
    naam: /^(title|naam|(gemeente|regio|wijk|buurt|gebieds?)_?naam|statnaam|(wk|bu|gm)_?n(aam)?)$/,
    geldig_van: /^(geldig_van|begindatum|ingangsdatum|jaar_van)$/,
    geldig_tot: /^(geldig_tot|einddatum|jaar_naar)$/,
    opgegaan_in: /^(opgegaan_in|code_naar|nieuwe_code)$/,
  })
  const roles = withLetteredCodes(columns, named)
  const code = columns[roles.indexOf('code')]
  const isMapping = code !== undefined && roles.includes('opgegaan_in')
  const isList = code !== undefined && roles.includes('naam') && hasLetters(code)
  if (!isMapping && !(isList && columns.every(hasNoFractions))) return null
  return {
    kind: 'regio-indeling',
    nature: 'hulptabel',
    confidence: isMapping ? 0.8 : 0.7,
    grounds: [describeRoles(columns, roles)],
    roles,
    codes: columns.map(({ name }) => isCodeName(name)),
  }
}

/** CBS lists municipalities by `0015` and by `GM0015` side by side; the letters say what kind of area it is. */
function withLetteredCodes(
  columns: readonly ClueColumn[],
  roles: readonly (string | null)[],
): readonly (string | null)[] {
  const digits = roles.indexOf('code')
  const lettered = columns.findIndex((column) => /code/.test(column.name) && hasLetters(column))
  const named = columns[digits]
  if (named === undefined || hasLetters(named) || lettered < 0) return roles
  return roles.map((role, at) => (at === lettered ? 'code' : at === digits ? null : role))
}

const hasLetters = ({ scan }: ClueColumn) => (scan.traits.region ?? 0) * 2 > scan.values

/** A list of areas measures nothing; with fractions beside the codes it is a table of figures. */
const hasNoFractions = ({ name, scan: { traits } }: ClueColumn) =>
  (traits.point === undefined && traits.comma === undefined) || isOfShape(name)

/** Programs for maps keep the size of a shape beside its code. */
const isOfShape = (name: string) =>
  /^(shape|st|geom(etrie)?)_?_?(area|leng?(th|te)?|perimeter)|^(area|length|perimeter|omtrek|oppervlakte)$/.test(
    name,
  )
