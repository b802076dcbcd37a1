import { useEffect, useRef } from 'react'
import { commandOf, isTyping } from './keys'
import { focusNextPanel } from './panels'
import type { HostCommand } from '../../core/bridge/contract'

interface WindowKeys {
  run(command: HostCommand): void
  /** Esc outside an editor; false when there was nothing to stop. */
  stop(): void
}

/** Listens to the keys of the whole window. Escape and bare keys are left to what is being typed in. */
export function useWindowKeys(keys: WindowKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event, latest.current)
    // Ctrl keys before the editor sees them; the rest after everybody else had a chance.
    window.addEventListener('keydown', listen, { capture: true })
    const bare = (event: KeyboardEvent) => handleBare(event, latest.current)
    window.addEventListener('keydown', bare)
    return () => {
      window.removeEventListener('keydown', listen, { capture: true })
      window.removeEventListener('keydown', bare)
    }
  }, [])
}

function handle(event: KeyboardEvent, keys: WindowKeys): void {
  const command = commandOf(event)
  if (command === null) return
  event.preventDefault()
  event.stopPropagation()
  // The manual may be looked into from anywhere: it comes over what is open.
  if (command === 'handleiding' || !isDialogOpen()) keys.run(command)
}

/** A dialog stands before everything: what is behind it waits. */
function isDialogOpen(): boolean {
  return document.querySelector('[role=dialog]') !== null
}

function handleBare(event: KeyboardEvent, keys: WindowKeys): void {
  if (event.defaultPrevented || isDialogOpen()) return
  if (event.key === 'F6') {
    event.preventDefault()
    focusNextPanel(event.shiftKey ? -1 : 1)
  } else if (!isTyping(event) && event.key === '?') keys.run('toetsen-tonen')
  else if (!isTyping(event) && event.key === 'Escape') keys.stop()
}
