/** The bundled fonts as base64 of their woff2 files (latin); a host reads them once and hands them in. */
export interface FontFiles {
  readonly sans400: string
  readonly sans600: string
  readonly serif400: string
  readonly serif400Italic: string
  readonly serif600: string
}

const faces = [
  ['sans400', 'Source Sans 3', 400, 'normal'],
  ['sans600', 'Source Sans 3', 600, 'normal'],
  ['serif400', 'Source Serif 4', 400, 'normal'],
  ['serif400Italic', 'Source Serif 4', 400, 'italic'],
  ['serif600', 'Source Serif 4', 600, 'normal'],
] as const satisfies readonly (readonly [keyof FontFiles, string, number, string])[]

/** @font-face rules with the fonts inside, for files that must look right anywhere. */
export function fontFaces(fonts: FontFiles, names: readonly (keyof FontFiles)[]): string {
  return faces
    .filter(([name]) => names.includes(name))
    .map(
      ([name, family, weight, style]) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};` +
        `src:url(data:font/woff2;base64,${fonts[name]}) format('woff2')}`,
    )
    .join('\n')
}
