/** Channels of marks that are placed in pixels and carry their look and words as fields of their data. */
export const pixels = { type: 'quantitative', scale: null, axis: null }

const description = { field: 'omschrijving', type: 'nominal' }

/** Fill, stroke and words of a mark: its fields `vulling`, `rand` and `omschrijving`. */
export const lookChannels = {
  fill: { field: 'vulling', type: 'nominal', scale: null },
  stroke: { field: 'rand', type: 'nominal', scale: null },
  description,
  tooltip: description,
}
