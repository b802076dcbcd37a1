import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { ColumnType } from '../../bridge/table'
import type { ReadingSettings, SourceManifest } from '../../workspace/werkmap'
import type { ImportProblem, InspectOptions, Inspection } from '../inspection'
import type { FitChoices } from './choices'
import { referenceDay } from '../referenceDay'
import { compareFacts } from './compareFacts'
import type { Difference } from './differences'
import type { SourceFacts } from './facts'
import { placeColumns, type PlacedColumns } from './placeColumns'

/** A file read as its source remembers. */
export interface Fit {
  readonly inspection: Inspection
  readonly differences: readonly Difference[]
  /** The settings that fit this file. */
  readonly options: Required<Pick<InspectOptions, 'reading' | 'columns'>>
  /** Headers that the source doesn't know: one of them may take another's place. */
  readonly unknown: readonly string[]
}

type Inspect = (options: InspectOptions) => Promise<Outcome<Inspection, ImportProblem>>

/**
 * Reads a file with what is remembered of its source. What doesn't fit is set aside, so that the rest can be read, and
 * is among the differences.
 *
 * @param inspect Of this file.
 * @param facts Of the file that the source was last accepted with; null when they aren't known here.
 * @returns The first problem that no setting of the source causes.
 */
export async function readAsRemembered(
  inspect: Inspect,
  manifest: SourceManifest,
  facts: SourceFacts | null,
  choices: FitChoices,
): Promise<Outcome<Fit, ImportProblem>> {
  const remembered = (manifest.aangeleverd ?? manifest).lezen ?? {}
  const first = await readLeniently(inspect, manifest, { ...remembered, ...choices.reading }, choices)
  if (first.ok && first.value.gone.length === 0) return succeed(toFit(first.value, manifest, facts, []))
  if (Object.keys(remembered).length === 0)
    return first.ok ? succeed(toFit(first.value, manifest, facts, [])) : first
  // What the file says itself counts when more of the source is found that way.
  const second = await readLeniently(inspect, manifest, choices.reading, choices)
  if (second.ok && (!first.ok || second.value.gone.length < first.value.gone.length))
    return succeed(toFit(second.value, manifest, facts, [{ kind: 'read-otherwise' }]))
  return first.ok ? succeed(toFit(first.value, manifest, facts, [])) : first
}

interface Reading extends Pick<PlacedColumns, 'gone'>, Pick<Fit, 'inspection' | 'options'> {
  readonly misfits: readonly Misfit[]
}
type Misfit = Extract<ImportProblem, { kind: 'bad-value' }> & { readonly asked: ColumnType }

/** A remembered type that a value doesn't have is left to the file. */
async function readLeniently(
  inspect: Inspect,
  { kolommen = {}, soort: kind, aard: nature, peilperiode }: SourceManifest,
  reading: ReadingSettings,
  choices: FitChoices,
): Promise<Outcome<Reading, ImportProblem>> {
  let found: readonly string[] | null = null
  const misfits: Misfit[] = []
  for (;;) {
    const placed = placeColumns(kolommen, found, choices)
    const columns: PlacedColumns['columns'] = withoutTypes(placed.columns, misfits)
    const read = await inspect({ reading, columns, kind, nature, ...referenceDay(peilperiode) })
    if (read.ok)
      return succeed({
        gone: placed.gone,
        misfits,
        inspection: read.value,
        options: { reading, columns },
      })
    const { problem } = read
    if (problem.kind === 'missing-column' && found === null) found = problem.found
    else {
      const asked = problem.kind === 'bad-value' ? columns[problem.column]?.type : undefined
      if (problem.kind !== 'bad-value' || asked === undefined) return fail(problem)
      misfits.push({ ...problem, asked })
    }
  }
}

function toFit(
  { inspection, options, gone, misfits }: Reading,
  manifest: SourceManifest,
  facts: SourceFacts | null,
  others: readonly Difference[],
): Fit {
  const headerNow = (header: string) => {
    const lost = gone.find((one) => one.header === header)
    return lost === undefined ? header : (lost.successor ?? null)
  }
  const compared = compareFacts(manifest, facts, inspection, headerNow)
  const differences: readonly Difference[] = [
    ...others,
    ...gone.map(({ header, name, successor }): Difference => {
      return { kind: 'column-gone', header, name, successor }
    }),
    ...misfits.map((misfit) => retypedBy(misfit, inspection)),
    ...compared.filter((one) => one.kind !== 'type-changed' || !misfits.some(isAbout(one.header))),
  ]
  const known = new Set(Object.keys(manifest.kolommen ?? {}).map(headerNow))
  const unknown = inspection.columns.flatMap(({ header }) => (known.has(header) ? [] : header))
  return { ...withOwnUnits(inspection, options, differences), differences, unknown }
}

const isAbout = (header: string) => (misfit: Misfit) => misfit.column === header

function retypedBy({ column: header, row, text, asked: from }: Misfit, { columns }: Inspection): Difference {
  const now = columns.find((column) => column.header === header)
  const [name, to] = [now?.name ?? header, now?.type ?? 'text']
  return { kind: 'type-changed', header, name, from, to, at: { row, text } }
}

function withoutTypes(
  columns: PlacedColumns['columns'],
  misfits: readonly Misfit[],
): PlacedColumns['columns'] {
  return Object.fromEntries(
    Object.entries(columns).map(([header, settings]) => {
      const { type: _, ...untyped } = settings
      return [header, misfits.some(isAbout(header)) ? untyped : settings]
    }),
  )
}

/** A unit that changed is that of this file, not the remembered one. */
function withOwnUnits(
  inspection: Inspection,
  options: Fit['options'],
  differences: readonly Difference[],
): Pick<Fit, 'inspection' | 'options'> {
  const units = new Map(
    differences.flatMap((one) => (one.kind === 'unit-changed' ? [[one.header, one.to]] : [])),
  )
  const columns = Object.fromEntries(
    Object.entries(options.columns).map(([header, { eenheid, ...settings }]) => {
      const unit = units.has(header) ? (units.get(header) ?? undefined) : eenheid
      return [header, unit === undefined ? settings : { ...settings, eenheid: unit }]
    }),
  )
  return {
    options: { ...options, columns },
    inspection: {
      ...inspection,
      columns: inspection.columns.map((column) =>
        units.has(column.header) ? { ...column, unit: units.get(column.header) ?? null } : column,
      ),
    },
  }
}
