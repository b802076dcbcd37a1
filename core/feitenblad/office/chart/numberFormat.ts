import type { Plot } from '../../../figures/plot'

/** As Excel's English version writes it; a reader's own signs are shown. */
export function numberFormat({ kind, decimals }: Plot['measure']): string {
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  switch (kind) {
    case 'aandeel':
      return `0${fraction}%`
    case 'procent':
      return `#,##0${fraction}"%"`
    case 'euro':
      return `"€ "#,##0${fraction}`
    case 'getal':
      return `#,##0${fraction}`
  }
}
