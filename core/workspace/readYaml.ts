import * as v from 'valibot'
import {
  isNode,
  LineCounter,
  parseDocument,
  type Document,
  type ErrorCode,
  type ScalarTag,
  type Tags,
} from 'yaml'
import { assertNever, fail, succeed, type Outcome } from '../bridge/outcome'

export type YamlProblem =
  /** Not YAML. `reason` is Dutch; null where the parser's own words say nothing to a reader. */
  | { readonly kind: 'syntax'; readonly line: number; readonly reason: string | null }
  /** Written by a newer version of the program. */
  | { readonly kind: 'too-new'; readonly formaat: number }
  | { readonly kind: 'invalid'; readonly faults: readonly YamlFault[] }

export interface YamlFault {
  /** Keys from the top, positions in lists counted from 1: `bronnen.2.pad`. */
  readonly path: string
  /** Line of the value, or of what should hold it; null in an empty file. */
  readonly line: number | null
  /** Dutch, to follow the path. */
  readonly reason: string
}

const knownFormaat = 1

/**
 * Reads YAML 1.2 against a schema: `werkmap.yaml`, a feitenblad, the YAML of a notebook's cells. Texts of digits with a
 * leading zero (codes such as 0363) and days stay text.
 *
 * @param check What the schema can't see; faults by key.
 */
export function readYaml<T>(
  text: string,
  schema: v.GenericSchema<unknown, T>,
  check: (value: T) => readonly Fault[] = () => [],
): Outcome<T, YamlProblem> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, customTags: keepCodes, stringKeys: true })
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined)
    return fail({
      kind: 'syntax',
      line: lines.linePos(Math.min(error.pos[0], text.trimEnd().length)).line,
      reason: syntaxReasons[error.code] ?? null,
    })
  const value = toPlain(document)
  if (value === undefined)
    return fail({ kind: 'syntax', line: 1, reason: 'verwijzingen met & en * worden hier niet gebruikt' })
  const formaat = v.safeParse(v.object({ formaat: v.number() }), value)
  if (formaat.success && formaat.output.formaat > knownFormaat)
    return fail({ kind: 'too-new', formaat: formaat.output.formaat })
  const parsed = v.safeParse(schema, value)
  const faults = parsed.success ? check(parsed.output) : parsed.issues.map(faultOf)
  if (parsed.success && faults.length === 0) return succeed(parsed.output)
  return fail({ kind: 'invalid', faults: faults.map((fault) => placed(fault, document, lines)) })
}

/** Words what is wrong with a YAML file, one sentence a fault. */
export function describeYamlProblem(file: string, problem: YamlProblem): string {
  return yamlSentences(problem)
    .map(({ line, text }) => `${file}${line === null ? '' : `, regel ${line}`}: ${text}`)
    .join(' ')
}

/** The same, a fault at a time, with its 1-based line: for YAML that is part of a larger file. */
export function yamlSentences(
  problem: YamlProblem,
): readonly { readonly line: number | null; readonly text: string }[] {
  switch (problem.kind) {
    case 'syntax':
      return [
        {
          line: problem.line,
          text: `dit is geen geldige YAML${problem.reason === null ? '' : ` (${problem.reason})`}.`,
        },
      ]
    case 'too-new':
      return [
        {
          line: null,
          text: `dit is te nieuw: formaat ${problem.formaat}, en deze versie kent tot en met ${knownFormaat}. Werk Feitenwerk bij.`,
        },
      ]
    case 'invalid':
      return problem.faults.map(({ path, line, reason }) => ({
        line,
        text: `${path === '' ? '' : `${path}: `}${reason}.`,
      }))
    default:
      return assertNever(problem)
  }
}

const syntaxReasons: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_INDENT: 'het inspringen klopt niet',
  BLOCK_AS_IMPLICIT_KEY: 'zet een tekst met een dubbele punt tussen aanhalingstekens',
  DUPLICATE_KEY: 'deze sleutel staat er twee keer',
  MISSING_CHAR: 'er ontbreekt een haakje, een aanhalingsteken, een komma of een dubbele punt',
  MULTILINE_IMPLICIT_KEY: 'er ontbreekt een dubbele punt na een sleutel',
  TAB_AS_INDENT: 'spring in met spaties, niet met tabs',
  TAG_RESOLVE_FAILED: 'een woord met ! ervoor heeft hier geen betekenis',
}

/** YAML's core rules, but a number is a number only where nothing of its text can get lost. */
function keepCodes(tags: Tags): Tags {
  return tags.flatMap((tag): Tags => {
    if (typeof tag === 'string' || tag.default !== true) return [tag]
    const scalar = tag as ScalarTag
    if (scalar.tag === 'tag:yaml.org,2002:int')
      return scalar.format === undefined ? [{ ...scalar, test: /^-?(0|[1-9]\d{0,14})$/ }] : []
    if (scalar.tag === 'tag:yaml.org,2002:float') return scalar.format === 'EXP' ? [] : [tag]
    return [tag]
  })
}

/** undefined when the document unfolds to far more than it holds (an alias bomb). */
function toPlain(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) ?? null
  } catch {
    return undefined
  }
}

/** A fault before it has its line. */
export interface Fault {
  readonly keys: readonly (string | number)[]
  readonly reason: string
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  )
  return { keys, reason: reasonOf(issue) }
}

function reasonOf({ expected, received, kind, type, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'deze sleutel bestaat niet'
  if (received === 'undefined') return 'deze sleutel ontbreekt'
  if (type === 'regex' || hasOwnWords(type, message)) return message
  if (kind === 'validation')
    return `de waarde ${received} mag hier niet; verwacht ${expected ?? 'iets anders'}`
  if (type === 'picklist' || type === 'literal') return `verwacht ${choices(expected ?? '')}`
  return `verwacht ${wanted[type] ?? 'iets anders'}`
}

/** A choice of shapes is worded by its schema where `true, false of tekst` isn't what it is about. */
const hasOwnWords = (type: string, message: string) =>
  (type === 'union' || type === 'length' || type === 'check') && !message.startsWith('Invalid ')

/** Valibot's `("a" | "b")` in Dutch. */
const choices = (expected: string) =>
  expected
    .replace(/^\(|\)$/g, '')
    .replaceAll(' | ', ' of ')
    .replace(/"([^"]*)"/g, '“$1”')

const wanted: Readonly<Record<string, string>> = {
  string: 'tekst (zet een getal tussen aanhalingstekens)',
  number: 'een getal',
  boolean: 'true of false',
  union: 'true, false of tekst',
  array: 'een lijst',
  strict_object: 'sleutels met waarden',
  record: 'sleutels met waarden',
}

function placed({ keys, reason }: Fault, document: Document.Parsed, lines: LineCounter): YamlFault {
  const path = keys.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.')
  // The value itself, else the nearest thing that should hold it.
  const depths = keys.map((_, at) => keys.length - at)
  const nodes = [...depths.map((depth) => document.getIn(keys.slice(0, depth), true)), document.contents]
  const range = nodes.flatMap((node) => (isNode(node) && node.range ? [node.range] : []))[0]
  return { path, line: range === undefined ? null : lines.linePos(range[0]).line, reason }
}
