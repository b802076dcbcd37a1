import * as v from 'valibot'

/** `decimalen:` of a figure, a peiling and a key number. */
export const decimalsSchema = v.union(
  [v.literal(0), v.literal(1), v.literal(2)],
  'verwacht 0, 1 of 2: zoveel cijfers achter de komma als het gepubliceerde getal heeft',
)
