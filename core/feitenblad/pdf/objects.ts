/** The end of a PDF: where its catalog and its information stand (ISO 32000-1, 7.5.5). */
export interface PdfTail {
  /** One more than the highest number of an object. */
  readonly size: number
  readonly root: number
  readonly infoNumber: number
  /** Offset of the table of objects. */
  readonly table: number
  readonly catalog: PdfObject
  readonly info: PdfObject
}

export interface PdfObject {
  /** Between `obj` and `endobj`. */
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * Of a file with one table of objects, as Chromium writes it.
 *
 * @param text The bytes, each as a character.
 * @throws {Error} when it is another file.
 */
export function readTail(text: string): PdfTail {
  const found = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-2000))
  const number = (pattern: RegExp) => Number(pattern.exec(found?.[1] ?? '')?.[1] ?? Number.NaN)
  const [size, root, infoNumber] = [
    number(/\/Size (\d+)/),
    number(/\/Root (\d+) 0 R/),
    number(/\/Info (\d+) 0 R/),
  ]
  const table = Number(found?.[2])
  const head = /^xref\s+0 \d+\s*?\n/.exec(text.slice(table, table + 40))?.[0]
  if (!text.startsWith('%PDF-') || head === undefined || [size, root, infoNumber].some(Number.isNaN))
    throw new Error('Not a PDF as Chromium writes it.')
  const at = (object: number) => {
    const entry = table + head.length + 20 * object
    return readObject(text, Number(text.slice(entry, entry + 10)))
  }
  return { size, root, infoNumber, table, catalog: at(root), info: at(infoNumber) }
}

function readObject(text: string, offset: number): PdfObject {
  const head = /^\d+ 0 obj\s*/.exec(text.slice(offset, offset + 40))?.[0]
  if (head === undefined) throw new Error('Not a PDF as Chromium writes it.')
  const from = offset + head.length
  let to = from
  while (!text.startsWith('endobj', to)) to = text[to] === '(' ? afterString(text, to) : to + 1
  while (/\s/.test(text[to - 1] ?? '')) to -= 1
  return { text: text.slice(from, to), from, to }
}

/** Behind a text between brackets, in which brackets in pairs and escaped signs may stand. */
function afterString(text: string, at: number): number {
  let depth = 0
  for (let place = at; place < text.length; place += 1) {
    const sign = text[place]
    if (sign === '\\') place += 1
    else if (sign === '(') depth += 1
    else if (sign === ')' && (depth -= 1) === 0) return place + 1
  }
  throw new Error('A text without an end.')
}

/** The file with objects added or replaced behind it, by number (7.5.6, incremental updates). */
export function withObjects(text: string, tail: PdfTail, objects: ReadonlyMap<number, string>): string {
  let added = text.endsWith('\n') ? '' : '\n'
  const entries = [...objects]
    .toSorted(([one], [other]) => one - other)
    .map(([number, object]) => {
      const offset = text.length + added.length
      added += `${number} 0 obj\n${object}\nendobj\n`
      return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
    })
  const size = Math.max(tail.size, ...[...objects.keys()].map((number) => number + 1))
  const table = text.length + added.length
  const trailer = `<</Size ${size}/Root ${tail.root} 0 R/Info ${tail.infoNumber} 0 R/Prev ${tail.table}>>`
  return `${text}${added}xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${table}\n%%EOF\n`
}
