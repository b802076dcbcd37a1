import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FontFiles } from '../../core/feitenblad/fonts'

const require = createRequire(import.meta.url)

/** The bundled fonts, from their packages. */
export async function readFonts(): Promise<FontFiles> {
  const [sans400, sans600, serif400, serif400Italic, serif600] = await Promise.all([
    font('source-sans-3', '400-normal'),
    font('source-sans-3', '600-normal'),
    font('source-serif-4', '400-normal'),
    font('source-serif-4', '400-italic'),
    font('source-serif-4', '600-normal'),
  ])
  return { sans400, sans600, serif400, serif400Italic, serif600 }
}

function font(family: string, style: string): Promise<string> {
  return readFile(require.resolve(`@fontsource/${family}/files/${family}-latin-${style}.woff2`), 'base64')
}
