import { copyTable, type Copied } from '../../../core/workbench/copyCell'
import type { NotebookSession, Workbench } from '../../../core/workbench/model'
import type { Outcome } from '../../../core/bridge/outcome'

/**
 * Puts the published figure of a cell on the clipboard: as an image, as a drawing where the browser takes one, and in words. What
 * was copied, or why nothing was, comes back in Dutch.
 */
export async function copyCellFigure(
  workbench: Pick<Workbench, 'copyFigure'>,
  session: NotebookSession,
  cell: string,
): Promise<string> {
  session.settle()
  const made = workbench.copyFigure(session.state, cell)
  const drawing = drawingType()
  return put('Figuur', withDrawing(drawing), made, {
    'image/png': ({ png }) => png as Uint8Array<ArrayBuffer>,
    ...(drawing !== null && { [drawing]: ({ svg }) => svg }),
    'text/plain': ({ text }) => text,
  })
}

/** The same for the published table of a cell, or the data of its figure: with its lay-out, and for a spreadsheet. */
export async function copyCellTable(session: NotebookSession, cell: string): Promise<string> {
  session.settle()
  const made = Promise.resolve(copyTable(session.state, cell))
  return put('Tabel', 'voor een tekst en voor een rekenblad', made, {
    'text/html': ({ html }) => html,
    'text/plain': ({ text }) => text,
  })
}

/** The second is a type that other programs don't read. */
const drawingType = () =>
  ['image/svg+xml', 'web image/svg+xml'].find((type) => ClipboardItem.supports(type)) ?? null

const withDrawing = (drawing: string | null) =>
  drawing === 'image/svg+xml' ? 'als afbeelding (PNG en SVG)' : 'als afbeelding (PNG)'

/** Asks for the clipboard at once, while the click or key counts; what goes there may come later. */
async function put<T>(
  what: string,
  how: string,
  made: Promise<Outcome<Copied<T>, string>>,
  parts: Readonly<Record<string, (content: T) => BlobPart>>,
): Promise<string> {
  const part = async (type: string, take: (content: T) => BlobPart) => {
    const outcome = await made
    if (!outcome.ok) throw new Error(outcome.problem)
    return new Blob([take(outcome.value.content)], { type })
  }
  const item = new ClipboardItem(
    Object.fromEntries(Object.entries(parts).map(([type, take]) => [type, part(type, take)])),
  )
  const written = await navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  )
  const outcome = await made
  if (!outcome.ok) return `Niet gekopieerd. ${outcome.problem}`
  if (!written)
    return 'Niet gekopieerd: het klembord is niet bereikbaar. Klik in het venster en probeer het opnieuw.'
  const { title, remarks } = outcome.value
  const sentence = `${what} “${title}” gekopieerd ${how}, zoals in Publicatie, met bron en voorbehouden.`
  return [sentence, ...remarks].join(' ')
}
