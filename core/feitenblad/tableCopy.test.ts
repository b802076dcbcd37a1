import { expect, it } from 'vitest'
import { buildFigure } from '../figures/buildFigure'
import { figureInput, protectedInput, table } from '../figures/testing'
import { tableCopy } from './tableCopy'

it('copies a table with its title above and its source and caveats below; what is hidden is • with the reason', () => {
  const under = [
    '• Niet getoond vanwege de herleidbaarheid tot personen.',
    'Tekens: • is niet getoond',
    'Bron: Trajectregistratie, Welzijnsorganisatie (voorbeeld) (1 september 2019 tot en met 31 augustus 2020)',
    'Het gaat om trajecten en niet om personen.',
  ]
  const { html, text } = tableCopy(buildFigure(protectedInput()))
  expect(text).toBe(
    [
      'dimensie\tn',
      'Dagelijks functioneren\t73',
      'Kwaliteit van leven\t45',
      'Meedoen\t•',
      'Zingeving\t•',
      '',
      'Trajecten per dimensie',
      ...under,
    ].join('\n'),
  )
  expect(html).toContain('<caption>Trajecten per dimensie</caption>')
  expect(html).toContain('<th scope="row">Meedoen</th><td class="getal" style="text-align: right">•</td>')
  expect(html.slice(html.indexOf('</table>'))).toBe(
    `</table><p class="tabel-noot">${under[0]}</p></div>${under
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</div>`,
  )
})

it('writes Dutch numbers: as they are read in a text, without points for a spreadsheet', () => {
  const input = figureInput({
    table: table(
      { gebied: 'text', k: 'number', n: 'number', pct: 'number', gemiddeld: 'number' },
      ['=Leek', 1200, 2400, 0.5, 2.25],
      ['Marum', 30, 1000, 0.03, 3.5],
    ),
    keys: { titel: 'Jonger dan 25', soort: 'staaf', x: 'pct', y: 'gebied' },
    roles: [
      { rol: 'groep', kolom: 'gebied' },
      { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: 'trajecten' },
    ],
    flags: [],
  })
  const { html, text } = tableCopy(buildFigure(input))
  expect(text.split('\n').slice(1, 3)).toEqual(["'=Leek\t1200\t2400\t50%\t2,25", 'Marum\t30\t1000\t3%\t3,5'])
  expect([...html.matchAll(/<td[^>]*>([^<]*)</g)].map(([, cell]) => cell)).toEqual(
    ['1.200', '2.400', '50%', '2,25'].concat(['30', '1.000', '3%', '3,50']),
  )
})
