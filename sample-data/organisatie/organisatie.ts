import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { write } from '@e965/xlsx'
import { joinRecords } from '../text'
import { titledSheet } from '../workbook'

/** Full-time equivalents and members of staff by team, 31 December 2024: tabs between fields. */
export const makeFormatie = (): Uint8Array =>
  new TextEncoder().encode(
    joinRecords(
      [
        ['Team', 'FTE', 'Medewerkers'],
        ['Cliëntondersteuning', '3,8', '5'],
        ['Jongerenwerk', '5,4', '6'],
        ['Opbouwwerk', '2,9', '4'],
        ['Maatschappelijk werk', '5,6', '7'],
        ['Seniorenwerk', '3,3', '5'],
        ['Team Meedoen', '3,1', '5'],
        ['Team Bovenlokaal', '4,2', '7'],
        ['Overig', '6,3', '9'],
        ['Managementteam', '3,0', '3'],
      ],
      '\t',
    ),
  )

/** Sick leave by year, in percent of working time, as an Arrow file. */
export const makeVerzuim = (): Uint8Array =>
  tableToIPC(
    tableFromArrays({
      jaar: Int32Array.from([2019, 2020, 2021, 2022, 2023, 2024]),
      verzuim: Float64Array.from([6.46, 7.67, 4.47, 4.6, 6.4, 1.78]),
    }),
    'file',
  )

/** Key figures of the annual accounts of 2024, as a workbook of Excel 97 to 2003. */
export const makeJaarrekening = (): Uint8Array =>
  new Uint8Array(
    write(
      titledSheet('Kengetallen jaarrekening 2024', 'Kengetallen', [
        ['Kengetal', 'Waarde', 'Eenheid'],
        ['Resultaat', 67_968, 'euro'],
        ['Eigen vermogen', 551_489, 'euro'],
        ['Liquiditeit', 1.8, 'ratio'],
        ['Solvabiliteit', 38, '%'],
      ]),
      { type: 'array', bookType: 'biff8' },
    ) as ArrayBuffer,
  )
