/** CodeMirror's own sentences that a user can meet here, in Dutch. */
export const dutchPhrases: Record<string, string> = {
  Completions: 'Aanvullingen',
  Diagnostics: 'Fouten',
  'No diagnostics': 'Geen fouten',
  close: 'sluiten',
  'Selection deleted': 'Selectie verwijderd',
}
