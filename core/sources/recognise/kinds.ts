import type { SourceKind, SourceNature } from '../../workspace/werkmap'

/** What a source of a kind is by its making, unless the user knows better. */
export const usualNature: Readonly<Record<SourceKind, SourceNature>> = {
  'cbs-statline': 'integraal',
  'cbs-kerncijfers': 'integraal',
  'ggd-monitor': 'steekproef',
  'ggd-jeugdmonitor': 'steekproef',
  geletterdheid: 'modelschatting',
  panel: 'steekproef',
  'registratie-trajecten': 'registratie',
  'registratie-collectief': 'registratie',
  tevredenheid: 'enquete',
  din: 'kwalitatief',
  'regio-indeling': 'hulptabel',
  overig: 'onbekend',
}

const figures = ['regio', 'periode', 'onderwerp', 'waarde', 'eenheid']
const monitor = ['regio', 'periode', 'indicator', 'percentage', 'n', 'interval', 'gewicht', 'respondent']

/** The roles that columns of a kind usually have; any other word is a role too. */
export const rolesOfKind: Readonly<Record<SourceKind, readonly string[]>> = {
  'cbs-statline': figures,
  'cbs-kerncijfers': figures,
  'ggd-monitor': monitor,
  'ggd-jeugdmonitor': monitor,
  geletterdheid: ['regio', 'periode', 'groep', 'percentage'],
  panel: ['respondent', 'gewicht', 'vraag', 'antwoord', 'achtergrondkenmerk'],
  'registratie-trajecten': [
    ...['traject', 'client', 'gebied', 'leeftijd', 'zrm_domein', 'pg_dimensie', 'startscore', 'doelscore'],
    ...['eindscore', 'startdatum', 'einddatum', 'schuldbedrag', 'uitstroomreden'],
  ],
  'registratie-collectief': [
    ...['activiteit', 'thema', 'bereik', 'eenheid', 'preventief_curatief', 'pg_dimensies', 'datum'],
  ],
  tevredenheid: ['uitgezet', 'respons', 'vraag', 'antwoord', 'aantal'],
  din: [
    ...[
      'doel',
      'soort_doel',
      'thema',
      'dimensie',
      'streven',
      'nulmeting',
      'laatste',
      'inspanning',
      'partner',
    ],
    'categorie',
  ],
  'regio-indeling': ['code', 'naam', 'geldig_van', 'geldig_tot', 'opgegaan_in'],
  overig: ['regio', 'periode', 'waarde'],
}
