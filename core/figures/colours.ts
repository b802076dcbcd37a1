import { contrast } from '../workspace/contrast'
import type { ColourScheme } from './model'

/** House colours of figures: 4.5 : 1 for text and 3 : 1 for marks against the paper they stand on. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly flag: string
  /** In this order; told apart by colour-blind readers too. */
  readonly categories: readonly string[]
  readonly directions: Readonly<Record<Direction, string>>
}

export type Direction = 'hoger' | 'gelijk' | 'lager' | 'onbekend'

export const palettes: Readonly<Record<ColourScheme, Palette>> = {
  licht: {
    paper: '#fbfaf7',
    ink: '#1c2430',
    muted: '#5a6472',
    rule: '#e2dfd8',
    flag: '#8a5a00',
    categories: ['#0b6a6e', '#b8761a', '#35618e', '#a8456b', '#5f8231', '#7a6a58', '#4c4f8a'],
    directions: { hoger: '#0b6a6e', gelijk: '#868b94', lager: '#b8651b', onbekend: '#ebe9e3' },
  },
  donker: {
    paper: '#14181d',
    ink: '#e8e6e1',
    muted: '#9aa4b2',
    rule: '#2c333c',
    flag: '#e0b355',
    categories: ['#4fb3b0', '#e0a14e', '#86b3dd', '#e08bab', '#a3c46f', '#bfae99', '#a9abe0'],
    directions: { hoger: '#4fb3b0', gelijk: '#9aa4b2', lager: '#e09a55', onbekend: '#2a3038' },
  },
}

/** Of paper and ink, the one that reads best on a filled mark. */
export function textOn(fill: string, palette: Palette): string {
  return contrast(fill, palette.paper) >= contrast(fill, palette.ink) ? palette.paper : palette.ink
}
