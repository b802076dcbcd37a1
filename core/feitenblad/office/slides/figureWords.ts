import { line } from '../blockParts'
import type { OfficeFigure, Paragraph } from '../model'

/** What stands above and below a figure on a slide; a picture of a figure has it inside. */
export function figureWords({ title, subtitle, drawn, notes }: OfficeFigure): {
  readonly above: readonly Paragraph[]
  readonly below: readonly Paragraph[]
} {
  const texts = notes.map(({ text }) => line('klein', text))
  if ('picture' in drawn) return { above: [], below: title === '' ? texts : [] }
  const { reference } = drawn.plot
  return {
    above: [line('kop', title), ...(subtitle === '' ? [] : [line('klein', subtitle)])],
    below: [...(reference === null ? [] : [line('klein', `Ter vergelijking: ${reference.text}`)]), ...texts],
  }
}
