import { succeed, type Outcome } from '../bridge/outcome'
import type { ImportProblem, InspectOptions, Inspection } from './inspection'
import { fillDown } from './fillDown'
import { listLeftOut } from './preview/leftOut'
import { makePreview } from './preview/preview'
import { profileTable, type TableProfile } from './profileTable'
import { readTable } from './readTable'
import { studyTable, type Study } from './study'
import { part, unwatched, watchRows, type Watch } from './watch'

/** What importing a file would give: its layout, kind, columns with types and roles, and what is personal in it. */
export function inspect(
  bytes: Uint8Array,
  fileName: string,
  options: InspectOptions = {},
  watch: Watch = unwatched,
): Outcome<Inspection, ImportProblem> {
  const outcome = inspectFully(bytes, fileName, options, watch)
  return outcome.ok ? succeed(outcome.value.inspection) : outcome
}

/** The same, with the study that an import plan is made from. */
export function inspectFully(
  bytes: Uint8Array,
  fileName: string,
  options: InspectOptions,
  watch: Watch,
): Outcome<{ readonly inspection: Inspection; readonly study: Study }, ImportProblem> {
  const read = readTable(bytes, fileName, options.reading ?? {})
  if (!read.ok) return read
  const table = fillDown(read.value, options.columns)
  watch(readShare)
  const studied = studyTable(watchRows(table, part(watch, readShare, studyShare)), fileName, options)
  if (!studied.ok) return studied
  const study: Study = { ...studied.value, table }
  const profiled = watchRows(table, part(watch, studyShare, 1))
  const profile = profileTable({ ...study, table: profiled }, fileName)
  if (!profile.ok) return profile
  return succeed({ inspection: toInspection(study, fileName, profile.value), study })
}

/** How far the work is after each pass, about. */
const readShare = 0.4
const studyShare = 0.7

function toInspection(study: Study, fileName: string, { columns, notes }: TableProfile): Inspection {
  const { table, recognition } = study
  return {
    fileName,
    format: table.format,
    encoding: table.encoding,
    dialect: { ...table.dialect, decimal: study.sign },
    sheets: table.sheets ?? [],
    kind: recognition.kind,
    looksLike: recognition.looksLike,
    nature: recognition.nature,
    confidence: recognition.confidence,
    grounds: recognition.grounds,
    rowCount: table.rowCount,
    columns,
    privacy: study.columns.flatMap(({ screening }) => screening.finding ?? []),
    questions: study.questions,
    preview: makePreview(table, study.columns),
    leftOut: listLeftOut(table, study.columns),
    notes: [...table.notes, ...study.notes, ...notes],
  }
}
