/**
 * Undoes or does again what was typed in the plain text field that has the focus; false when none has. A field under
 * `data-history="document"` has no history of its own: what is typed there is the document's.
 */
export function undoInField(command: 'ongedaan-maken' | 'opnieuw-doen'): boolean {
  const field = document.activeElement
  const isText =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && /^(?:text|search|number|password|email|url|tel)$/.test(field.type))
  if (!isText || field.closest('[data-history=document]') !== null) return false
  // The only way to a field's own history; every host's page is Chromium or a browser that has it.
  document.execCommand(command === 'ongedaan-maken' ? 'undo' : 'redo')
  return true
}
