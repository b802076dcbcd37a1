import { parseExpression } from 'vega-expression'

/** What an expression may call: arithmetic, texts, days and colours. Nothing that reads or changes the view around it. */
const functions = new Set(
  (
    'isArray isBoolean isDate isDefined isNumber isObject isRegExp isString isValid isNaN isFinite toBoolean toDate ' +
    'toNumber toString abs acos asin atan atan2 ceil clamp cos exp floor hypot log max min pow round sin sqrt tan ' +
    'if now datetime date day dayofyear year quarter month week hours minutes seconds milliseconds time utc utcdate ' +
    'utcday utcyear utcquarter utcmonth utcweek timeOffset dayFormat dayAbbrevFormat monthFormat monthAbbrevFormat ' +
    'format timeFormat utcFormat timeParse utcParse length slice reverse sort indexof lastindexof inrange join extent ' +
    'span sequence peek lower upper parseFloat parseInt replace split substring trim truncate pad test regexp rgb hsl ' +
    'lab hcl luminance contrast'
  ).split(' '),
)
const names = new Set(
  'datum parent NaN E LN10 LN2 LOG10E LOG2E MAX_VALUE MIN_VALUE PI SQRT1_2 SQRT2 undefined null true false'.split(
    ' ',
  ),
)
const forbidden =
  /^(__proto__|prototype|constructor|__defineGetter__|__defineSetter__|valueOf|toLocaleString)$/

/**
 * Why an expression of vega isn't taken, in Dutch to follow its place; null when it is.
 *
 * @param parameters Names that the figure defines itself.
 */
export function expressionFault(text: string, parameters: ReadonlySet<string>): string | null {
  let tree: Node
  try {
    tree = parseExpression(text) as unknown as Node
  } catch {
    return 'dit is geen uitdrukking van vega'
  }
  return faultOf(tree, parameters)
}

interface Node {
  readonly type: string
  readonly name?: string
  readonly value?: unknown
  readonly computed?: boolean
  readonly member?: boolean
  readonly callee?: Node
  readonly object?: Node
  readonly property?: Node
  readonly [key: string]: unknown
}

function faultOf(node: Node, parameters: ReadonlySet<string>): string | null {
  if (node.type === 'CallExpression') {
    const name = node.callee?.type === 'Identifier' ? node.callee.name : undefined
    if (name === undefined || !functions.has(name)) {
      return `de functie ${name ?? 'hier'} mag niet: een uitdrukking rekent alleen met de gegevens van de figuur`
    }
    return firstFault(listOf(node['arguments']), parameters)
  }
  if (node.type === 'Identifier' && node.member !== true) {
    const known = names.has(node.name ?? '') || parameters.has(node.name ?? '')
    return known
      ? null
      : `de naam ${node.name ?? ''} is hier niet bekend; gebruik datum.kolom of een eigen parameter`
  }
  if (node.type === 'MemberExpression') {
    const name = node.property?.name ?? node.property?.value
    if (typeof name === 'string' && forbidden.test(name)) return `de eigenschap ${name} mag niet`
  }
  // A computed name is checked by what it is looked up in: rows and parameters hold values only.
  return firstFault(childrenOf(node), parameters)
}

function firstFault(nodes: readonly Node[], parameters: ReadonlySet<string>): string | null {
  for (const node of nodes) {
    const fault = faultOf(node, parameters)
    if (fault !== null) return fault
  }
  return null
}

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flatMap(listOf)

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

function listOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.filter(isNode)
  return isNode(value) ? [value] : []
}
