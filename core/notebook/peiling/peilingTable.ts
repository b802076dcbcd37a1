import type { ResultColumn, Row } from '../../bridge/table'
import { weightedDifference } from '../../statistics/newcombe'
import { weightedShareOfTallies, type WeightedShare, type WeightTally } from '../../statistics/weightedShare'
import type { ColumnRole } from '../roles'
import type { ZrmTable } from '../zrm/zrmTable'

/** The answers of one group. */
export interface AnsweredGroup {
  readonly groep: string
  /** In the order of the scale. */
  readonly answers: readonly { readonly antwoord: string; readonly tally: WeightTally }[]
  /** Respondents without an answer to this question. */
  readonly zonderAntwoord: number
}

/** A row per group and answer; the shares are weighted, of those who answered, and add up to 1 in each group. */
export function verdelingTable(groups: readonly AnsweredGroup[]): ZrmTable {
  const rows = groups.flatMap((group) =>
    group.answers.map(({ antwoord }) => ({
      groep: group.groep,
      antwoord,
      ...numbersOf(group, [antwoord]),
    })),
  )
  return tableOf(['groep', 'antwoord'], rows, groups.length > 1 ? ['groep', 'antwoord'] : ['antwoord'])
}

/** A row per group: the share that gave one of the answers counted. */
export function aandeelTable(groups: readonly AnsweredGroup[], tel: readonly string[]): ZrmTable {
  const rows = groups.map((group) => ({ groep: group.groep, ...numbersOf(group, tel) }))
  return tableOf(['groep'], rows, groups.length > 1 ? ['groep'] : [])
}

/** The same of two separate groups, with their difference (first minus second, Newcombe on the effective n) on the first row. */
export function verschilTable(groups: readonly AnsweredGroup[], tel: readonly string[]): ZrmTable {
  const [first = null, second = null] = groups.map((group) => shareOf(group, tel))
  const found = first === null || second === null ? null : weightedDifference(sizedOf(first), sizedOf(second))
  const none = { verschil: null, verschil_laag: null, verschil_hoog: null }
  const rows = groups.map((group, at) => ({
    groep: group.groep,
    ...numbersOf(group, tel),
    ...(at > 0 || found === null
      ? none
      : { verschil: found.difference, verschil_laag: found.low, verschil_hoog: found.high }),
  }))
  return tableOf(['groep'], rows, ['groep'], Object.keys(none))
}

const sizedOf = ({ share, effective }: WeightedShare) => ({ share, size: effective })

function numbersOf(group: AnsweredGroup, tel: readonly string[]): Row {
  const share = shareOf(group, tel)
  return {
    n: tallyOf(group, (antwoord) => tel.includes(antwoord)).count,
    totaal: tallyOf(group, () => true).count,
    zonder_antwoord: group.zonderAntwoord,
    aandeel: share?.share ?? null,
    laag: share?.low ?? null,
    hoog: share?.high ?? null,
    fout: share?.error ?? null,
    effectief: share?.effective ?? null,
  }
}

/** null when nobody of any weight answered. */
function shareOf(group: AnsweredGroup, tel: readonly string[]): WeightedShare | null {
  const yes = tallyOf(group, (antwoord) => tel.includes(antwoord))
  const no = tallyOf(group, (antwoord) => !tel.includes(antwoord))
  return yes.weight + no.weight > 0 ? weightedShareOfTallies(yes, no) : null
}

const tallyOf = ({ answers }: AnsweredGroup, counts: (antwoord: string) => boolean): WeightTally =>
  answers
    .filter(({ antwoord }) => counts(antwoord))
    .reduce(
      (sum, { tally }) => ({
        count: sum.count + tally.count,
        weight: sum.weight + tally.weight,
        squares: sum.squares + tally.squares,
      }),
      { count: 0, weight: 0, squares: 0 },
    )

const counts = ['n', 'totaal', 'zonder_antwoord']

function tableOf(
  texts: readonly string[],
  rows: readonly Row[],
  groups: readonly string[],
  others: readonly string[] = [],
): ZrmTable {
  const numbers = [...counts, 'aandeel', 'laag', 'hoog', 'fout', 'effectief', ...others]
  const columns = [
    ...texts.map((name): ResultColumn => ({ name, type: 'text' })),
    ...numbers.map((name): ResultColumn => ({ name, type: 'number' })),
  ]
  const unit = 'respondenten'
  return {
    table: { columns, rows, rowCount: rows.length },
    roles: [
      ...groups.map((kolom): ColumnRole => ({ rol: 'groep', kolom })),
      ...counts.map((kolom): ColumnRole => ({ rol: 'aantal', kolom, eenheid: unit })),
      {
        rol: 'aandeel',
        kolom: 'aandeel',
        teller: 'n',
        noemer: 'totaal',
        eenheid: unit,
        effectief: 'effectief',
      },
      ...['laag', 'hoog'].map((kolom): ColumnRole => ({ rol: 'interval', kolom, bij: 'aandeel' })),
      ...['fout', 'effectief', ...others].map((kolom): ColumnRole => ({ rol: 'interval', kolom, bij: null })),
    ],
    partition: [],
  }
}
