import { packWorkbook, titledSheet } from '../workbook'

/** Baselines of the DIN by former municipality, as a spreadsheet of LibreOffice. SOURCES.md marks each. */
export const makeNulmetingen = (): Uint8Array =>
  packWorkbook(
    titledSheet('Nulmetingen van het DIN, per voormalige gemeente', 'Nulmetingen', [
      ['Gemeente', 'Jeugdwerkloosheid (%)', 'Voortijdig schoolverlaters (%)', 'Eenzaam (%)'],
      ['Grootegast', 9.4, 1.11, 43],
      ['Leek', 10.6, 0.83, 44],
      ['Marum', 9.9, 0.95, 45],
      ['Zuidhorn', 9.7, 0.7, 40],
    ]),
    '2020-02-01T00:00:00Z',
    'ods',
  )
