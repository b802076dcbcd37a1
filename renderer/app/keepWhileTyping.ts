/** At most this long after a key press it is in the journal. */
const milliseconds = 500

interface Kept {
  subscribe(listener: () => void): () => void
  keepUnsaved(): Promise<void>
}

/** Keeps what is typed in a document in its journal, shortly after each change and when the window loses the focus. */
export function keepWhileTyping<Document extends Kept>(
  document: Document,
  textOf: (document: Document) => string,
): void {
  let kept = textOf(document)
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    kept = textOf(document)
    void document.keepUnsaved()
  }
  document.subscribe(() => {
    if (textOf(document) !== kept) timer ??= setTimeout(keep, milliseconds)
  })
  window.addEventListener('blur', () => timer !== undefined && keep())
}
