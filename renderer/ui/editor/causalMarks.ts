import { StateField, type EditorState, type Extension } from '@codemirror/state'
import { Decoration, EditorView, hoverTooltip, type DecorationSet } from '@codemirror/view'
import { causalClaims, type CausalClaim } from '../causalWords'

/** Which stretches of a document are written text: offsets, the end not included. */
export type TextFinder = (doc: string) => readonly { readonly from: number; readonly to: number }[]

export const wholeDocument: TextFinder = (doc) => [{ from: 0, to: doc.length }]

/** The words on a figure, among its keys in YAML. */
export const figureTexts: TextFinder = (doc) =>
  [...doc.matchAll(/^(?:titel|ondertitel):[ \t]*(.+)$/gm)].map((match) => {
    const to = match.index + match[0].length
    return { from: to - (match[1] ?? '').length, to }
  })

/** Words that claim a cause, underlined as a spelling error is while they are typed, with a proposal on hovering. */
export function causalMarks(texts: TextFinder): Extension {
  const marks = StateField.define<readonly CausalClaim[]>({
    create: (state) => findMarks(state, texts),
    update: (value, { docChanged, state }) => (docChanged ? findMarks(state, texts) : value),
    provide: (field) => EditorView.decorations.from(field, underline),
  })
  const tip = hoverTooltip((view, pos) => {
    const mark = view.state.field(marks).find(({ from, to }) => pos >= from && pos <= to)
    if (!mark) return null
    return { pos: mark.from, end: mark.to, create: () => ({ dom: tooltip(mark.message) }) }
  })
  return [marks, tip]
}

function findMarks(state: EditorState, texts: TextFinder): readonly CausalClaim[] {
  const doc = state.doc.toString()
  return texts(doc).flatMap(({ from, to }) =>
    causalClaims(doc.slice(from, to)).map((claim) => ({
      ...claim,
      from: from + claim.from,
      to: from + claim.to,
    })),
  )
}

const wavy = Decoration.mark({ class: 'cm-causal' })

function underline(marks: readonly CausalClaim[]): DecorationSet {
  return Decoration.set(
    marks.map(({ from, to }) => wavy.range(from, to)),
    true,
  )
}

function tooltip(message: string): HTMLElement {
  const dom = document.createElement('div')
  dom.className = 'cm-causal-tip'
  dom.textContent = message
  return dom
}
