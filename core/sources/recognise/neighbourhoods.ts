import { isAll, isCodeName, type ClueColumn, type Recogniser } from './clues'

/** The key figures of CBS for gemeenten, wijken and buurten: one row an area, topics under short names (`a_inw`, `p_geb`). */
export const recogniseNeighbourhoods: Recogniser = ({ columns, survey }) => {
  const named = columns.filter(({ name }) => topic.test(name))
  const code = columns.find(({ name }) => areaCode.test(name))
  if (survey || code === undefined || named.length < 2) return null
  const area = columns.find(({ scan }) => (scan.traits.region ?? 0) * 2 > scan.values) ?? code
  return {
    kind: 'cbs-kerncijfers',
    nature: 'integraal',
    confidence: 0.9,
    grounds: [
      `De kolommen heten zoals in de Kerncijfers wijken en buurten van CBS: ${[code, ...named.slice(0, 3)]
        .map(({ header }) => `“${header}”`)
        .join(', ')}.`,
    ],
    roles: columns.map((column) => (column === area ? 'regio' : isFigure(column) ? 'waarde' : null)),
    codes: columns.map(({ name }) => isCodeName(name) || areaCode.test(name)),
  }
}

const areaCode = /^(gwb_?code(_\d+)?|(bu|wk|gm|buurt|wijk|gemeente)_?code|gm_code)$/

/** Topics in the file of codes, and in that with the borders. */
const topic =
  /^(a_(inw|man|vrouw|hh|\w*_hh|geb|ste|opp\w*|\d\d_\d\d|65_oo)|p_(geb|ste|\d\d_\d\d_jr)|g_(hhgro|woz(bag)?|wozbag|ink_\w+)|bev_dich(th)?|aant_(inw|man|vrouw)|aantal_hh|p_\w+_jr|gem_hh_gr|ste_(mvs|oad)|ind_wbi)$/

const isFigure = (column: ClueColumn) =>
  /^(a|p|g|aant|aantal|gem|bev|ste)_/.test(column.name) && isAll(column, 'integer', 'point', 'comma')
