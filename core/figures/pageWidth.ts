/** Width of a figure on a sheet, in CSS pixels. */
export const pageWidth = 680

/**
 * What can't be made narrower is drawn at the width of a page, and its host shows it smaller: a figure that fits on paper
 * is never refused because a window is small.
 */
export const widthsToTry = (width: number): readonly number[] =>
  width < pageWidth ? [width, pageWidth] : [width]
