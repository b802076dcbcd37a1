import { fail, succeed, type Outcome } from '../bridge/outcome'
import { restOfAll, type PeilingCell } from '../notebook/peiling/model'
import type { AnsweredGroup } from '../notebook/peiling/peilingTable'
import type { CellError } from './model'
import type { AnswerTally } from './peilingRows'

const everybody = 'Alle respondenten'
const unknown = 'Onbekend'

/** The answers by group: all of them, or the two that are compared. */
export function answeredGroups(
  cell: PeilingCell,
  tallies: readonly AnswerTally[],
): Outcome<readonly AnsweredGroup[], CellError> {
  const scale = scaleOf(cell, tallies)
  if (!scale.ok) return scale
  const of = (groep: string, own: readonly AnswerTally[]) => groupOf(groep, own, scale.value)
  if (cell.per === undefined) return succeed([of(everybody, tallies)])
  if (cell.vergelijk !== undefined) return compared(cell, cell.vergelijk, tallies, of)
  const names = [...new Set(tallies.map(({ groep }) => groep ?? unknown))].toSorted(
    (one, other) => Number(one === unknown) - Number(other === unknown) || one.localeCompare(other, 'nl'),
  )
  return succeed(
    names.map((name) =>
      of(
        name,
        tallies.filter(({ groep }) => (groep ?? unknown) === name),
      ),
    ),
  )
}

/** The answers in their order. What stands in no list is asked about: nothing is left out by itself. */
function scaleOf(
  { vraag, antwoorden, ontbreekt, tel }: PeilingCell,
  tallies: readonly AnswerTally[],
): Outcome<readonly string[], CellError> {
  const found = [...new Set(tallies.flatMap(({ antwoord }) => antwoord ?? []))]
  const given = found.filter((answer) => !ontbreekt.includes(answer))
  const scale = antwoorden ?? given
  const extra = given.find((answer) => !scale.includes(answer))
  if (extra !== undefined) {
    const times = tallies.reduce((sum, { antwoord, count }) => (antwoord === extra ? sum + count : sum), 0)
    return fail({
      text: `In ${vraag} staat ook “${extra}” (${times} keer). Zet het bij antwoorden, of bij ontbreekt als het geen antwoord is.`,
      at: null,
    })
  }
  const absent = [...scale, ...tel].find((answer) => !found.includes(answer))
  if (absent !== undefined)
    return fail({
      text: `“${absent}” komt in ${vraag} niet voor; wel: ${given.join(', ')}.`,
      at: null,
    })
  if (scale.length > mostAnswers)
    return fail({
      text: `${vraag} heeft ${scale.length} verschillende antwoorden; meer dan ${mostAnswers} zijn geen schaal. Neem ze in een query samen.`,
      at: null,
    })
  return succeed(scale)
}

/** As many colours as are told apart, and a grade from 0 to 10. */
const mostAnswers = 11

function groupOf(groep: string, own: readonly AnswerTally[], scale: readonly string[]): AnsweredGroup {
  return {
    groep,
    answers: scale.map((antwoord) => ({
      antwoord,
      tally: sumOf(own.filter((one) => one.antwoord === antwoord)),
    })),
    zonderAntwoord: sumOf(own.filter(({ antwoord }) => antwoord === null || !scale.includes(antwoord))).count,
  }
}

const sumOf = (tallies: readonly AnswerTally[]) =>
  tallies.reduce(
    (sum, { count, weight, squares }) => ({
      count: sum.count + count,
      weight: sum.weight + weight,
      squares: sum.squares + squares,
    }),
    { count: 0, weight: 0, squares: 0 },
  )

function compared(
  { per }: PeilingCell,
  vergelijk: readonly string[],
  tallies: readonly AnswerTally[],
  of: (groep: string, own: readonly AnswerTally[]) => AnsweredGroup,
): Outcome<readonly AnsweredGroup[], CellError> {
  const names = [...new Set(tallies.flatMap(({ groep }) => groep ?? []))]
  const [first = '', second = ''] = vergelijk
  const nested = vergelijk.find((name) => isWhole(name) && name !== restOfAll)
  const part = vergelijk.find((name) => name !== nested) ?? ''
  if (nested !== undefined)
    return fail({
      text: `${part} is een deel van ‘${nested}’: wie daar woont, telt aan beide kanten mee. Dan is het verschil kleiner dan het is en klopt de marge niet. Vergelijk met de rest: vergelijk: [${part}, ${restOfAll}].`,
      at: null,
    })
  if (first === second || first === restOfAll)
    return fail({ text: 'Noem bij vergelijk eerst een groep, en dan een andere of rest.', at: null })
  const missing = vergelijk.find((name) => name !== restOfAll && !names.includes(name))
  if (missing !== undefined)
    return fail({ text: `${per} heeft geen groep “${missing}”; wel: ${names.join(', ')}.`, at: null })
  const ownOf = (name: string) => tallies.filter(({ groep }) => groep === name)
  // Who is in no known group may be in the first: they are in neither.
  const rest = tallies.filter(({ groep }) => groep !== null && groep !== first)
  return succeed([
    of(first, ownOf(first)),
    second === restOfAll ? of(`Rest (zonder ${first})`, rest) : of(second, ownOf(second)),
  ])
}

/** Words, and names of provinces and countries at CBS, for a whole that the other group is part of. */
const isWhole = (name: string) =>
  /^(alle|alles|iedereen|totaal|geheel|heel|hele|provincie|nederland)\b|\((PV|LD)\)$|^(PV\d\d|NL\d\d)$/i.test(
    name.trim(),
  )
