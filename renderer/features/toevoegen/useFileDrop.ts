import { useEffect, useState } from 'react'

/** Where files hang over or were dropped: on the view of a source, by its name, or anywhere else (null). */
export interface DropPlace {
  readonly source: string | null
}

/** Takes files that are dropped anywhere on the window. @returns Where files hang over it now; null when none do. */
export function useFileDrop(onFiles: (files: readonly File[], place: DropPlace) => void): DropPlace | null {
  const [over, setOver] = useState<DropPlace | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const listen = (name: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      window.addEventListener(name, (event) => hasFiles(event) && handle(event), controller)
    // A browser opens a file that is dropped on a page, unless both events are refused.
    listen('dragover', (event) => {
      event.preventDefault()
      const { source } = placeOf(event)
      setOver((before) => (before?.source === source ? before : { source }))
    })
    listen('dragleave', (event) => event.relatedTarget === null && setOver(null))
    listen('drop', (event) => {
      event.preventDefault()
      setOver(null)
      onFiles([...(event.dataTransfer?.files ?? [])], placeOf(event))
    })
    return () => controller.abort()
  }, [onFiles])
  return over
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

function placeOf({ target }: DragEvent): DropPlace {
  const view = target instanceof Element ? target.closest('[data-newer-for]') : null
  return { source: view?.getAttribute('data-newer-for') ?? null }
}
