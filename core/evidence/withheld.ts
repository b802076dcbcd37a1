/** Why nothing of a result may be published. */
export type WithheldReason =
  | 'pseudonyms'
  | 'free-text'
  | 'records'
  | 'base'
  | 'altered-reach'
  | 'contributors'
  | 'cut-off'
  | 'several-groups'
  | 'unsafe'
  | 'published-before'

// 'unsafe' has the bare text: saying that a total or a group is small would tell what must stay hidden.
export const withheldTexts: Readonly<Record<WithheldReason, string>> = {
  pseudonyms:
    'Niet getoond vanwege de herleidbaarheid tot personen: in het resultaat staan pseudoniemen, en die gaan de werkmap niet uit.',
  'free-text':
    'Niet getoond vanwege de herleidbaarheid tot personen: in het resultaat staat wat mensen in eigen woorden schreven. Laat die kolom weg, of vink haar bij de bron onder Eigen woorden aan als je elke tekst hebt nagelezen.',
  records:
    'Niet getoond vanwege de herleidbaarheid tot personen: het resultaat heeft geen kolom met aantallen en kan afzonderlijke personen laten zien.',
  base: 'Niet getoond: van een of meer getallen is niet bekend wat ze tellen of waarvan ze een aandeel zijn.',
  'altered-reach':
    'Niet getoond: het bereik van activiteiten wordt alleen getoond zoals het is geregistreerd, en niet opgeteld of omgerekend. Eenheden verschillen, onbekend is niet nul, en een inwoner kan aan meer activiteiten hebben meegedaan.',
  contributors:
    'Niet getoond vanwege de herleidbaarheid tot personen: van een bedrag of gemiddelde is niet na te gaan wie eraan bijdragen. Maak het in deze cel zelf met sum(…), avg(…) of median(…), over rijen die de cliënt nog noemen.',
  'cut-off': 'Niet getoond: het resultaat heeft te veel rijen om als geheel te beoordelen. Tel eerst op.',
  'several-groups':
    'Niet getoond vanwege de herleidbaarheid tot personen: de indelingen van deze tabel hangen te ingewikkeld samen om kleine aantallen veilig af te schermen. Laat een indeling weg.',
  'published-before':
    'Niet getoond vanwege de herleidbaarheid tot personen: samen met wat eerder is gepubliceerd zou het te veel zeggen.',
  unsafe: 'Niet getoond vanwege de herleidbaarheid tot personen.',
}
