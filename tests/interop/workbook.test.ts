import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { writeWorkbook } from '../../core/workbook/writeWorkbook'
import { openWorkshop } from './programs'

it('LibreOffice shows a workbook of ours as it was meant: numbers in its own language, days, texts that are no formulas', () => {
  const workshop = openWorkshop()
  const text = (words: string) => ({ kind: 'tekst', text: words }) as const
  const bytes = writeWorkbook([
    {
      name: 'Resultaat',
      headRows: 1,
      widths: [20, 10, 10, 10, 12, 20, 8],
      rows: [
        ['domein', 'n', 'pct', 'jaar', 'dag', 'moment', 'klopt'].map(text),
        [
          text('Financiën & <zorg>'),
          { kind: 'getal', value: 1234.5, decimals: 1 },
          { kind: 'getal', value: 0.38, decimals: 0, as: 'procent' },
          { kind: 'getal', value: 2019, decimals: 0, as: 'jaartal' },
          { kind: 'dag', iso: '2020-08-31' },
          { kind: 'moment', iso: '2020-08-31T12:00:01' },
          true,
        ],
        [text('=1+1'), { kind: 'tekst', text: '•', look: 'rechts' }],
      ],
    },
  ])
  writeFileSync(workshop.path('a.xlsx'), bytes)
  const profile = `-env:UserInstallation=file://${workshop.path('profile')}`
  const target = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true'
  workshop.run('soffice', profile, '--headless', '--convert-to', target, '--outdir', 'uit', 'a.xlsx')
  expect(readFileSync(workshop.path('uit/a.csv'), 'utf8').split('\n').slice(0, 3)).toEqual([
    'domein;n;pct;jaar;dag;moment;klopt',
    'Financiën & <zorg>;1,234.5;38%;2019;31-08-2020;31-08-2020 12:00:01;TRUE',
    '=1+1;•;;;;;',
  ])
})
