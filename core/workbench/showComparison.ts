import { fail, succeed, type Outcome } from '../bridge/outcome'
import { controleTable } from '../notebook/zrm/controleTable'
import { doelTable } from '../notebook/zrm/doelTable'
import { matrixTable } from '../notebook/zrm/matrixTable'
import { overgangTable } from '../notebook/zrm/overgangTable'
import { richtingTable } from '../notebook/zrm/richtingTable'
import { richtingenTable } from '../notebook/zrm/richtingenTable'
import { toetsenTable } from '../notebook/zrm/toetsenTable'
import { uitvalTable } from '../notebook/zrm/uitvalTable'
import type { ZrmTable } from '../notebook/zrm/zrmTable'
import { compareDomain } from '../zrm/compareDomain'
import { countGoals } from '../zrm/doelen'
import { comparisonFacts, type ZrmFacts } from '../zrm/facts'
import { crossings, transitions } from '../zrm/overgangen'
import { isLevel, type Scale } from '../zrm/scale'
import { scoreNames, screenScores } from '../zrm/traject'
import { dataQuestions } from '../zrm/vragen'
import type { CellError } from './model'
import { groupExpression } from './zrmColumns'
import { groupsOf, type TrajectGroup } from './zrmGroups'
import {
  readOutside,
  readRegistered,
  readRepeats,
  readTallies,
  type ReadScores,
  type TrajectTally,
} from './zrmRows'

type Shown = ZrmTable & { readonly facts: Omit<ZrmFacts, 'domein' | 'scale' | 'periode'> }

/** What a comparison cell shows, by its `toon` and `per`. */
export async function showComparison(
  reading: ReadScores,
  scale: Scale,
  domeinen: readonly string[],
): Promise<Outcome<Shown, CellError>> {
  const { cell } = reading
  if (cell.toon === 'controle') return showQuestions(reading, scale, domeinen)
  const group = groupOf(reading)
  if (!group.ok) return group
  const tallies = await readTallies(reading, group.value)
  if (!tallies.ok) return tallies
  const outside = hasOutside(tallies.value, scale) ? await readOutside(reading, scale) : succeed([])
  if (!outside.ok) return outside
  const repeats = await readRepeats(reading)
  if (!repeats.ok) return repeats
  const all = compareDomain(tallies.value, cell.vergelijk, scale)
  const split = isSplit(reading)
  const compared = comparedGroups(reading, scale, tallies.value)
  const { tests = 0, ...table } = tableOf(reading, scale, compared)
  return succeed({
    ...table,
    facts: {
      // What the rules know of groups is for their bounds, which only the tests show.
      comparisons:
        cell.toon === 'toetsen' && split
          ? compared.compared.flatMap(({ groep, comparisons }) => comparisonFacts(comparisons, groep))
          : wholeShown.includes(cell.toon) && !split
            ? comparisonFacts(all.comparisons)
            : [],
      outsideScale: outside.value,
      behoud: all.behoud,
      started: all.started,
      loss: comparesEnds(cell) ? all.loss : null,
      repeats: repeats.value,
      tests,
    },
  })
}

const hasOutside = (tallies: readonly TrajectTally[], scale: Scale) =>
  tallies.some((tally) => scoreNames.some((name) => tally[name] !== null && !isLevel(tally[name], scale)))

const comparesEnds = ({ toon, vergelijk }: ReadScores['cell']) =>
  !['richting', 'toetsen', 'herhaling'].includes(toon) || vergelijk.some((pair) => pair !== 'doel-start')

/** Shows of all trajecten how many scores are known. */
const wholeShown: readonly string[] = ['richting', 'toetsen']

interface Compared {
  readonly groups: readonly TrajectGroup[]
  readonly compared: readonly {
    readonly groep: string
    readonly comparisons: ReturnType<typeof compareDomain>['comparisons']
  }[]
  readonly split: boolean
}

/** The table that a comparison shows of some trajecten. */
export const comparisonTable = (
  reading: ReadScores,
  scale: Scale,
  tallies: readonly TrajectTally[],
): ZrmTable => tableOf(reading, scale, comparedGroups(reading, scale, tallies))

function comparedGroups(reading: ReadScores, scale: Scale, tallies: readonly TrajectTally[]): Compared {
  const split = isSplit(reading)
  const groups = split ? groupsOf(tallies) : [{ groep: 'Alle trajecten', trajecten: tallies }]
  const compared = groups.map(({ groep, trajecten }) => ({
    groep,
    comparisons: compareDomain(trajecten, reading.cell.vergelijk, scale).comparisons,
  }))
  return { groups, compared, split }
}

function tableOf(
  { cell }: ReadScores,
  scale: Scale,
  { groups, compared, split }: Compared,
): ZrmTable & { readonly tests?: number } {
  const screened = groups.map(({ groep, trajecten }) => ({ groep, ...screenScores(trajecten, scale) }))
  const trajecten = screened.flatMap((one) => one.trajecten)
  switch (cell.toon) {
    case 'richting':
    case 'controle':
      return split
        ? richtingTable(compared)
        : richtingenTable(compared.flatMap(({ comparisons }) => comparisons))
    case 'herhaling':
      return richtingTable(compared)
    case 'toetsen':
      return toetsenTable(compared, split)
    case 'doel':
      return doelTable(countGoals(trajecten))
    case 'matrix':
    case 'verloop':
      return matrixTable(transitions(trajecten, scale), scale)
    case 'overgang':
      return overgangTable(
        screened.map(({ groep, trajecten: own }) => ({ groep, crossing: crossings(own, scale) })),
      )
    case 'uitval':
      return uitvalTable(trajecten, scale)
  }
}

const isSplit = ({ cell }: ReadScores) =>
  cell.per !== undefined || cell.domein === 'alle' || cell.toon === 'herhaling'

const wholes: readonly string[] = ['doel', 'matrix', 'verloop', 'uitval']

/** The expression that gives the group of a traject, in the table as `toon` and `per` ask for it. */
export function groupOf(reading: ReadScores): Outcome<string, CellError> {
  const { cell, columns, context } = reading
  if (cell.per !== undefined && wholes.includes(cell.toon))
    return fail({ text: `toon: ${cell.toon} kan niet per ${cell.per}; laat per weg.`, at: null })
  if (cell.toon === 'herhaling') return firstOrLater(reading)
  if (cell.domein === 'alle' && cell.meting === undefined) {
    if (cell.per === undefined || cell.per === 'zrm_domein') return succeed(columns.get('zrm_domein') ?? "''")
    return fail({
      text: 'Alle domeinen per groep is te veel voor één tabel; kies één domein of laat per weg.',
      at: null,
    })
  }
  return cell.per === undefined ? succeed("''") : groupExpression(cell.per, cell, columns, context)
}

/** Whether a traject is the first of its person among those compared. */
function firstOrLater({ cell, columns }: ReadScores): Outcome<string, CellError> {
  const client = columns.get('client')
  if (client === undefined)
    return fail({
      text: `${cell.source} heeft geen kolom client; zonder is niet te zien wie terugkwam.`,
      at: null,
    })
  const order = [columns.get('startdatum'), 'rij'].filter((column) => column !== undefined).join(', ')
  const domain = cell.domein === 'alle' ? undefined : columns.get('zrm_domein')
  const among = domain === undefined ? client : `${domain}, ${client}`
  return succeed(`CASE WHEN ${client} IS NULL THEN NULL
    WHEN row_number() OVER (PARTITION BY ${among} ORDER BY ${order}) = 1 THEN 'Eerste traject van een cliënt'
    ELSE 'Volgend traject van een cliënt' END`)
}

async function showQuestions(
  reading: ReadScores,
  scale: Scale,
  domeinen: readonly string[],
): Promise<Outcome<Shown, CellError>> {
  const registered = await readRegistered(reading)
  if (!registered.ok) return registered
  const { cell, columns } = reading
  // A traject without a domain, or of one that doesn't exist, is everybody's question.
  const own = registered.value.filter(
    ({ domein }) =>
      domein === null || !domeinen.includes(domein) || cell.domein === 'alle' || domein === cell.domein,
  )
  const known = { domeinen: cell.meting ? [] : domeinen, einddatum: columns.has('einddatum') }
  const questions = dataQuestions(cell.meting ? registered.value : own, scale, known)
  return succeed({ ...controleTable(questions), facts: noFacts })
}

const noFacts: Shown['facts'] = {
  comparisons: [],
  outsideScale: [],
  behoud: 0,
  started: { total: 0, low: 0 },
  loss: null,
  repeats: null,
  tests: 0,
}
