import type { Encoding, Inspection } from '../../core/sources/inspection'
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

/** What a file is read as. */
export const formatWords: Readonly<Record<Inspection['format'], string>> = {
  csv: 'tekst',
  statline: 'StatLine-tabel',
  spss: 'SPSS-bestand',
  spreadsheet: 'spreadsheet',
  columnar: 'Parquet of Arrow',
  json: 'JSON',
}

export const encodingWords: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 met kenmerk (BOM)',
  'windows-1252': 'Windows-1252',
  cp850: 'DOS (codetabel 850)',
  'utf-16le': 'UTF-16 (LE)',
  'utf-16be': 'UTF-16 (BE)',
}
