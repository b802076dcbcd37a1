import type { Workbench } from '../../../core/workbench/model'
import type { ColumnSettings, ReadingSettings } from '../../../core/workspace/werkmap'
import type { DecimalQuestion, Draft, Review } from './review'

type Proposer = Pick<Workbench, 'proposeSource'>

/** A file as it came in: read without any setting, with fields to start from. */
export function firstReview(workbench: Proposer, fileName: string, bytes: Uint8Array): Review {
  const titel = fileName.replace(/\.[^.]*$/, '').replaceAll('_', ' ')
  const fields = { naam: '', titel, uitgever: '', van: '', tot: '' }
  return propose(workbench, { fileName, bytes, reading: {}, columns: {}, fields }, null)
}

/**
 * The review under other reading settings. Another encoding or delimiter may give other columns, so what was decided
 * about those starts again from the defaults.
 */
export function withReading(workbench: Proposer, review: Review, change: ReadingChange): Review {
  const { draft, attempted } = review
  const otherColumns = 'codering' in change || 'scheiding' in change
  const kept = otherColumns ? { ...draft.reading, decimaal: undefined } : draft.reading
  const reading = withoutUndefined({ ...kept, ...change })
  const columns = otherColumns ? {} : draft.columns
  return { ...propose(workbench, { ...draft, reading, columns }, review), attempted }
}

/** Undefined takes a setting back: the file decides. */
export type ReadingChange = { readonly [K in keyof ReadingSettings]: ReadingSettings[K] | undefined }

export function withLoaded(workbench: Proposer, review: Review, header: string, geladen: boolean): Review {
  const { draft, attempted } = review
  const column: ColumnSettings = { ...draft.columns[header], geladen }
  const columns = { ...draft.columns, [header]: column }
  return { ...propose(workbench, { ...draft, columns }, review), attempted }
}

function propose(workbench: Proposer, draft: Draft, before: Review | null): Review {
  const proposed = workbench.proposeSource(draft)
  const { naam } = draft.fields
  return {
    step: 'beoordeling',
    draft: naam === '' && proposed.ok ? named(draft, proposed.value.naam) : draft,
    proposed,
    question: questionOf(proposed, draft) ?? (draft.reading.decimaal ? (before?.question ?? null) : null),
    problem: null,
    attempted: false,
    adding: false,
  }
}

const named = (draft: Draft, naam: string): Draft => ({ ...draft, fields: { ...draft.fields, naam } })

function questionOf(proposed: Review['proposed'], { reading }: Draft): DecimalQuestion | null {
  if (!proposed.ok || reading.decimaal !== undefined) return null
  const { questions, columns } = proposed.value.inspection
  const question = questions.find(({ kind }) => kind === 'decimal-sign')
  if (question === undefined) return null
  const about = columns.filter(({ header }) => question.columns.includes(header))
  const values = about.flatMap(({ profile }) => profile?.top.slice(0, samplesOfColumn) ?? [])
  return { question, samples: [...new Set(values.map(({ value }) => value))].slice(0, maxSamples) }
}

const samplesOfColumn = 2
const maxSamples = 4

function withoutUndefined(reading: ReadingChange): ReadingSettings {
  return Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined))
}
