import { existsSync } from 'node:fs'
import { read, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { dataFolder, readBytes } from '../testing'
import { readSheets } from './readSheets'
import type { Cell } from './sheet'

const files = [
  'cbs/CBS-Utrecht-kwb-2023.xlsx',
  'ggd/JongVolwassenenNaarGeslachtEnLeeftijd1Jan2024.xlsx',
  'ggd/respons_fake.xlsx',
  'misc/NKR-export-data-14_01_2022_13_38_53.xlsx',
  'misc/scp_armoede_regionaal_gemeente_pc4.ods',
  'regio/2018-gemeenten-per-provincie.xls',
]

describe.skipIf(!existsSync(dataFolder))(
  'real workbooks, cell by cell against SheetJS (needs ../shared/data)',
  () => {
    it.each(files)('%s', (file) => {
      const bytes = readBytes(file)
      const theirs = read(bytes, { cellDates: false })
      const ours = readSheets(bytes)
      expect(ours.map(({ name }) => name)).toEqual(theirs.SheetNames)
      for (const { name, rows } of ours) {
        const sheet = theirs.Sheets[name] ?? {}
        const cells = rows.flatMap(({ row, cells: inRow }) =>
          inRow.flatMap((cell, column) =>
            cell == null ? [] : [[utils.encode_cell({ r: row - 1, c: column }), plain(cell)]],
          ),
        )
        const expected = Object.entries(sheet).flatMap(([address, cell]) => {
          if (address.startsWith('!')) return []
          const value: unknown = typeof cell.v === 'string' ? cell.v.trim() : cell.v
          return value === undefined || value === '' ? [] : [[address, value]]
        })
        expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(expected))
      }
    })
  },
)

/** None of these files has dates. */
const plain = (cell: Cell) =>
  cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell
