import { bereik, type PrintedValue } from './model'

/** How many activities reached, as a theme's list of activities has it. */
export const reached = (
  ...activities: readonly (readonly [activity: string, printed: string])[]
): readonly PrintedValue[] =>
  activities.map(([activiteit, printed]) => ({
    kind: 'printed',
    of: activiteit,
    printed,
    at: {
      notebook: 'collectieve-activiteiten',
      cell: 'activiteiten_lijst',
      column: 'bereik',
      where: { activiteit },
    },
    as: bereik,
  }))
