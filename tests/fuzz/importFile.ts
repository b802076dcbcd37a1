import { describeImportProblem } from '../../core/sources/describeImportProblem'
import type { ImportPlan } from '../../core/sources/plan'
import { planImport } from '../../core/sources/planImport'
import { sliceTexts, testKey } from '../../core/sources/testing'

/**
 * Imports a file as the workbench does, up to the engine.
 *
 * @returns `table`, or the kind of the problem.
 * @throws Error for what the engine would choke on, and for whatever the import throws: a finding.
 */
export function importFile(bytes: Uint8Array, fileName: string): string {
  const options = { pseudonymKey: testKey }
  const first = planImport(bytes, fileName, 'bron', options)
  const isAsked = !first.ok && first.problem.kind === 'open-question'
  const outcome = isAsked
    ? planImport(bytes, fileName, 'bron', { ...options, reading: { decimaal: ',' } })
    : first
  if (!outcome.ok) {
    checkSentence(describeImportProblem(outcome.problem))
    return outcome.problem.kind
  }
  checkPlan(outcome.value.plan)
  return 'table'
}

function checkSentence(sentence: string): void {
  if (!/[.?]$/.test(sentence) || /undefined|NaN|\[object/.test(sentence))
    throw new Error(`No sentence: ${sentence}`)
}

function checkPlan(plan: ImportPlan): void {
  let records = 0
  for (const slice of sliceTexts(plan))
    for (const record of recordsOf(slice)) {
      records += 1
      if (record.length !== plan.columns.length)
        throw new Error(`Record ${records} has ${record.length} of ${plan.columns.length} fields`)
      for (const [at, field] of record.entries()) {
        const type = plan.columns[at]?.type ?? 'VARCHAR'
        if (field !== null && !shapes[type](field))
          throw new Error(`Record ${records}: ${JSON.stringify(field.slice(0, 50))} is no ${type}`)
      }
    }
  if (records !== plan.rowCount) throw new Error(`${records} records, ${plan.rowCount} promised`)
  const names = plan.columns.map(({ name }) => name)
  if (new Set(names).size !== names.length || names.includes(''))
    throw new Error(`Names: ${names.join(', ')}`)
}

/** Whether the engine can cast the text. */
const shapes: Readonly<Record<ImportPlan['columns'][number]['type'], (text: string) => boolean>> = {
  VARCHAR: (text) => !text.includes('\0'),
  DOUBLE: (text) => /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)),
  BIGINT: (text) => /^-?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text),
  DATE: isDay,
  TIMESTAMP: (text) =>
    isDay(text.slice(0, 10)) && /^[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?$/.test(text.slice(10)),
  BOOLEAN: (text) => text === 'true' || text === 'false',
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** The records of a slice in a plan's one dialect. */
function* recordsOf(slice: string): Generator<readonly (string | null)[]> {
  let record: (string | null)[] = []
  let at = 0
  for (const match of slice.matchAll(/("(?:[^"]|"")*"|[^",\n]+)?(,|\n)/g)) {
    if (match.index !== at) throw new Error(`Not in the plan's dialect at ${at}`)
    at += match[0].length
    const [, field, end] = match
    record.push(field?.replace(/^"([^]*)"$/, '$1').replaceAll('""', '"') ?? null)
    if (end === ',') continue
    yield record
    record = []
  }
  if (at !== slice.length || record.length > 0) throw new Error(`Not in the plan's dialect at ${at}`)
}
