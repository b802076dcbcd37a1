import type { Row } from '../bridge/table'
import type { EvidenceSettings } from '../workspace/werkmap'
import type { AssessmentContext, ExactResult, Protection, Subject } from './assessment'
import { alteredReach, listsActivities, reachRoles, smallReach } from './activities'
import { doubtfulColumns } from './doubtfulColumns'
import { boundTells, comparisonOf } from './disclosure/bounds'
import { countAt, isThin, thresholdsOf } from './disclosure/counts'
import { sizedAmounts, type SizedAmounts } from './disclosure/dominance'
import { withFollowers } from './disclosure/followers'
import { hiddenCells, type HiddenCells } from './disclosure/hiddenCells'
import { protectCounts, type ProtectedCounts } from './disclosure/protectCounts'
import { emptyRows } from './disclosure/results/emptyRows'
import { orderOfRounded, type RoundedResult } from './disclosure/roundResult'
import { roundCount, type RoundingBase } from './disclosure/rounding'
import { roundingTells } from './disclosure/roundingTells'
import { publishTable } from './disclosure/publishTable'
import { conflictsWith, type Conflict } from './ledger/conflicts'
import type { PublishedCounts } from './ledger/model'
import { publishedCounts } from './ledger/publishedCounts'
import { measuresOf, numberAt, splitRows, type Measures } from './measures'
import { readsPersons, readsRegistration } from './nature'
import { showsPseudonyms } from './pseudonyms'
import { unknownBases } from './unknownBases'
import { withheldTexts, type WithheldReason } from './withheld'

/** What may be published of a result, and why the rest may not. */
export interface Protected {
  readonly protection: Protection
  /** Cells hidden because they could lead to persons; rows count in the exact table. */
  readonly hidden: HiddenCells
  readonly reason: WithheldReason | null
  readonly exact: ExactResult
  /** What the ledger would hold of it; null without counts of registered people, and when it is withheld. */
  readonly published: PublishedCounts | null
  /** The multiple that its counts are rounded to; null when they are exact, hidden or withheld. */
  readonly rounding: RoundingBase | null
  /** What it has to do with what was published before. */
  readonly conflicts: readonly Conflict[]
}

/**
 * Protects a result for the Publicatie view. Nothing is hidden of a result that rests on sources about all residents
 * or on no source at all.
 *
 * @see docs/EVIDENCE.md, "Which results are about persons" and rules E2-E9 and E39
 */
export function protect(subject: Subject, context: AssessmentContext): Protected {
  const { settings, solver } = context
  const { table, roles, partition } = subject
  const measures = measuresOf(table, roles)
  const hidden = hiddenCells()
  const parts = splitRows(table.rows, partition)
  const reason = reasonToWithhold(subject)
  if (reason) return withhold(subject, reason)
  let found: ProtectedCounts | null = null
  if (readsRegistration(subject.sources) && !(listsActivities(subject) && measures.counts.length === 0)) {
    const amounts = judgedAmounts(subject, settings)
    found = protectCounts(table.rows, parts, measures, partition, thresholdsOf(settings), solver, amounts)
    if (found.reason) return withhold(subject, found.reason)
    for (const row of table.rows.keys())
      hidden.hide(row, withFollowers(found.hidden.columnsOf(row), measures))
    hideTellingBounds(subject, hidden, settings)
  }
  for (const [row, values] of table.rows.entries())
    hidden.hide(row, smallReach(values, reachRoles(subject), settings.kleinste_bereik))
  const shown = withoutThinShares(subject, measures, hidden, settings)
  const published = publishTable(table, parts, groupsOf(measures), shown, {
    rows: found?.rows ?? new Set(),
    added: found?.added ?? [],
    missingTells: (row) => measures.counts.some((column) => countAt(row, column) === 0),
  })
  const totals = parts.length === 1 && !found?.hidesTotal ? totalsOf(table.rows, measures) : {}
  const exact = { mayBeKept: true, hidden: placesOf(table, shown) }
  return besideEarlier(
    subject,
    { protection: { ...published, totals }, hidden, exact, rounding: null },
    context,
  )
}

/**
 * Protects a result of which the counts are published rounded. Amounts and means are hidden where they would be without
 * rounding, and all of them when that can't be done.
 *
 * @see docs/EVIDENCE.md, rule E40
 */
export function protectRounded(
  exact: Subject,
  { subject, hidden: lost }: RoundedResult,
  base: RoundingBase,
  context: AssessmentContext,
): Protected {
  const reason = reasonToWithhold(exact)
  if (reason) return withhold(exact, reason)
  const { table, partition } = exact
  const thresholds = thresholdsOf(context.settings)
  const measures = measuresOf(table, exact.roles)
  const groups = groupsOf(measures).filter((column) => !partition.includes(column))
  const parts = splitRows(table.rows, partition)
  const rowsOf = (part: readonly number[]) => part.map((index) => table.rows[index] ?? {})
  if (parts.some((part) => roundingTells(rowsOf(part), groups, measures, thresholds, base, context.solver)))
    return withhold(exact, 'unsafe')
  const empty = parts.map((part) => {
    const rounded = part.map((index) => subject.table.rows[index] ?? {})
    return groups.length === 0 ? [] : emptyRows(rowsOf(part), rounded, groups, measures, thresholds)
  })
  if (empty.includes(null)) return withhold(exact, 'several-groups')
  const plain = protect(exact, { ...context, ledger: [] })
  const hidden = hiddenCells()
  // Of a few that round to 0 nothing more is said than of nobody.
  const roundsToNothing = (row: number) =>
    groups.length > 0 &&
    measures.counts.every((column) => countAt(subject.table.rows[row] ?? {}, column) === 0)
  for (const row of table.rows.keys())
    hidden.hide(row, [
      ...lost.columnsOf(row),
      ...smallReach(table.rows[row] ?? {}, reachRoles(exact), context.settings.kleinste_bereik),
      ...(roundsToNothing(row) ? measures.numbers.filter((column) => !measures.counts.includes(column)) : []),
      ...measures.sized.filter((column) => plain.reason !== null || plain.hidden.has(row, column)),
    ])
  const shown = withoutThinShares(subject, measures, hidden, context.settings)
  const order = orderOfRounded(subject, table.rows, (row, column) => !shown.has(row, column))
  const published = publishTable(
    withHiddenValues(subject.table, table, shown, roundsToNothing),
    [order],
    groups,
    shown,
    {
      rows: new Set(),
      added: [empty.flatMap((rows) => rows ?? [])],
      missingTells: () => false,
    },
  )
  const totals = Object.entries(parts.length === 1 ? totalsOf(table.rows, measures) : {})
  const rounded = totals.map(([column, total]) => [column, roundCount(total, base)] as const)
  return besideEarlier(
    subject,
    {
      protection: { ...published, totals: Object.fromEntries(rounded) },
      hidden,
      exact: { mayBeKept: true, hidden: placesOf(table, shown) },
      rounding: base,
    },
    context,
  )
}

/** A hidden cell is one that has a number in the exact table, or that would say by its lack that nobody is there. */
const withHiddenValues = (
  rounded: Subject['table'],
  exact: Subject['table'],
  hidden: HiddenCells,
  isNothing: (row: number) => boolean,
): Subject['table'] => ({
  ...rounded,
  rows: rounded.rows.map((row, index) => ({
    ...row,
    ...Object.fromEntries(
      [...hidden.columnsOf(index)].map((column) => [
        column,
        exact.rows[index]?.[column] ?? (isNothing(index) ? 0 : null),
      ]),
    ),
  })),
})

/** Sets what is left against what was published before of the same people. */
function besideEarlier(
  subject: Subject,
  left: Pick<Protected, 'protection' | 'hidden' | 'exact' | 'rounding'>,
  { ledger, settings }: AssessmentContext,
): Protected {
  const published = readsRegistration(subject.sources)
    ? publishedCounts(subject, subject.population, left.protection)
    : null
  const conflicts = published === null ? [] : conflictsWith(published, ledger, thresholdsOf(settings))
  if (conflicts.some(({ kind }) => kind !== 'overlap'))
    return { ...withhold(subject, 'published-before'), conflicts }
  return { ...left, reason: null, published, conflicts }
}

function reasonToWithhold(subject: Subject): WithheldReason | null {
  const { table, sources, roles } = subject
  const cutOff = table.rows.length < table.rowCount
  if (table.rowCount === 0) return null
  if (showsPseudonyms(subject)) return 'pseudonyms'
  if (!readsPersons(sources)) return cutOff ? 'cut-off' : null
  if (subject.freeText.length > 0) return 'free-text'
  if (alteredReach(subject).length > 0) return 'altered-reach'
  const { withoutRole, withoutBase } = unknownBases(subject)
  if (withoutBase.length > 0) return 'base'
  if (readsRegistration(sources) && !listsActivities(subject) && measuresOf(table, roles).counts.length === 0)
    return 'records'
  if (doubtfulColumns(subject).records) return 'records'
  if (withoutRole.length > 0) return 'base'
  if (readsRegistration(sources) && hasUnknownContributors(subject)) return 'contributors'
  return cutOff ? 'cut-off' : null
}

/** Amounts and means of which nobody knows who make them up: those can't be judged. */
const hasUnknownContributors = ({ contributions, table, roles }: Subject) =>
  measuresOf(table, roles).sized.some(
    (sized) => !(contributions ?? []).some(({ column }) => column === sized),
  )

export function judgedAmounts(
  { contributions }: Pick<Subject, 'contributions'>,
  settings: EvidenceSettings,
): readonly SizedAmounts[] {
  const { dominantie_aantal: n, dominantie_procent: k, p_procent: p } = settings
  return (contributions ?? []).map((amounts) => sizedAmounts(amounts, { n, k, p }, thresholdsOf(settings)))
}

/** Withheld for what is in them, not for what they are. */
const keepable: readonly WithheldReason[] = ['unsafe', 'several-groups', 'published-before']

function withhold({ table, origins }: Subject, reason: WithheldReason): Protected {
  return {
    protection: {
      withheld: withheldTexts[reason],
      hidden: [],
      // A name that no query says came from the data (PIVOT).
      table: {
        columns: table.columns.filter(({ name }) => origins?.has(name.toLowerCase()) ?? true),
        rows: [],
        rowCount: 0,
      },
      totals: {},
    },
    hidden: hiddenCells(),
    reason,
    exact: { mayBeKept: keepable.includes(reason), hidden: [] },
    published: null,
    rounding: null,
    conflicts: [],
  }
}

const placesOf = ({ rows, columns }: Subject['table'], hidden: HiddenCells): ExactResult['hidden'] =>
  rows.flatMap((values, row) =>
    columns
      .filter(({ name }) => hidden.has(row, name) && values[name] !== null)
      .map(({ name }) => ({ row, column: name })),
  )

function totalsOf(rows: readonly Row[], { counts, roles }: Measures): Readonly<Record<string, number>> {
  const counted = counts.filter((column) =>
    roles.some((role) => role.rol === 'aantal' && role.kolom === column),
  )
  return Object.fromEntries(
    counted.flatMap((column) => {
      const numbers = rows.map((row) => numberAt(row, column))
      return numbers.some((n) => n === null)
        ? []
        : [[column, numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0)]]
    }),
  )
}

const groupsOf = ({ groups, labels }: Measures) => [...groups, ...labels]

/** Bounds over the unknown go when they give a small number away. */
function hideTellingBounds(
  { table, zrm, roles }: Subject,
  hidden: HiddenCells,
  settings: EvidenceSettings,
): void {
  const bounds = roles
    .filter((role) => role.rol === 'interval' && role.bij === null)
    .map(({ kolom }) => kolom)
  table.rows.forEach((row, index) => {
    const comparison = comparisonOf(zrm, row)
    if (!comparison || !boundTells(comparison, thresholdsOf(settings))) return
    hidden.hide(
      index,
      bounds.filter((column) => numberAt(row, column) !== null),
    )
  })
}

/** Also hides percentages of a base under the minimum; those say too little, whoever they are about. */
function withoutThinShares(
  { table, sources }: Subject,
  measures: Measures,
  hidden: HiddenCells,
  { percentage_minimum }: EvidenceSettings,
): HiddenCells {
  const shown = hiddenCells()
  table.rows.forEach((row, index) => {
    const thin = measures.shares
      .filter((share) => readsPersons(sources) && isThin(row, share, percentage_minimum))
      .map(({ kolom }) => kolom)
    const intervals = measures.roles.filter(
      (role) => role.rol === 'interval' && role.bij && thin.includes(role.bij),
    )
    shown.hide(index, [...hidden.columnsOf(index), ...thin, ...intervals.map(({ kolom }) => kolom)])
  })
  return shown
}
