/**
 * What a column of a result stands for, said in the lines above a query (`-- aantal: n (trajecten)`).
 * Everything about evidence rests on these. Keys are the words of the notebook format (docs/FORMATS.md).
 */
export type ColumnRole =
  | { readonly rol: 'groep'; readonly kolom: string }
  | { readonly rol: 'aantal'; readonly kolom: string; readonly eenheid: string | null }
  | {
      readonly rol: 'aandeel'
      readonly kolom: string
      readonly teller: string
      readonly noemer: string
      readonly eenheid: string | null
      /** Column with the effective number of weighted answers; the share is then a weighted one. */
      readonly effectief?: string
    }
  | { readonly rol: 'bedrag'; readonly kolom: string; readonly eenheid: string | null }
  | { readonly rol: 'gemiddelde'; readonly kolom: string; readonly bij: string }
  | { readonly rol: 'weegfactor'; readonly kolom: string }
  | {
      /** How many an activity reached, as registered (`24 tot 40`, `onbekend`). */
      readonly rol: 'bereik'
      readonly kolom: string
      /** Column with the unit of each. */
      readonly eenheden: string
    }
  | { readonly rol: 'interval'; readonly kolom: string; readonly bij: string | null }
