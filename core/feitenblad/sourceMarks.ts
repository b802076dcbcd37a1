import type { Block } from './model'

/** Numbers of the sources that blocks rest on. */
export const sourceMarks = (blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap((block) => (block.kind === 'leeg' ? [] : block.sources))
