import type { Block } from './layout'

/** A fence with `sleutel=waarde` on its first line set, in its place or at the end. */
export function withAttribute(block: Block, key: string, value: string): Block {
  const opening = /^[^\r\n]*/.exec(block.text)?.[0] ?? ''
  const rest = block.text.slice(opening.length)
  const known = new RegExp(`((?:^|[^a-z_])${key}=)\\S*`)
  const written = known.test(opening)
    ? opening.replace(known, (_, before: string) => before + value)
    : `${opening.trimEnd()} ${key}=${value}`
  return { ...block, text: written + rest }
}
