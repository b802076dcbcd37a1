import type { Fault } from '../../workspace/readYaml'
import { expressionFault } from './expressionFault'

type Path = readonly (string | number)[]
type Entries = Readonly<Record<string, unknown>>

/**
 * What in a raw vega-lite block can't be taken, each at its place: data of its own, anything that is fetched or followed,
 * images, what only works with a mouse, and settings that would reach the house style or the program around the figure.
 * Whether the rest is vega-lite is for its own schema to say.
 */
export function specFaults(spec: Entries): readonly Fault[] {
  const parameters = new Set(
    listOf(spec['params']).flatMap((one) =>
      isEntries(one) && typeof one['name'] === 'string' ? [one['name']] : [],
    ),
  )
  return faultsIn(spec, [], parameters, false)
}

const refusedKeys: Readonly<Record<string, string>> = {
  data: 'laat dit weg: de figuur tekent altijd het resultaat van de cel bij bron=',
  datasets: 'laat dit weg: de figuur tekent altijd het resultaat van de cel bij bron=',
  from: 'gegevens van elders erbij zoeken kan niet; doe dat in de query',
  url: 'een figuur haalt niets op',
  href: 'een figuur verwijst nergens heen',
  image: 'een figuur laadt geen afbeeldingen',
  usermeta: 'deze instelling stuurt het programma om de figuur heen en wordt niet overgenomen',
  config: 'de figuur krijgt de huisstijl; zet een afwijking bij het onderdeel zelf',
  bind: 'bediening hoort niet in een figuur die ook op papier staat; gebruik een parameter van het notebook',
  select: 'aanwijzen en kiezen hoort niet in een figuur die ook op papier staat',
  loader: 'een figuur haalt niets op',
  on: 'een figuur luistert niet naar de muis',
  element: 'een figuur komt niet buiten zijn eigen plek',
}

/** Keys under which a text is an expression. */
const expressionKeys = new Set(['expr', 'calculate', 'filter', 'test', 'labelExpr', 'signal', 'update'])

function faultsIn(
  value: unknown,
  path: Path,
  parameters: ReadonlySet<string>,
  inExpression: boolean,
): readonly Fault[] {
  if (typeof value === 'string') return textFaults(value, path, parameters, inExpression)
  if (Array.isArray(value)) {
    return value.flatMap((one, at) => faultsIn(one, [...path, at], parameters, inExpression))
  }
  if (!isEntries(value)) return []
  return Object.entries(value).flatMap(([key, inner]): readonly Fault[] => {
    const place = [...path, key]
    const refused = Object.hasOwn(refusedKeys, key) ? refusedKeys[key] : undefined
    if (refused !== undefined && !isFieldName(path)) return [{ keys: place, reason: refused }]
    if (key === '$schema' && path.length === 0) return schemaFaults(inner, place)
    if (key === 'formatType' && inner !== 'number' && inner !== 'time') {
      return [{ keys: place, reason: 'verwacht “number” of “time”' }]
    }
    if (isImage(key, inner, path)) return [{ keys: place, reason: refusedKeys['image'] ?? '' }]
    // and, or, not of a filter hold expressions as well.
    const goesOn = inExpression && (key === 'and' || key === 'or' || key === 'not')
    return faultsIn(inner, place, parameters, expressionKeys.has(key) || goesOn)
  })
}

// Values of a domain or of a mapping may be called anything; keys of those aren't settings.
const isFieldName = (path: Path) => path.at(-1) === 'value' && typeof path.at(-2) === 'number'

const isImage = (key: string, value: unknown, path: Path) =>
  value === 'image' && (key === 'mark' || (key === 'type' && path.at(-1) === 'mark'))

function schemaFaults(value: unknown, keys: Path): readonly Fault[] {
  const known =
    typeof value === 'string' &&
    /^https:\/\/vega\.github\.io\/schema\/vega-lite\/v[56](\.\d+)*\.json$/.test(value)
  return known ? [] : [{ keys, reason: 'verwacht de naam van vega-lite versie 5 of 6, of laat dit weg' }]
}

function textFaults(
  text: string,
  keys: Path,
  parameters: ReadonlySet<string>,
  isExpression: boolean,
): readonly Fault[] {
  if (isExpression) {
    const reason = expressionFault(text, parameters)
    if (reason !== null) return [{ keys, reason }]
  }
  // Inside an expression a slash divides and a text is a text: it goes nowhere.
  return !isExpression && reachesOut.test(text)
    ? [{ keys, reason: 'een figuur verwijst niet naar buiten' }]
    : []
}

const reachesOut = /^\s*(?:[a-z][a-z0-9+.-]*:\/\/|\/\/|data:\S*[,;]|javascript:|blob:|file:)|url\s*\(/i

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
