import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import { fail, succeed, type Outcome } from '../bridge/outcome'

export interface YamlProblem {
  /** 0-based line within the text. */
  readonly line: number
  readonly text: string
}

/** Reads YAML 1.2 against a schema; a problem names the key and the line. */
export function readYaml<T>(text: string, schema: v.GenericSchema<unknown, T>): Outcome<T, YamlProblem> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true })
  const error = document.errors[0]
  if (error)
    return fail({
      line: lines.linePos(error.pos[0]).line - 1,
      text: 'Deze YAML is niet te lezen; controleer inspringing, dubbele punten en aanhalingstekens.',
    })
  const parsed = v.safeParse(schema, document.toJS({ maxAliasCount: 0 }) ?? {})
  if (parsed.success) return succeed(parsed.output)
  const issue = parsed.issues[0]
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  return fail({ line: lineOf(document, lines, path), text: describeIssue(issue, path) })
}

function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: readonly number[] } | undefined
    if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line - 1
  }
  return 0
}

function describeIssue(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const key = path.join('.')
  if (issue.type === 'strict_object' && issue.expected === 'never') return `De sleutel “${key}” bestaat niet.`
  if (issue.received === 'undefined') return `De sleutel “${key}” ontbreekt.`
  if (issue.type === 'picklist')
    return `“${key}” kan alleen zijn: ${issue.expected?.replaceAll('"', '').replaceAll(' | ', ', ')}.`
  return `“${key}” heeft een waarde die niet kan: ${issue.received}.`
}
