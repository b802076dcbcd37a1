import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState, Prec } from '@codemirror/state'
import type { Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { dutchPhrases } from './dutchPhrases'
import { editorTheme } from './editorTheme'
import { typeOverSelection } from './typeOverSelection'

/** What every editor in the window has: history, brackets, keys, Dutch phrases, the window's own colours. */
export function editorBasics({ label, onLeave }: { label: string; onLeave: () => void }): Extension {
  return [
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    typeOverSelection,
    highlightActiveLine(),
    EditorView.lineWrapping,
    EditorState.tabSize.of(2),
    EditorState.phrases.of(dutchPhrases),
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...withoutRun]),
    Prec.low(keymap.of([{ key: 'Escape', run: () => (onLeave(), true) }])),
    syntaxHighlighting(colours),
    editorTheme,
  ]
}

// Ctrl Enter runs the cell, everywhere; CodeMirror would start a new line.
const withoutRun = [...historyKeymap, ...defaultKeymap].filter((binding) => binding.key !== 'Mod-Enter')

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
