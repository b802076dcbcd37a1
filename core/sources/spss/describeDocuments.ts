/** Lines of text about the file, as a note; of many the first. */
export function describeDocuments(lines: readonly string[]): readonly string[] {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '')
  if (filled.length === 0) return []
  const rest = filled.length > maxLines ? ` (en nog ${filled.length - maxLines} regels)` : ''
  return [`Documentatie in het bestand: ${filled.slice(0, maxLines).join(' ')}${rest}`]
}

const maxLines = 20
