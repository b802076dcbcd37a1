import type { Row } from '../../bridge/table'
import { roundHalfAway } from '../../statistics/dutchNumbers'
import { holm } from '../../statistics/holm'
import type { Comparison } from '../../zrm/compareDomain'
import { pairedTests, type PairedTests } from '../../zrm/paired'
import { vergelijkingLabel } from '../../zrm/vergelijking'
import type { ColumnRole } from '../roles'
import type { GroupComparison } from './richtingTable'
import { countTable, shareColumns, shareOf, shareRoles, type ZrmTable } from './zrmTable'

/**
 * Tests and effect sizes, a row per vergelijking and group: exact p of the signs and of the ranks (`p_rang_exact` up to
 * 200 changes, else `p_rang_normaal`), `p_holm` the first adjusted for all in the table, shifts in levels. p has four
 * decimals and is never written as 0, effect sizes have two: enough to judge, too few to work counts out.
 *
 * @returns `tests` is the number of tests that p_holm is adjusted for.
 */
export function toetsenTable(
  groups: readonly GroupComparison[],
  split: boolean,
): ZrmTable & { readonly tests: number } {
  const compared = groups.flatMap(({ groep, comparisons }) =>
    comparisons.map((comparison) => ({ groep, comparison, tests: pairedTests(comparison.changes) })),
  )
  const tested = compared.flatMap(({ tests }) => (tests === null ? [] : [tests.signP]))
  const adjusted = [...holm(tested)]
  const rows = compared.map(({ groep, comparison, tests }) => ({
    ...(split ? { groep } : {}),
    ...countsOf(comparison),
    ...(tests === null ? nothing : numbersOf(tests, adjusted.shift() ?? 1)),
  }))
  const numbers = Object.keys(nothing)
  return {
    ...countTable(
      {
        texts: split ? ['groep', ...texts] : texts,
        counts: ['hoger', 'gelijk', 'lager', 'onbekend', 'bekend', 'totaal'],
        others: [...shareColumns, 'slechtst', 'best', ...numbers],
      },
      rows,
      [
        ...shareRoles('hoger', 'bekend'),
        // Each of these hangs on every count of its row: it goes when one of them does.
        ...['slechtst', 'best', ...numbers].map((kolom): ColumnRole => ({
          rol: 'interval',
          kolom,
          bij: null,
        })),
      ],
      split ? ['vergelijking'] : [],
    ),
    tests: tested.length,
  }
}

const texts = ['vergelijking_label', 'vergelijking']

function countsOf({ vergelijking, counts, known, total, bounds }: Comparison): Row {
  return {
    vergelijking_label: vergelijkingLabel(vergelijking),
    vergelijking,
    ...counts,
    bekend: known,
    totaal: total,
    ...shareOf(counts.hoger, known),
    slechtst: bounds?.worst ?? null,
    best: bounds?.best ?? null,
  }
}

const nothing = {
  mediaan: null,
  verschuiving: null,
  verschuiving_laag: null,
  verschuiving_hoog: null,
  p_teken: null,
  p_holm: null,
  p_rang_exact: null,
  p_rang_normaal: null,
  p_pratt: null,
  rang_biserieel: null,
  kans_hoger: null,
  netto: null,
}

function numbersOf(tests: PairedTests, holmP: number): Record<keyof typeof nothing, number | null> {
  const { rank, shiftInterval, rankBiserial } = tests
  return {
    mediaan: tests.median,
    verschuiving: tests.shift,
    verschuiving_laag: shiftInterval.low,
    verschuiving_hoog: shiftInterval.high,
    p_teken: shownP(tests.signP),
    p_holm: shownP(holmP),
    p_rang_exact: rank.method === 'exact' ? shownP(rank.twoSided) : null,
    p_rang_normaal: rank.method === 'normaal' ? shownP(rank.twoSided) : null,
    p_pratt: shownP(tests.pratt.twoSided),
    rang_biserieel: rankBiserial === null ? null : roundHalfAway(rankBiserial, 2),
    kans_hoger: roundHalfAway(tests.commonLanguage, 2),
    netto: roundHalfAway(tests.net, 2),
  }
}

const shownP = (p: number) => Math.max(0.0001, roundHalfAway(p, 4))
