import type { CellReport, NotebookReport } from '../../core/workbench/runReport'
import { leesBereik } from '../../core/bereik/leesBereik'
import { formatNumber } from '../../core/statistics/dutchNumbers'
import { publishedThemes } from './published'
import type { CellPlace, Form, Place, PublishedTheme, PublishedValue } from './model'

export type Outcome = 'equal' | 'fitted' | 'different' | 'lost' | 'inconsistent' | 'left out'

export interface ComparedValue {
  readonly theme: string
  readonly chapter: string
  readonly figure: string
  readonly of: string
  readonly outcome: Outcome
  readonly printed: string | null
  /** Ours as it is written, null when the werkmap has none. */
  readonly ours: string | null
  /** Whether Publicatie hides it; neither number may then be repeated. */
  readonly isProtected: boolean
  /** Codes of the caveats of the cell it stands in. */
  readonly flags: readonly string[]
  readonly note: string | null
}

export interface Runs {
  readonly intern: readonly NotebookReport[]
  readonly publicatie: readonly NotebookReport[]
}

/** Every published value beside what `run alles --json` gives. */
export function compareAll(runs: Runs): readonly ComparedValue[] {
  return publishedThemes.flatMap((theme) =>
    theme.figures.flatMap(({ chapter, name, values }) =>
      values.map((value) => ({
        theme: theme.theme,
        chapter,
        figure: name,
        of: value.of,
        ...compareValue(value, theme, runs),
      })),
    ),
  )
}

type Compared = Omit<ComparedValue, 'theme' | 'chapter' | 'figure' | 'of'>

function compareValue(value: PublishedValue, theme: PublishedTheme, runs: Runs): Compared {
  switch (value.kind) {
    case 'printed': {
      const { at, printed, as, fitted } = value
      const cell = findCell(runs.intern, theme, at)
      const ours = valueAt(cell, at, as)
      const isProtected = valueAt(findCell(runs.publicatie, theme, at), at, as) === null && ours !== null
      const isEqual = ours !== null && equals(ours, printed, as)
      return {
        outcome: !isEqual ? 'different' : fitted === undefined ? 'equal' : 'fitted',
        printed,
        ours: ours === null ? null : write(ours, as),
        isProtected,
        flags: codesOf(cell),
        note: [fitted, value.note].filter((text) => text !== undefined).join('; ') || null,
      }
    }
    case 'lost': {
      const cell = value.at && findCell(runs.intern, theme, value.at)
      const note = value.at ? (cell ? 'drawn with invented values' : 'not found in the werkmap') : null
      return {
        outcome: value.at && !cell ? 'different' : 'lost',
        printed: null,
        ours: null,
        isProtected: false,
        flags: codesOf(cell),
        note,
      }
    }
    case 'left out':
      return {
        ...{ outcome: 'left out', printed: null, ours: null, isProtected: false, flags: [] },
        note: value.why,
      }
    case 'inconsistent': {
      const { caught, printed, why } = value
      const found = !caught || isCaught(runs.intern, theme, caught)
      return {
        outcome: found ? 'inconsistent' : 'different',
        printed,
        ours: null,
        isProtected: false,
        flags: caught && found ? [caught.code] : [],
        note: why,
      }
    }
  }
}

function isCaught(
  reports: readonly NotebookReport[],
  theme: PublishedTheme,
  { notebook, code, number }: { notebook: string; code: string; number: string },
): boolean {
  const flags = findNotebook(reports, theme, notebook)?.cellen.flatMap(({ voorbehouden }) => voorbehouden)
  return flags?.some((flag) => flag.code === code && flag.bewijs['getal'] === number) ?? false
}

function findNotebook(reports: readonly NotebookReport[], { theme }: PublishedTheme, notebook: string) {
  const path = notebook.includes('/') ? notebook : `${theme}/${notebook}`
  return reports.find(({ pad }) => pad === `analyses/${path}.md`)
}

const findCell = (
  reports: readonly NotebookReport[],
  theme: PublishedTheme,
  { notebook, cell }: CellPlace,
): CellReport | undefined => findNotebook(reports, theme, notebook)?.cellen.find(({ naam }) => naam === cell)

/** Null when the row isn't there or its value isn't shown. */
function valueAt(
  cell: CellReport | undefined,
  { column, where = {} }: Place,
  as: Form,
): number | string | null {
  const rows = cell?.rijen.filter((row) =>
    Object.entries(where).every(([name, value]) => String(row[name]) === value),
  )
  const row = rows?.length === 1 ? rows[0] : undefined
  const value = row?.[column] ?? null
  if (as.form === 'bereik' || as.form === 'text') return value === null ? null : String(value)
  if (as.form !== 'growth') return typeof value === 'number' ? value : null
  const [now, before] = [exactly(value), exactly(row?.[as.from] ?? null)]
  return now === null || before === null || before === 0 ? null : (now - before) / before
}

/** A bereik that is one number; null of any other. */
function exactly(value: CellReport['rijen'][number][string]): number | null {
  const read = leesBereik(typeof value === 'boolean' ? null : value)
  return read?.precisie === 'exact' ? read.aantal : null
}

const codesOf = (cell: CellReport | undefined) => [
  ...new Set(cell?.voorbehouden.map(({ code }) => code) ?? []),
]

function equals(ours: number | string, printed: string, as: Form): boolean {
  if (as.form === 'bereik') return JSON.stringify(leesBereik(ours)) === JSON.stringify(leesBereik(printed))
  if (typeof ours === 'string') return as.form === 'text' && ours === printed
  if (as.form === 'words') return ours >= as.from && ours <= as.to
  return write(ours, as) === printed
}

function write(ours: number | string, as: Form): string {
  if (typeof ours === 'string') return ours
  switch (as.form) {
    case 'count':
      return formatNumber(ours, 0)
    case 'share':
      return `${fixed(100 * ours, as.decimals)}%`
    case 'percentage':
      return `${fixed(ours, as.decimals)}%`
    case 'number':
      return fixed(ours, as.decimals)
    case 'growth':
      return `${ours < 0 ? '−' : '+'}${fixed(Math.abs(100 * ours), as.decimals)}%`
    case 'text':
    case 'bereik':
      return String(ours)
    case 'one in':
      return `1 op de ${Math.round(100 / ours)}`
    case 'words':
      return ours <= 1 ? `${fixed(100 * ours, 1)}%` : formatNumber(ours, 1)
  }
}

/** Half away from zero, as the reports round; the small step undoes that 100 × 0.285 lies just under 28.5. */
function fixed(value: number, decimals = 0): string {
  const step = 10 ** decimals
  return (Math.round(value * step + 1e-9) / step).toFixed(decimals).replace('.', ',')
}
