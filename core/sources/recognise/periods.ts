import { isAll, type ClueColumn } from './clues'

/** Whether a column holds periods: by its codes, or by its header and years or worded periods below it. */
export const isPeriodColumn = (column: ClueColumn): boolean =>
  isAll(column, 'period-code') || (isPeriodName(column.name) && isAll(column, 'period'))

const isPeriodName = (name: string) =>
  /^(perioden?|periods?|(verslag|peil|meet)?jaar|year|kwartaal|maand)$/.test(name)
