/** The workbench's own functions, as the editor offers them. */
export const sqlMacros: readonly { readonly name: string; readonly shape: string; readonly info: string }[] =
  [
    { name: 'aandeel', shape: '(teller, noemer)', info: 'Aandeel van 0 tot 1; leeg bij noemer 0.' },
    { name: 'wilson_laag', shape: '(k, n)', info: 'Ondergrens van het 95%-interval van een aandeel.' },
    { name: 'wilson_hoog', shape: '(k, n)', info: 'Bovengrens van het 95%-interval van een aandeel.' },
    { name: 'richting', shape: '(start, eind)', info: 'hoger, gelijk, lager of onbekend.' },
    { name: 'leeftijdsgroep', shape: '(leeftijd)', info: 'De leeftijdsgroep bij een leeftijd in jaren.' },
    { name: 'gemeente_naam', shape: '(code)', info: 'De naam bij een gemeentecode.' },
    { name: 'label', shape: '(kolom)', info: 'Het label bij de code in een kolom van een bron.' },
    { name: 'reden', shape: '(kolom)', info: 'Waarom een waarde in een kolom van een bron ontbreekt.' },
  ]
