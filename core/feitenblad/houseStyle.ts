import { palettes } from '../figures/colours'
import type { Huisstijl, LetterType } from '../workspace/huisstijl'
import type { SheetImage } from './images/sheetImage'

/** How a sheet looks; colours as `#rrggbb`. */
export interface HouseStyle {
  /** Key numbers, the theme and the lines above them. */
  readonly accent: string
  readonly ink: string
  readonly muted: string
  /** null: each format has its usual letters. */
  readonly letters: LetterType | null
  readonly logo: Logo | null
}

export interface Logo {
  readonly image: SheetImage
  /** For who can't see it. */
  readonly alt: string
}

const { ink, muted } = palettes.licht
const accent = '#0b6a6e'

/** What the werkmap doesn't say is as it is without a house style. */
export const houseStyle = (huisstijl: Huisstijl | undefined, logo: Logo | null): HouseStyle => ({
  accent: huisstijl?.kleuren.accent ?? accent,
  ink: huisstijl?.kleuren.inkt ?? ink,
  muted: huisstijl?.kleuren.gedempt ?? muted,
  letters: huisstijl?.lettertype ?? null,
  logo,
})

export const plainStyle: HouseStyle = houseStyle(undefined, null)
