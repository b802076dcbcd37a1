import { generateTable } from './generate'
import { rKinds } from './r'

/** What stands in the files of `samples/`. */
export const sheetSample = generateTable(7)
export const rSample = generateTable(8, rKinds)
