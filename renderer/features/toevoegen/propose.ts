import { fail, type Outcome } from '../../../core/bridge/outcome'
import { describeImportProblem } from '../../../core/sources/describeImportProblem'
import type { ImportProblem, Inspection } from '../../../core/sources/inspection'
import type { SourceProposal } from '../../../core/workbench/model'
import type { ReadingSettings } from '../../../core/workspace/werkmap'
import { signAnswered } from './decisions'
import { keepProposals } from './codeGroups'
import type { DecimalQuestion, Draft, Review } from './review'

/** A file as it came in: read without any setting, with a title to start from. */
export function firstDraft(content: File): Draft {
  const fileName = content.name
  const titel = fileName.replace(/\.[^.]*$/, '').replaceAll('_', ' ')
  const fields = { naam: '', titel, uitgever: '', van: '', tot: '' }
  return { fileName, content, reading: {}, columns: {}, fields }
}

/** Undefined takes a setting back: the file decides. */
export type ReadingChange = { readonly [K in keyof ReadingSettings]: ReadingSettings[K] | undefined }

/** The draft with other reading settings. Another sheet or table has other lines: what was decided about those goes. */
export function withReading(draft: Draft, change: ReadingChange): Draft {
  const { codering, scheiding, blad, ...others } = draft.reading
  const lasting =
    'blad' in change
      ? { codering }
      : 'vanaf_kolom' in change
        ? { codering, scheiding, blad }
        : { codering, scheiding, blad, ...others }
  const kept = 'codering' in change || 'scheiding' in change ? { ...lasting, decimaal: undefined } : lasting
  return { ...draft, reading: withoutUndefined({ ...kept, ...change }) }
}

export function withLoaded(draft: Draft, header: string, geladen: boolean): Draft {
  return { ...draft, columns: { ...draft.columns, [header]: { ...draft.columns[header], geladen } } }
}

/**
 * The review of a draft as it is now proposed.
 *
 * @param before The review that this one follows.
 */
export function reviewOf(
  draft: Draft,
  proposal: Outcome<SourceProposal, ImportProblem>,
  before: Review | null,
): Review {
  const { naam } = draft.fields
  const proposed = proposal.ok ? proposal : fail(describeImportProblem(proposal.problem))
  const earlier = before?.question ?? null
  const answered = earlier !== null && signAnswered(earlier.question, draft) !== null ? earlier : null
  return {
    step: 'beoordeling',
    draft: naam === '' && proposed.ok ? named(draft, proposed.value) : draft,
    proposed,
    last: proposed.ok ? { draft, proposal: proposed.value } : (before?.last ?? null),
    proposals: proposed.ok
      ? keepProposals(before?.proposals ?? [], proposed.value.inspection)
      : (before?.proposals ?? []),
    question: questionOf(proposed) ?? answered,
    before: null,
    problem: null,
    attempted: before?.attempted ?? false,
    busy: null,
  }
}

/** The review as it was before a reading that was stopped; what was typed since stays. */
export function stopped(review: Review): Review {
  const { draft, before } = review
  if (before === null) return review
  return {
    ...review,
    draft: { ...before, fields: draft.fields },
    before: null,
    busy: null,
  }
}

/** With a name, and the publisher where the file is recognised as theirs. */
const named = (draft: Draft, { naam, inspection }: SourceProposal): Draft => {
  const uitgever = inspection.kind.startsWith('cbs-') ? 'CBS' : draft.fields.uitgever
  return { ...draft, fields: { ...draft.fields, naam, uitgever } }
}

function questionOf(proposed: Review['proposed']): DecimalQuestion | null {
  return proposed.ok ? questionIn(proposed.value.inspection) : null
}

/** What a file couldn't answer, with values to show what an answer makes of them. */
export function questionIn({ questions, columns }: Inspection): DecimalQuestion | null {
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
