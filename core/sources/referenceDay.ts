import type { SourceManifest } from '../workspace/werkmap'
import type { InspectOptions } from './inspection'

/** Ages are those on the last day of the period that a source describes, where its rows have no start date. */
export const referenceDay = (
  peilperiode: SourceManifest['peilperiode'],
): Pick<InspectOptions, 'referenceDate'> =>
  peilperiode === undefined ? {} : { referenceDate: peilperiode.tot }
