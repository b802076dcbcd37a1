import type { NotebookMeta, ParameterDefinition } from './model'

/** What a query calls a parameter, without `$`: a period gives two days, `naam_van` and `naam_tot`. */
export function boundNames(name: string, soort: ParameterDefinition['soort']): readonly string[] {
  return soort === 'periode' ? [`${name}_van`, `${name}_tot`] : [name]
}

/** Every name that a notebook's queries can use. */
export function parameterNames({ parameters }: NotebookMeta): readonly string[] {
  return Object.entries(parameters).flatMap(([name, { soort }]) => boundNames(name, soort))
}
