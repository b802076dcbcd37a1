import { useEffect, useState } from 'react'

/** Takes files that are dropped anywhere on the window. @returns Whether files hang over it now. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const controller = new AbortController()
    const listen = (name: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      window.addEventListener(name, (event) => hasFiles(event) && handle(event), controller)
    // A browser opens a file that is dropped on a page, unless both events are refused.
    listen('dragover', (event) => {
      event.preventDefault()
      setOver(true)
    })
    listen('dragleave', (event) => event.relatedTarget === null && setOver(false))
    listen('drop', (event) => {
      event.preventDefault()
      setOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    })
    return () => controller.abort()
  }, [onFiles])
  return over
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
