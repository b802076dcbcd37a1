import { Annotation } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'

/** Marks a change that comes from outside the editor: what it belongs to knows of it already. */
export const fromOutside = Annotation.define<boolean>()

/** Makes the editor hold another text by changing only what differs; the cursor ends up at the change. */
export function takeOver(view: EditorView, text: string): void {
  const old = view.state.doc.toString()
  const start = sharedStart(old, text)
  const end = sharedEnd(old, text, start)
  const insert = text.slice(start, text.length - end)
  view.dispatch({
    changes: { from: start, to: old.length - end, insert },
    selection: { anchor: start + insert.length },
    annotations: fromOutside.of(true),
    scrollIntoView: view.hasFocus,
  })
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one[at] === other[at]) at++
  return at
}

function sharedEnd(one: string, other: string, from: number): number {
  const most = Math.min(one.length, other.length) - from
  let count = 0
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count++
  return count
}
