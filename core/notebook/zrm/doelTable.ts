import type { Row } from '../../bridge/table'
import { doelsoorten, doeluitkomsten, type Doelsoort, type GoalAttainment } from '../../zrm/doelen'
import type { ZrmTable } from './zrmTable'

/** The kinds of goal as the table names them. */
export const doelLabels: Readonly<Record<Doelsoort, string>> = {
  verbeteren: 'Verbeteren (doel hoger dan start)',
  behoud: 'Behoud (doel gelijk aan start)',
  'lager dan start': 'Doel lager dan start (vraag over de gegevens)',
  'start onbekend': 'Startscore niet bekend',
}

/** What is no kind of goal, but of all trajecten. */
export const withoutGoalLabel = 'Doelscore niet bekend'

/**
 * Where the end came out against the goal: a row per kind of goal and outcome, `aandeel` of all with such a goal. Boven
 * and op doel together have reached it. Kinds of goal that don't occur have no rows; the trajecten without a doelscore have one,
 * `onbekend`.
 */
export function doelTable({ counts, withoutGoal }: GoalAttainment): ZrmTable {
  const known = doelsoorten.flatMap((soort): readonly Row[] => {
    const own = counts[soort]
    const totaal = doeluitkomsten.reduce((sum, uitkomst) => sum + own[uitkomst], 0)
    if (totaal === 0) return []
    return doeluitkomsten.map((uitkomst) => ({
      doelsoort: doelLabels[soort],
      uitkomst,
      n: own[uitkomst],
      totaal,
      aandeel: own[uitkomst] / totaal,
    }))
  })
  const without = {
    doelsoort: withoutGoalLabel,
    uitkomst: 'onbekend',
    n: withoutGoal,
    totaal: withoutGoal,
    aandeel: 1,
  }
  const rows = withoutGoal === 0 ? known : [...known, without]
  return {
    table: {
      columns: [
        { name: 'doelsoort', type: 'text' },
        { name: 'uitkomst', type: 'text' },
        ...['n', 'totaal', 'aandeel'].map((name) => ({ name, type: 'number' as const })),
      ],
      rows,
      rowCount: rows.length,
    },
    roles: [
      { rol: 'groep', kolom: 'doelsoort' },
      { rol: 'groep', kolom: 'uitkomst' },
      { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
      { rol: 'aantal', kolom: 'totaal', eenheid: 'trajecten' },
      { rol: 'aandeel', kolom: 'aandeel', teller: 'n', noemer: 'totaal', eenheid: 'trajecten' },
    ],
    partition: [],
  }
}
