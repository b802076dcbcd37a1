const selector = '[data-panel]'

/**
 * Gives the focus to the document in front when what had it is gone, so that the keys go on working there. No ring is
 * drawn around it: nobody moved the focus.
 */
export function focusLostDocument(): void {
  const active = document.activeElement
  if (active !== null && active !== document.body) return
  const panel = document.querySelector<HTMLElement>(`main ${selector}`)
  if (panel === null) return
  panel.dataset['unmoved'] = ''
  panel.addEventListener('blur', () => delete panel.dataset['unmoved'], { once: true })
  panel.focus({ preventScroll: true })
}

/** The same for a document that was asked for by name: the focus doesn't stay where the asking began. */
export function focusOpened(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  focusLostDocument()
}

/** Does something once a dialog or a banner that goes now has let go of the focus; the answer calls it off. */
export function afterDialog(work: () => void): () => void {
  const timer = setTimeout(work, 50)
  return () => clearTimeout(timer)
}

/** Moves the focus to the next (1) or previous (−1) panel of the window that is shown. */
export function focusNextPanel(step: 1 | -1): void {
  const panels = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (panel) => panel.offsetParent !== null,
  )
  const current = panels.findIndex((panel) => panel.contains(document.activeElement))
  const start = current === -1 && step === -1 ? 0 : current
  const next = panels[(start + step + panels.length) % panels.length]
  next?.focus()
}
