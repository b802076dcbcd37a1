import type { PublishedResult } from '../numbersInText/cellNumbers'
import type { Ontwerp } from '../../notebook/figuurKeys'
import type { SourceManifest } from '../../workspace/werkmap'

/** A text that an author wrote beside the numbers: a title, a caption, a paragraph. */
export interface WrittenText {
  /** The cell it stands in, with the key for part of a figure: `tekst-2`, `domeinen.titel`. */
  readonly subject: string
  /** As the author wrote it: Markdown, with `{{cel.kolom}}` in place. */
  readonly text: string
}

/** What the text rests on. */
export interface TextGround {
  readonly sources: readonly Pick<SourceManifest, 'naam' | 'aard'>[]
  /** What is published of the cells around it. */
  readonly results: readonly PublishedResult[]
  /** The design recorded for the figure it belongs to; null when there is none. */
  readonly ontwerp: Ontwerp | null
}
