import type { RecipeTable, TableColumn } from './model'

/** What the columns of a list of regions stand for: by their roles, else by their names. */
export interface RegionListColumns {
  readonly code: TableColumn | null
  readonly title: TableColumn | null
  /** The code of the region that it went into. */
  readonly into: TableColumn | null
  /** The year, or the day, from which it is no more. */
  readonly ended: TableColumn | null
}

export function regionListColumns({ columns }: Pick<RecipeTable, 'columns'>): RegionListColumns {
  const find = (role: string, names: RegExp) =>
    columns.find((column) => column.role === role) ?? columns.find(({ name }) => names.test(name)) ?? null
  return {
    code: find('code', /^(identifier|key|code|code_van|(gemeente|regio)_?code(gm)?|statcode|oude_code)$/),
    title: find('naam', /^(title|naam|(gemeente|regio)_?naam|statnaam)$/),
    into: find('opgegaan_in', /^(opgegaan_in|code_naar|nieuwe_code)$/),
    ended: find('geldig_tot', /^(geldig_tot|einddatum|jaar_naar)$/),
  }
}
