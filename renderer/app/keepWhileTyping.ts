import type { NotebookSession } from '../../core/workbench/model'

/** At most this long after a key press it is in the journal. */
const milliseconds = 500

/** Keeps what is typed in a notebook in its journal, shortly after each change and when the window loses the focus. */
export function keepWhileTyping(session: NotebookSession): void {
  let kept = session.state.notebook.text
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    kept = textOf(session)
    void session.keepUnsaved()
  }
  session.subscribe(() => {
    if (textOf(session) !== kept) timer ??= setTimeout(keep, milliseconds)
  })
  window.addEventListener('blur', () => timer !== undefined && keep())
}

const textOf = ({ state }: NotebookSession) => state.notebook.text + (state.draft?.body ?? '')
