import type { Element } from 'hast'
import { h } from './hast'
import type { Dimension } from './model'

/** A sign for a dimension, beside its name: a line drawing of 24 by 24 in the colour of the text around it. */
export function dimensionIcon(dimension: Dimension): Element {
  const lines = paths[dimension].map((d) => h('path', { d }))
  return h(
    'svg',
    {
      viewBox: '0 0 24 24',
      width: '16',
      height: '16',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: '1.8',
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      ariaHidden: 'true',
    },
    ...lines,
  )
}

const paths: Readonly<Record<Dimension, readonly string[]>> = {
  // A beat of the heart.
  lichaamsfuncties: ['M2 12h5l2.5-6 4 12L16 12h6'],
  // A head in profile.
  'mentaal-welbevinden': ['M8 21v-4.5A7 7 0 1 1 19 11l1.5 3H18v3h-3v4', 'M9.5 10.5h5'],
  // A compass.
  zingeving: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M15.5 8.5l-2 5-5 2 2-5z'],
  // A sun.
  'kwaliteit-van-leven': [
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
    'M12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3L19 19M5 19l1.7-1.7M17.3 6.7L19 5',
  ],
  // Three people.
  meedoen: [
    'M12 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
    'M7.5 19v-2a4.5 4.5 0 0 1 9 0v2',
    'M4.5 8.5a1.8 1.8 0 1 0 0 3.6M2 18v-2a3 3 0 0 1 3-3M19.5 8.5a1.8 1.8 0 1 1 0 3.6M22 18v-2a3 3 0 0 0-3-3',
  ],
  // A list that is ticked.
  'dagelijks-functioneren': ['M3 6.5l1.5 1.5L7.5 5M3 16l1.5 1.5 3-3', 'M11 6.5h10M11 16h10'],
}
