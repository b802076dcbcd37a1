import { isMap, parseDocument, type Document } from 'yaml'
import * as v from 'valibot'
import { editsOf, oneLine, spliced, type Values } from '../../workspace/changeMap'
import type { Notebook } from '../model'
import { parseNotebook } from '../parseNotebook'
import { metaSchema } from '../schemas'
import { lineEnd } from './lineEnd'

type Meta = v.InferInput<typeof metaSchema>

/** Keys of the front matter to give another value; undefined takes a key out. */
export type MetaChange = Partial<Record<Exclude<keyof Meta, 'formaat' | 'parameters'>, unknown>> & {
  readonly titel?: string
  readonly thema?: string | undefined
  readonly hoofdstuk?: string | undefined
  readonly bronnen?: readonly string[] | undefined
  readonly aanvaard?: Notebook['meta']['aanvaard'] | undefined
}

/** A parameter as it stands in the front matter. */
export type ParameterSettings = NonNullable<Meta['parameters']>[string]

/** Changes title, theme, chapter or sources; every byte that doesn't say what changed stays as it was. */
export function changeMeta(notebook: Notebook, change: MetaChange): Notebook {
  return changeFront(notebook, (yaml, map, values) =>
    spliced(yaml, editsOf(map, values, { ...values, ...change }, yaml)),
  )
}

/** Adds, changes or (null) takes out a parameter; the queries that use it are left alone. */
export function setParameter(notebook: Notebook, name: string, settings: ParameterSettings | null): Notebook {
  return changeFront(notebook, (yaml, map, values) => {
    const before = isValues(values['parameters']) ? values['parameters'] : null
    if (before === null) return settings === null ? yaml : withParameters(yaml, name, settings)
    const { [name]: _, ...others } = before
    const after = settings === null ? others : { ...before, [name]: settings }
    const parameters = Object.keys(after).length === 0 ? undefined : after
    return spliced(yaml, editsOf(map, values, { ...values, parameters }, yaml))
  })
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0

function withParameters(yaml: string, name: string, settings: ParameterSettings): string {
  const eol = lineEnd(yaml)
  const empty = /^parameters:.*(\r\n|\n|\r|$)/m.exec(yaml)
  const rest = empty ? yaml.slice(0, empty.index) + yaml.slice(empty.index + empty[0].length) : yaml
  const ended = rest === '' || /[\r\n]$/.test(rest) ? rest : rest + eol
  return `${ended}parameters:${eol}  ${name}: ${oneLine(settings)}${eol}`
}

function changeFront(
  notebook: Notebook,
  change: (yaml: string, map: Parameters<typeof editsOf>[0], values: Values) => string,
): Notebook {
  const { text, front } = withFront(notebook)
  if (front === null) throw new Error('This notebook has no front matter.')
  const yaml = text.slice(front.bodyFrom, front.bodyTo)
  const document: Document = parseDocument(yaml)
  if (!isMap(document.contents)) return notebook
  const changed = change(yaml, document.contents as never, document.toJS() as Values)
  return parseNotebook(text.slice(0, front.bodyFrom) + changed + text.slice(front.bodyTo))
}

/** A file without front matter gets one. */
function withFront(notebook: Notebook): Notebook {
  if (notebook.front !== null) return notebook
  const { text } = notebook
  const eol = lineEnd(text)
  const start = text.startsWith('\ufeff') ? 1 : 0
  const front = ['---', 'formaat: 1', 'titel: Zonder titel', '---', ''].join(eol)
  return parseNotebook(text.slice(0, start) + front + text.slice(start))
}
