const selector = '[data-panel]'

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
