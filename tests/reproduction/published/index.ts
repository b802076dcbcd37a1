import type { PublishedTheme } from '../model'
import { armoede } from './armoede'
import { factsheet } from './factsheet'
import { laaggeletterdheid } from './laaggeletterdheid'
import { leefstijl } from './leefstijl'
import { werkwijze } from './werkwijze'

/** One table a theme; each says its report's printed values in the order of its chapters. */
export const publishedThemes: readonly PublishedTheme[] = [
  armoede,
  leefstijl,
  laaggeletterdheid,
  werkwijze,
  factsheet,
]
