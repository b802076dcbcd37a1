import { useEffect, useState } from 'react'
import type { ParameterDefinition } from '../../../core/notebook/model'
import { useTools } from '../../app/WorkbenchContext'
import { useStore } from '../../ui/store'

const none: readonly string[] = []

/** The areas that the loaded sources know, to offer for a parameter that may be any of them. */
export function useAreas({ soort, keuzes }: ParameterDefinition): readonly string[] {
  const { workbench } = useTools()
  const { sources } = useStore(workbench)
  const [areas, setAreas] = useState(none)
  const isOffered = soort === 'regio' && keuzes.length === 0
  useEffect(() => {
    if (!isOffered) return
    let isCurrent = true
    const regional = sources.flatMap(({ manifest, status, recipe }) => {
      const column = recipe?.columns.find(({ role }) => role === 'regio')
      return status === 'geladen' && column ? [{ manifest, column }] : []
    })
    void Promise.all(
      regional.map(({ manifest, column }) =>
        workbench.valuesAfter(manifest.naam, manifest.stappen ?? [], column.name),
      ),
    ).then((found) => {
      const all = new Set(found.flatMap((values) => (values.ok ? values.value : [])))
      if (isCurrent) setAreas([...all].toSorted(new Intl.Collator('nl').compare))
    })
    return () => {
      isCurrent = false
    }
  }, [isOffered, sources, workbench])
  return isOffered ? areas : none
}
