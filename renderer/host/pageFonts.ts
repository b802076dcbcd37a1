import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url'
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url'
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url'
import serif400Italic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url'
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import type { FontFiles } from '../../core/feitenblad/fonts'

const addresses = { sans400, sans600, serif400, serif400Italic, serif600 } satisfies Record<
  keyof FontFiles,
  string
>

/** The page's own fonts as base64, to stand inside exported files. */
export async function pageFonts(): Promise<FontFiles> {
  const read = Object.entries(addresses).map(
    async ([name, address]) => [name, await base64Of(address)] as const,
  )
  return Object.fromEntries(await Promise.all(read)) as Record<keyof FontFiles, string>
}

async function base64Of(address: string): Promise<string> {
  const response = await fetch(new URL(address, document.baseURI))
  if (!response.ok) throw new Error(`The page's own font is missing: ${address}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  // In parts: a call takes a limited number of arguments.
  const parts = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, part) =>
    String.fromCharCode(...bytes.subarray(part * 8192, (part + 1) * 8192)),
  )
  return btoa(parts.join(''))
}
