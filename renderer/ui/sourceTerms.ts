import type { SourceKind, SourceNature } from '../../core/workspace/werkmap'

export const kindWords: Readonly<Record<SourceKind, string>> = {
  'cbs-statline': 'Tabel van CBS StatLine',
  'cbs-kerncijfers': 'Kerncijfers van het CBS',
  'ggd-monitor': 'Gezondheidsmonitor van de GGD',
  'ggd-jeugdmonitor': 'Jeugdmonitor van de GGD',
  geletterdheid: 'Cijfers over geletterdheid',
  panel: 'Burgerpanel',
  'registratie-trajecten': 'Registratie van individuele trajecten',
  'registratie-collectief': 'Registratie van collectieve activiteiten',
  tevredenheid: 'Tevredenheidsonderzoek',
  din: 'Doelen-inspanningennetwerk',
  'regio-indeling': 'Indeling in regio’s',
  overig: 'Overig',
}

export const natureWords: Readonly<Record<SourceNature, string>> = {
  integraal: 'Integraal: de hele bevolking',
  steekproef: 'Steekproef',
  modelschatting: 'Modelschatting',
  registratie: 'Registratie: wie hulp kreeg en is ingeschreven',
  enquete: 'Enquête',
  kwalitatief: 'Kwalitatief',
  hulptabel: 'Hulptabel',
  onbekend: 'Onbekend',
}
