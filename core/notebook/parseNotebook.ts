import * as v from 'valibot'
import { readFiguurKeys } from './figuurSchema'
import { readInlineValues } from './inlineValues'
import type { Cell, CellPlace, Notebook, NotebookMeta, NotebookProblem, ParameterDefinition } from './model'
import { defaultFault } from './defaultFault'
import { readRoles } from './readRoles'
import { readYaml, yamlSentences, type YamlProblem } from '../workspace/readYaml'
import { readPeiling } from './peiling/readPeiling'
import { readComparison } from './readComparison'
import { metaSchema } from './schemas'
import { splitNotebook, type Piece } from './splitNotebook'

/** Reads a notebook file. Never fails: what can't be read becomes a problem at its line, the rest stays usable. */
export function parseNotebook(text: string): Notebook {
  const problems: NotebookProblem[] = []
  const pieces = splitNotebook(text)
  const meta = readMeta(text, pieces, problems)
  const cells: Cell[] = []
  const taken = new Set<string>(meta.bronnen)
  let texts = 0
  let fences = 0
  for (const piece of pieces) {
    if (piece.kind === 'fence') cells.push(fenceCell(text, piece, ++fences, taken, problems))
    if (piece.kind !== 'text') continue
    const written = withoutBlankLines(text, piece)
    if (written !== null) cells.push(tekstCell(text, written, ++texts, problems))
  }
  const front = pieces[0]?.kind === 'front-matter' ? pieces[0] : null
  return { text, front, meta, cells, problems }
}

/** A text as a cell holds it: the blank lines around it lie between the cells. Null when there are only those. */
function withoutBlankLines(text: string, piece: Piece): Piece | null {
  const start = text.charAt(piece.from) === '\ufeff' && piece.from === 0 ? 1 : piece.from
  const whole = text.slice(start, piece.to)
  if (whole.trim() === '') return null
  const from = start + (/^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(whole)?.[0].length ?? 0)
  const to = start + whole.replace(/[ \t\r\n]+$/, '').length
  return { ...piece, from, to, bodyFrom: from, bodyTo: to }
}

/** The title of a file that gives none. */
export const untitled = 'Zonder titel'

const emptyMeta: NotebookMeta = {
  titel: untitled,
  thema: null,
  hoofdstuk: null,
  bronnen: [],
  parameters: {},
  aanvaard: {},
}

function readMeta(text: string, pieces: readonly Piece[], problems: NotebookProblem[]): NotebookMeta {
  const front = pieces[0]
  if (front?.kind !== 'front-matter') {
    problems.push({
      line: 1,
      cell: null,
      text: 'Het notebook begint niet met “---” en een titel; zie docs/FORMATS.md.',
    })
    return emptyMeta
  }
  const yaml = text.slice(front.bodyFrom, front.bodyTo)
  const read = readYaml(yaml, metaSchema)
  if (!read.ok) {
    problems.push(...placed(read.problem, lineAt(text, front.bodyFrom), null))
    return emptyMeta
  }
  const { titel, thema, hoofdstuk, bronnen, parameters, aanvaard } = read.value
  for (const [name, settings] of Object.entries(parameters)) {
    const fault = defaultFault(settings)
    const place = new RegExp(`^\\s+${name}\\s*:`, 'm').exec(yaml)?.index ?? 0
    const line = lineAt(text, front.bodyFrom + place + (/\S/.exec(yaml.slice(place))?.index ?? 0))
    if (fault !== null) problems.push({ line, cell: null, text: `Parameter ${name}: ${fault}` })
  }
  return {
    titel,
    thema: thema ?? null,
    hoofdstuk: hoofdstuk ?? null,
    bronnen,
    parameters: parameterDefinitions(parameters),
    aanvaard,
  }
}

function parameterDefinitions(
  parameters: v.InferOutput<typeof metaSchema>['parameters'],
): Readonly<Record<string, ParameterDefinition>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { soort, standaard, label, keuzes }]) => [
      name,
      { soort, standaard, label: label ?? name, keuzes: keuzes ?? [] },
    ]),
  )
}

function tekstCell(text: string, piece: Piece, count: number, problems: NotebookProblem[]): Cell {
  const place = placeOf(text, piece, `tekst-${count}`)
  const markdown = text.slice(piece.bodyFrom, piece.bodyTo)
  const { values, problems: found } = readInlineValues(markdown)
  for (const problem of found) {
    problems.push({ line: lineAt(text, piece.bodyFrom + problem.from), cell: place.id, text: problem.text })
  }
  return { ...place, kind: 'tekst', markdown, values }
}

function fenceCell(
  text: string,
  piece: Piece,
  count: number,
  taken: Set<string>,
  problems: NotebookProblem[],
): Cell {
  const name = piece.attributes['naam']
  const report = (line: number, message: string) => problems.push({ line, cell: name ?? null, text: message })
  const opening = lineAt(text, piece.from)
  const place = placeOf(text, piece, name ?? `cel-${count}`)
  const invalid = { ...place, kind: 'ongeldig', language: piece.language, name: name ?? null } as const
  if (name === undefined || !/^[a-z_][a-z0-9_]*$/.test(name)) {
    report(opening, 'Deze cel heeft geen naam. Zet naam=… achter het soort: kleine letters, cijfers en _.')
    return invalid
  }
  if (taken.has(name)) {
    report(opening, `De naam “${name}” komt al voor; kies een andere.`)
    return { ...invalid, ...placeOf(text, piece, `cel-${count}`) }
  }
  taken.add(name)
  const body = text.slice(piece.bodyFrom, piece.bodyTo)
  if (piece.language === 'sql') {
    const roles = readRoles(body)
    if (!roles.ok) report(opening + 1 + roles.problem.line, roles.problem.text)
    return { ...place, kind: 'sql', name, sql: body, roles: roles.ok ? roles.value : [] }
  }
  const source = piece.attributes['bron']
  if (source === undefined) {
    report(opening, `Cel ${name} zegt niet waarover hij gaat. Zet bron=… achter de naam.`)
    return invalid
  }
  if (piece.language === 'figuur') {
    const keys = readFiguurKeys(body)
    if (keys.ok) return { ...place, kind: 'figuur', name, source, keys: keys.value }
    problems.push(...placed(keys.problem, opening + 1, name))
    return invalid
  }
  if (piece.language === 'peiling') {
    const keys = readPeiling(body)
    if (keys.ok) return { ...place, kind: 'peiling', name, source, ...keys.value }
    problems.push(...placed(keys.problem, opening + 1, name))
    return invalid
  }
  const read = readComparison(piece.language, body)
  if (read.ok) return { ...place, kind: 'zrm', name, source, ...read.value }
  problems.push(...placed(read.problem, opening + 1, name))
  return invalid
}

/** Faults of YAML that begins on a line of the file. */
function placed(problem: YamlProblem, firstLine: number, cell: string | null): readonly NotebookProblem[] {
  return yamlSentences(problem).map(({ line, text }) => {
    return { line: firstLine + (line ?? 1) - 1, cell, text: text.charAt(0).toUpperCase() + text.slice(1) }
  })
}

function placeOf(text: string, piece: Piece, id: string): CellPlace {
  const { from, to, bodyFrom, bodyTo } = piece
  return { id, from, to, bodyFrom, bodyTo, line: lineAt(text, from) }
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length
}
