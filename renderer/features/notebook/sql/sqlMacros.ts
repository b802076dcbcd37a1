/** The workbench's own functions, as the editor offers them. */
export const sqlMacros: readonly { readonly name: string; readonly shape: string; readonly info: string }[] =
  [
    { name: 'aandeel', shape: '(teller, noemer)', info: 'Aandeel van 0 tot 1; leeg bij noemer 0.' },
    { name: 'wilson_laag', shape: '(k, n)', info: 'Ondergrens van het 95%-interval van een aandeel.' },
    { name: 'wilson_hoog', shape: '(k, n)', info: 'Bovengrens van het 95%-interval van een aandeel.' },
    {
      name: 'verschil_laag',
      shape: '(k1, n1, k2, n2)',
      info: 'Ondergrens van het 95%-interval van het verschil tussen twee aparte groepen.',
    },
    {
      name: 'verschil_hoog',
      shape: '(k1, n1, k2, n2)',
      info: 'Bovengrens van het 95%-interval van het verschil tussen twee aparte groepen.',
    },
    { name: 'heel_procent', shape: '(teller, noemer)', info: 'Heel percentage; een half gaat van nul af.' },
    {
      name: 'gewogen_aandeel',
      shape: '(ja, gewicht)',
      info: 'Gewogen aandeel van 0 tot 1 in een groep rijen.',
    },
    {
      name: 'gewogen_laag',
      shape: '(ja, gewicht)',
      info: 'Ondergrens van het 95%-interval, op de effectieve n.',
    },
    {
      name: 'gewogen_hoog',
      shape: '(ja, gewicht)',
      info: 'Bovengrens van het 95%-interval, op de effectieve n.',
    },
    {
      name: 'effectieve_n',
      shape: '(gewicht)',
      info: 'Hoeveel even zware antwoorden evenveel zeggen (Kish).',
    },
    { name: 'tekentoets', shape: '(hoger, lager)', info: 'Exacte tweezijdige p van de tekentoets.' },
    { name: 'richting', shape: '(start, eind)', info: 'hoger, gelijk, lager of onbekend.' },
    { name: 'leeftijdsgroep', shape: '(leeftijd)', info: 'De leeftijdsgroep bij een leeftijd in jaren.' },
    { name: 'gemeente_naam', shape: '(code)', info: 'De naam bij een gemeentecode.' },
    { name: 'label', shape: '(kolom)', info: 'Het label bij de code in een kolom van een bron.' },
    { name: 'reden', shape: '(kolom)', info: 'Waarom een waarde in een kolom van een bron ontbreekt.' },
  ]
