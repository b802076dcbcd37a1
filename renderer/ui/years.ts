import type { ColumnProfile } from '../../core/sources/inspection'

/** Whether all values of a column are years, which stand without a thousands point: whole numbers from 1800 up to 2199. */
export const areYears = (profile: Pick<ColumnProfile, 'min' | 'codes'> | null | undefined): boolean =>
  typeof profile?.min === 'number' &&
  profile.codes !== null &&
  profile.codes.every((value) => /^(18|19|20|21)\d\d$/.test(value))
