import { useSyncExternalStore } from 'react'
import type { ColourScheme } from '../../core/figures/model'
import { createStore, useStore } from '../ui/store'

/** What the user chose; `systeem` follows the operating system. Kept in localStorage. */
export type SchemeChoice = 'systeem' | ColourScheme

const key = 'feitenwerk.kleuren'
const dark = () => window.matchMedia('(prefers-color-scheme: dark)')
const choice = createStore<SchemeChoice>(storedChoice())

export function applyScheme(): void {
  const chosen = choice.state
  if (chosen === 'systeem') delete document.documentElement.dataset['scheme']
  else document.documentElement.dataset['scheme'] = chosen
}

export function chooseScheme(chosen: SchemeChoice): void {
  localStorage.setItem(key, chosen)
  choice.set(chosen)
  applyScheme()
}

/** The scheme in force and the choice behind it. */
export function useScheme(): { scheme: ColourScheme; choice: SchemeChoice } {
  const chosen = useStore(choice)
  const systemDark = useSyncExternalStore(watchSystem, () => dark().matches)
  return { choice: chosen, scheme: chosen === 'systeem' ? (systemDark ? 'donker' : 'licht') : chosen }
}

function watchSystem(listener: () => void): () => void {
  const query = dark()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

function storedChoice(): SchemeChoice {
  const stored = localStorage.getItem(key)
  return stored === 'licht' || stored === 'donker' ? stored : 'systeem'
}
