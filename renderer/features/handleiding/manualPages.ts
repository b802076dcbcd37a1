import { contentsOf } from '../../../core/handleiding/contents'
import { readPage } from '../../../core/handleiding/page'

// The texts of docs/handleiding are part of the program: the manual opens without a network.
const folder = '../../../docs/handleiding/'
const texts = import.meta.glob<string>('../../../docs/handleiding/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const pictures = import.meta.glob<string>('../../../docs/handleiding/beelden/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Where a picture of the manual is, by the name that pages of any folder call it. */
export const pictureAt = (src: string): string | null =>
  pictures[`${folder}beelden/${src.split('/').at(-1) ?? ''}`] ?? null

const readManual = () => {
  const pages = Object.entries(texts).map(([file, text]) => readPage(file.slice(folder.length), text))
  return { pages, contents: contentsOf(pages) }
}

let read: ReturnType<typeof readManual> | null = null

/** The pages of the manual with their order, read when they are first asked for. */
export const manual = (): ReturnType<typeof readManual> => (read ??= readManual())
