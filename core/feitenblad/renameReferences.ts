import { isScalar, parseDocument, visit } from 'yaml'

/** What a feitenblad refers to: a notebook by its file name without `.md`, or one of its cells. */
export interface Referred {
  readonly notebook: string
  /** null: whatever cell of that notebook. */
  readonly cell: string | null
}

/**
 * The text of a `feitenblad.yaml` with its references to one cell, or to one notebook, under the new name; every other
 * byte stays as it was. A file that isn't YAML stays as it is.
 */
export function renameReferences(text: string, old: Referred, name: string): string {
  const document = parseDocument(text)
  if (document.errors.length > 0) return text
  const places: { from: number; to: number; isText: boolean }[] = []
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || !value.range) return
      const [from, to] = value.range
      const isReference = referenceKeys.has(String(key.value))
      if (isReference || textKeys.has(String(key.value))) places.push({ from, to, isText: !isReference })
    },
  })
  return places
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, { from, to, isText }) => {
      const written = all.slice(from, to)
      return all.slice(0, from) + (isText ? inText : inReference)(written, old, name) + all.slice(to)
    }, text)
}

const referenceKeys = new Set(['figuur', 'waarde', 'tabel'])
/** Keys of texts that inline values may stand in (`textsOfBlock`). */
const textKeys = new Set(['tekst', 'basis', 'label', 'van', 'naam', 'titel', 'alt', 'bron'])

const inText = (text: string, old: Referred, name: string) =>
  text.replaceAll(new RegExp(String.raw`(\{\{\s*)${pattern(old)}`, 'gu'), (_, ...parts: string[]) =>
    spelled(parts, old, name),
  )

const inReference = (text: string, old: Referred, name: string) =>
  text.replace(new RegExp(String.raw`^(['"]?)${pattern(old)}`, 'u'), (_, ...parts: string[]) =>
    spelled(parts, old, name),
  )

/** The notebook, and the cell where one is meant; what follows is another part of the name, or its end. */
function pattern({ notebook, cell }: Referred): string {
  const escaped = notebook.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return cell === null ? String.raw`(${escaped})(?=\.)` : String.raw`(${escaped}\.)(${cell})(?![a-z0-9_])`
}

function spelled([before = '', notebook = '']: readonly string[], { cell }: Referred, name: string): string {
  return cell === null ? before + name : before + notebook + name
}
