import type { Row } from '../../bridge/table'
import { readGoals } from '../../zrm/lezen/doel'
import { readGroups, type GroupNumbers } from '../../zrm/lezen/groepen'
import { readLevels } from '../../zrm/lezen/niveaus'
import { readCrossing } from '../../zrm/lezen/overgang'
import { lowAndEnough, type ReadAbout, type Reading } from '../../zrm/lezen/reading'
import { readComparison } from '../../zrm/lezen/richting'
import { readTests } from '../../zrm/lezen/toetsen'
import { readLoss } from '../../zrm/lezen/uitval'
import type { Vergelijking } from '../../zrm/vergelijking'
import { comparedScores, richtingLabel } from '../../zrm/vergelijking'
import type { ComparisonInput } from '../buildComparisonFigure'
import type { FigureData } from '../figureData'
import {
  goalNumbers,
  groupNumbers,
  levelIn,
  lossNumbers,
  numberAt,
  transitionNumbers,
  withoutGoal,
} from './shownNumbers'

type ReadInput = Pick<ComparisonInput, 'facts' | 'toon' | 'flags' | 'per'>

/** What a comparison says, from the numbers that are drawn; nothing where it lists what to look at. */
export function readingsOf(input: ReadInput, data: FigureData): readonly Reading[] {
  const about = aboutOf(input)
  const isSplit = data.table.columns.some(({ name }) => name === 'groep')
  switch (input.toon) {
    case 'richting':
    case 'herhaling':
      return isSplit ? splitReadings(input, data, about) : wholeReadings(input, data, about)
    case 'doel':
      return [readGoals(goalNumbers(data), withoutGoal(data), about)]
    case 'overgang':
      return [crossingReading(input, data, about)]
    case 'matrix':
    case 'verloop':
      return [levelsReading(data, about)]
    case 'uitval':
      return [readLoss(lossNumbers(data, input.facts.scale), input.facts.scale, about)]
    case 'toetsen':
      return testsReadings(data, about)
    case 'controle':
      return []
  }
}

/** What a group is called in a sentence: `gebied`, `ZRM-domein`. */
export function perText({ per, toon, facts }: ReadInput): string | null {
  if (toon === 'herhaling') return 'eerste of volgend traject'
  if (per === null) return facts.domein === 'alle' ? 'ZRM-domein' : null
  return names[per] ?? per.replaceAll('_', ' ')
}

const names: Readonly<Record<string, string>> = {
  zrm_domein: 'ZRM-domein',
  pg_dimensie: 'dimensie van Positieve Gezondheid',
  periode: 'jaar van de start',
}

function aboutOf({ facts, flags }: ReadInput): ReadAbout {
  const small = flags.find(({ code }) => code === 'kleine-groep')?.evidence['percentage_vanaf']
  return {
    over: facts.domein === 'alle' ? 'Alle trajecten' : facts.domein,
    periode: facts.periode,
    procentVanaf: typeof small === 'number' ? small : usualPercentFrom,
  }
}

// As in werkmap.yaml unless it says otherwise; the flag knows.
const usualPercentFrom = 30

function wholeReadings({ facts }: ReadInput, data: FigureData, about: ReadAbout): readonly Reading[] {
  return facts.comparisons.map(({ vergelijking, tooLittleKnown }) => {
    const at = (richting: string, column: string) =>
      numberAt(
        data,
        (row: Row) => row['vergelijking'] === vergelijking && row['richting'] === richting,
        column,
      )
    const [slechtst, best] = [at('hoger', 'slechtst'), at('hoger', 'best')]
    return readComparison(
      {
        hoger: at('hoger', 'n'),
        gelijk: at('gelijk', 'n'),
        lager: at('lager', 'n'),
        bekend: at('hoger', 'bekend'),
        totaal: at('hoger', 'totaal'),
        slechtst,
        best,
        // As far as the numbers that are shown tell: that the unknown could turn it around rests on lager too.
        onvoldoendeBekend:
          slechtst !== null &&
          best !== null &&
          (best - slechtst > 0.2 || (tooLittleKnown && at('lager', 'n') !== null)),
      },
      { ...about, vergelijking },
    )
  })
}

function splitReadings(input: ReadInput, data: FigureData, about: ReadAbout): readonly Reading[] {
  const compared = [...new Set(data.table.rows.map((row) => row['vergelijking'] as Vergelijking))]
  return compared.map((vergelijking) => {
    const [first, second] = comparedScores(vergelijking)
    return readGroups(groupNumbers(data, vergelijking), {
      ...about,
      per: perText(input) ?? 'groep',
      aandeel: `het aandeel trajecten met een ${first} hoger dan de ${second}, van die waarvan beide bekend zijn,`,
      titel: richtingLabel(vergelijking, 'hoger'),
    })
  })
}

function crossingReading(input: ReadInput, data: FigureData, about: ReadAbout): Reading {
  const groups = data.table.rows.map((row, index): GroupNumbers => {
    const at = (column: string) => numberAt(data, (_, own) => own === index, column)
    return { groep: String(row['groep']), k: at('bereikt'), bekend: at('bekend'), totaal: at('totaal') }
  })
  const [whole] = groups
  const per = perText(input)
  if (per === null) return readCrossing(whole ?? { k: 0, bekend: 0, totaal: 0 }, input.facts.scale, about)
  const [low, enough] = lowAndEnough(input.facts.scale)
  return readGroups(groups, {
    ...about,
    per,
    aandeel: `het aandeel dat op ${enough} eindigde, van de trajecten die op ${low} begonnen en waarvan de eindscore bekend is,`,
    titel: `van ${low} naar ${enough}`,
  })
}

function levelsReading(data: FigureData, about: ReadAbout): Reading {
  const names = new Map(data.table.rows.map(({ startscore }) => [levelIn(startscore), String(startscore)]))
  return readLevels(transitionNumbers(data), (level) => names.get(level) ?? `${level}`, about)
}

/** A row of the table each: of every comparison, and every group of it. */
function testsReadings(data: FigureData, about: ReadAbout): readonly Reading[] {
  return data.table.rows.map(({ vergelijking, groep }, index) => {
    const at = (column: string) => numberAt(data, (_, own) => own === index, column)
    return readTests(
      {
        vergelijking: vergelijking as Vergelijking,
        mediaan: at('mediaan'),
        verschuiving: at('verschuiving'),
        laag: at('verschuiving_laag'),
        hoog: at('verschuiving_hoog'),
        p: at('p_holm'),
      },
      typeof groep === 'string' ? { ...about, over: `${about.over}, ${groep}` } : about,
    )
  })
}
