import type { DecimalSign } from '../../../core/sources/columns/numbers'
import type { ImportQuestion } from '../../../core/sources/inspection'
import type { ColumnSettings, SourceKind, SourceNature } from '../../../core/workspace/werkmap'
import type { Draft } from './review'

/** Undefined takes a setting back: the file decides. */
export type ColumnChange = { readonly [K in keyof ColumnSettings]: ColumnSettings[K] | undefined }

export function withColumn(draft: Draft, header: string, change: ColumnChange): Draft {
  const settings = withoutUndefined({ ...draft.columns[header], ...change })
  const columns = Object.entries(draft.columns).filter(([other]) => other !== header)
  const own = Object.keys(settings).length === 0 ? [] : [[header, settings] as const]
  return { ...draft, columns: Object.fromEntries([...columns, ...own]) }
}

/** Another kind has another nature and other roles: those that were chosen for the one before go. */
export function withKind(draft: Draft, soort: SourceKind | undefined): Draft {
  const columns = Object.keys(draft.columns).reduce(
    (kept, header) => withColumn(kept, header, { rol: undefined }),
    draft,
  ).columns
  return { ...draft, soort, aard: undefined, columns }
}

export const withNature = (draft: Draft, aard: SourceNature | undefined): Draft => ({ ...draft, aard })

/** @param reason null makes it a value again. */
export function withCode(draft: Draft, header: string, code: string, reason: string | null): Draft {
  const others = Object.entries(draft.columns[header]?.ontbrekend ?? {}).filter(([other]) => other !== code)
  const codes = reason === null ? others : [...others, [code, reason] as const]
  return withColumn(draft, header, {
    ontbrekend: codes.length === 0 ? undefined : Object.fromEntries(codes),
  })
}

/** Several columns at once. */
export const withCodes = (
  draft: Draft,
  headers: readonly string[],
  code: string,
  reason: string | null,
): Draft => headers.reduce((changed, header) => withCode(changed, header, code, reason), draft)

/** The answer to a question about some columns: other columns keep the sign of the file. */
export const withSigns = (draft: Draft, headers: readonly string[], decimaal: DecimalSign): Draft =>
  headers.reduce((changed, header) => withColumn(changed, header, { decimaal }), draft)

/** The answer that was given to a question; null while there is none, or columns have different ones. */
export function signAnswered(
  { scope, columns }: ImportQuestion,
  { reading, columns: settings }: Pick<Draft, 'reading' | 'columns'>,
): DecimalSign | null {
  if (scope === 'bestand') return reading.decimaal ?? null
  const signs = new Set(columns.map((header) => settings[header]?.decimaal ?? null))
  return signs.size === 1 ? ([...signs][0] ?? null) : null
}

const withoutUndefined = (settings: ColumnChange): ColumnSettings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
