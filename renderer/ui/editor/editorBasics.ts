import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap } from '@codemirror/commands'
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState, Prec } from '@codemirror/state'
import type { Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { dutchPhrases } from './dutchPhrases'
import { editorTheme } from './editorTheme'
import { typeOverSelection } from './typeOverSelection'

interface EditorTies {
  readonly label: string
  readonly onLeave: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onSplit: (place: number) => void
}

/** What every editor in the window has: brackets, keys, Dutch phrases, the window's own colours; its history is the document's. */
export function editorBasics({ label, onLeave, onUndo, onRedo, onSplit }: EditorTies): Extension {
  return [
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    typeOverSelection,
    highlightActiveLine(),
    EditorView.lineWrapping,
    EditorState.tabSize.of(2),
    EditorState.phrases.of(dutchPhrases),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
    keymap.of([
      { key: 'Mod-z', preventDefault: true, run: () => (onUndo(), true) },
      { key: 'Mod-Shift-z', preventDefault: true, run: () => (onRedo(), true) },
      { key: 'Mod-y', preventDefault: true, run: () => (onRedo(), true) },
      { key: 'Ctrl-Shift--', run: splitAt(onSplit) },
      // With Shift this key gives another sign on many keyboards.
      { key: 'Ctrl-_', run: splitAt(onSplit) },
    ]),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...withoutRun]),
    Prec.low(keymap.of([{ key: 'Escape', run: () => (onLeave(), true) }])),
    syntaxHighlighting(colours),
    editorTheme,
  ]
}

// Ctrl Enter runs the cell, everywhere; CodeMirror would start a new line. Esc leaves the cell, also with a selection.
const withoutRun = defaultKeymap.filter(({ key }) => key !== 'Mod-Enter' && key !== 'Escape')

const splitAt =
  (onSplit: (place: number) => void) =>
  (view: EditorView): boolean => (onSplit(view.state.selection.main.head), true)

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--code-keyword)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--code-comment)' },
  { tag: tags.special(tags.name), color: 'var(--code-parameter)', fontWeight: '600' },
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: [tags.processingInstruction, tags.url], color: 'var(--code-comment)' },
])
