import { EditorView } from '@codemirror/view'

/**
 * Typing over a selection, done by the editor itself. Chromium would do it with a span that keeps the style of what was
 * there in a style attribute, which the CSP refuses with an error.
 */
export const typeOverSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { main, ranges } = view.state.selection
    const text = event.data
    if (event.inputType !== 'insertText' || text === null || main.empty || ranges.length > 1) return false
    if (view.composing) return false
    const insert = () =>
      view.state.update(view.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true })
    const handlers = view.state.facet(EditorView.inputHandler)
    if (!handlers.some((handle) => handle(view, main.from, main.to, text, insert))) view.dispatch(insert())
    event.preventDefault()
    return true
  },
})
