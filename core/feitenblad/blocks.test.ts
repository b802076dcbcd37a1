import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { composeFeitenblad } from './composeFeitenblad'
import type { BlockDefinition } from './model'
import { personalTexts } from './personalTexts'
import { refusals } from './refusals'
import { renderBlock } from './renderBlock'
import { sheetTexts } from './sheetTexts'
import { definition, lookup, place } from './testing'

const compose = (...blokken: readonly BlockDefinition[]) =>
  composeFeitenblad(definition({ activiteiten: blokken }), 'Planbureau (voorbeeld)', lookup)
const blockOf = (block: BlockDefinition) => compose(block).feitenblad.chapters[1]?.blocks[0]

const quote: BlockDefinition = {
  soort: 'citaat',
  tekst: 'Ik kom er elke week, met {{trajecten.financien.aantal}} anderen.',
  van: 'een inwoner van Leek',
  toestemming: true,
}

it('fills the values in a quote, and refuses a sheet with a quote nobody agreed to', () => {
  expect(blockOf(quote)).toEqual({
    kind: 'citaat',
    text: 'Ik kom er elke week, met 273 anderen.',
    from: 'een inwoner van Leek',
    consent: true,
    sources: [1],
  })
  expect(refusals(compose(quote).feitenblad)).toEqual([])
  expect(refusals(compose({ ...quote, toestemming: undefined }).feitenblad)).toEqual([
    'Bij een citaat van “een inwoner van Leek” in hoofdstuk 2 (Activiteiten) staat niet dat er toestemming is. Vraag die en zet toestemming: true, of haal het citaat weg.',
  ])
})

it('shows goals by kind, whatever their order', () => {
  const block = blockOf({
    soort: 'doelen',
    doelen: [
      { tekst: 'Minder schulden', doelsoort: 'preventiedoel' },
      { tekst: 'Weten wie helpt', doelsoort: 'leerdoel' },
      { tekst: 'Eerder hulp', doelsoort: 'preventiedoel' },
    ],
  })
  expect(toHtml(renderBlock(block!, 'x', place))).toBe(
    '<div class="blok doelen"><div class="doelsoort"><h3>Leerdoel</h3><ul><li>Weten wie helpt</li></ul></div>' +
      '<div class="doelsoort"><h3>Preventiedoelen</h3><ul><li>Minder schulden</li><li>Eerder hulp</li></ul></div></div>',
  )
})

it('writes the reach of an activity with its unit and how sure it is; unknown is not 0', () => {
  const reach = (bereik: Extract<BlockDefinition, { soort: 'activiteit' }>['bereik']) => {
    const block = blockOf({
      soort: 'activiteit',
      naam: 'Inloop',
      bereik,
      aanpak: 'preventief',
      dimensies: [],
    })
    return block?.kind === 'activiteit' ? block.reach : null
  }
  expect(reach({ precisie: 'exact', aantal: 1500, eenheid: 'gezinnen' })).toBe('1.500 gezinnen')
  expect(reach({ precisie: 'minimaal', aantal: 25, eenheid: 'inwoners' })).toBe('minimaal 25 inwoners')
  expect(reach({ precisie: 'circa', aantal: 25, eenheid: 'inwoners' })).toBe('circa 25 inwoners')
  expect(reach({ precisie: 'tussen', van: 24, tot: 40, eenheid: 'inwoners per jaar' })).toBe(
    '24 tot 40 inwoners per jaar',
  )
  expect(reach({ precisie: 'onbekend' })).toBe('onbekend')
  expect(reach({ precisie: 'berekend', waarde: 'trajecten.klein.aantal', eenheid: 'inwoners' })).toBe(
    '• inwoners',
  )
})

it('shows the published table of a cell, and keeps what is protected out of it', () => {
  const { feitenblad, problems } = compose(
    { soort: 'tabel', tabel: 'trajecten.klein', titel: 'Kleine groepen' },
    { soort: 'tabel', tabel: 'trajecten.weg', titel: 'Weg' },
  )
  const [table] = feitenblad.chapters[1]?.blocks ?? []
  expect(toHtml(renderBlock(table!, 'x', place))).toContain('<tbody><tr><th scope="row">•</th></tr></tbody>')
  expect(feitenblad.withheld).toEqual(['Kleine groepen: één waarde is niet getoond.'])
  expect(problems).toEqual(['trajecten.weg: deze cel is er niet of heeft geen resultaat.'])
})

it('reports a hidden reach and a hidden number in the text of one activity', () => {
  const { feitenblad } = compose({
    soort: 'activiteit',
    naam: 'Cursus',
    tekst: 'Met {{trajecten.klein.aantal}} vrijwilligers.',
    bereik: { precisie: 'berekend', waarde: 'trajecten.klein.aantal', eenheid: 'inwoners' },
    aanpak: 'curatief',
    dimensies: [],
  })
  expect(feitenblad.withheld).toEqual([
    'Het bereik van activiteit Cursus in hoofdstuk 2 is niet getoond. Een getal in activiteit Cursus in hoofdstuk 2 is niet getoond.',
  ])
})

it('[T1] judges the words of every kind of block', () => {
  const claim = 'Door de cursus daalde het aantal schulden.'
  const blocks: readonly BlockDefinition[] = [
    { ...quote, tekst: claim },
    { soort: 'doelen', doelen: [{ tekst: claim, doelsoort: 'leerdoel' }] },
    {
      soort: 'activiteit',
      naam: 'Cursus',
      tekst: claim,
      bereik: { precisie: 'onbekend' },
      aanpak: 'curatief',
      dimensies: [],
    },
    { soort: 'tabel', tabel: 'situatie.westerkwartier', titel: claim },
  ]
  const codes = blocks.map((block) => compose(block).feitenblad.caveats.map(({ flag }) => flag.code))
  expect(codes).toEqual([['causale-taal'], ['causale-taal'], ['causale-taal'], ['causale-taal']])
})

it('[T9] holds the numbers of every kind of block against the results of its chapter', () => {
  const cell = {
    protection: {
      withheld: null,
      totals: {},
      hidden: [],
      table: {
        columns: [
          { name: 'gebied', type: 'text' },
          { name: 'n', type: 'number' },
        ],
        rows: [{ gebied: 'Zuidhorn', n: 84 }],
        rowCount: 1,
      },
    },
    roles: [
      { rol: 'groep', kolom: 'gebied' },
      { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
    ],
    flags: [],
    sources: [],
    drawn: null,
  } as const
  // 80 is within 20% of the 84 that the cell gives, and isn't it.
  const slip = 'In Zuidhorn waren er 80 trajecten.'
  const table: BlockDefinition = { soort: 'tabel', tabel: 'x.gebieden', titel: 'Gebieden' }
  const blocks: readonly BlockDefinition[] = [
    { soort: 'tekst', tekst: slip },
    { ...quote, tekst: slip },
    { soort: 'doelen', doelen: [{ tekst: slip, doelsoort: 'leerdoel' }] },
    {
      soort: 'activiteit',
      naam: 'Cursus',
      tekst: slip,
      bereik: { precisie: 'onbekend' },
      aanpak: 'curatief',
      dimensies: [],
    },
    { ...table, titel: slip },
  ]
  const codes = blocks.map((block) =>
    composeFeitenblad(definition({ activiteiten: [table, block] }), 'Planbureau', () => cell)
      .feitenblad.caveats.map(({ flag }) => flag.code)
      .join(),
  )
  expect(codes).toEqual(blocks.map(() => 'getal-in-tekst'))
})

it('[T10] finds persons in every kind of block, and records what was printed', () => {
  const name = 'mevrouw De Vries'
  const { feitenblad } = compose(
    { ...quote, van: name },
    { soort: 'doelen', doelen: [{ tekst: name, doelsoort: 'leerdoel' }] },
    {
      soort: 'activiteit',
      naam: `Bij ${name}`,
      bereik: { precisie: 'circa', aantal: 25, eenheid: 'inwoners' },
      aanpak: 'curatief',
      dimensies: ['meedoen'],
    },
    { soort: 'tabel', tabel: 'situatie.westerkwartier', titel: name },
  )
  expect(personalTexts(feitenblad).certain).toEqual([
    'een citaat van hoofdstuk 2',
    'de doelen van hoofdstuk 2',
    'een activiteit van hoofdstuk 2',
    'de titel van tabel situatie.westerkwartier',
  ])
  expect(sheetTexts(feitenblad).filter(({ plaats }) => plaats.startsWith('hoofdstuk 2'))).toEqual([
    { plaats: 'hoofdstuk 2, citaat 1', tekst: `Ik kom er elke week, met 273 anderen. (${name})` },
    { plaats: 'hoofdstuk 2, doelen 1', tekst: `leerdoel: ${name}` },
    {
      plaats: 'hoofdstuk 2, activiteit 1',
      tekst: `Bij ${name}; bereik: circa 25 inwoners; curatief; meedoen`,
    },
    { plaats: 'hoofdstuk 2, tabel 1', tekst: name },
  ])
})
