import { EditorView } from '@codemirror/view'

/** The window's tokens reach into the shadow root, so light and dark need no second theme. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', fontSize: 'var(--size-13)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--mono)',
    fontVariantLigatures: 'none',
    lineHeight: '1.55',
    maxHeight: 'var(--editor-height, 60vh)',
  },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 12px' },
  '.cm-activeLine': { backgroundColor: 'var(--hover)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '1.5px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--selected)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--control)',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--blokkeert) 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-causal': {
    textDecoration: 'underline wavy var(--waarschuwt) 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-causal-tip': {
    maxWidth: '360px',
    padding: '6px 10px',
    borderLeft: '3px solid var(--waarschuwt)',
    fontFamily: 'var(--sans)',
    fontSize: 'var(--size-13)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--control)',
    borderRadius: '4px',
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--sans)',
    fontSize: 'var(--size-13)',
    maxHeight: 'none',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '2px 10px', lineHeight: '1.6' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.75', marginLeft: '1.2em' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionIcon': { display: 'none' },
  '.cm-diagnostic': {
    padding: '6px 10px',
    borderLeft: '3px solid var(--blokkeert)',
    fontFamily: 'var(--sans)',
    fontSize: 'var(--size-13)',
  },
})
