import { describe, expect, it } from 'vitest'
import { applySheetEdit, type SheetEdit } from './applySheetEdit'
import { chapterKinds, type BlockDefinition } from '../model'

const chapter = (kind: string, blocks: string) =>
  `  - hoofdstuk: ${kind}\n    titel: Over ${kind}\n    blokken:${blocks}\n`
const filled = `
      # Wat het is.
      - soort: tekst
        tekst: >-
          Een huishouden heeft een laag inkomen als het inkomen onder de grens
          ligt.
      # Het cijfer.
      - soort: kerncijfer # belangrijk
        waarde: situatie.westerkwartier.pct
        opmaak: percentage
        label: van de huishoudens
        basis: 'alle huishoudens'
      - soort: figuur
        figuur: situatie.huishoudens
`
const sheet = `# Kop
formaat: 1
titel: Armoede
thema: armoede
periode: { van: 2019-09-01, tot: 2020-08-31 }

hoofdstukken:
${chapterKinds.map((kind, at) => chapter(kind, at === 0 ? filled : ' []')).join('\n')}`

const edited = (text: string, edit: SheetEdit) => {
  const outcome = applySheetEdit(text, edit)
  if (!outcome.ok) throw new Error(outcome.problem)
  return outcome.value
}
const text: BlockDefinition = { soort: 'tekst', tekst: 'Nieuw.' }

describe('an edit of a sheet leaves alone what it has nothing to do with', () => {
  it('adds a block at its place, and in a chapter that has none', () => {
    expect(edited(sheet, { kind: 'toevoegen', at: { chapter: 0, block: 1 }, block: text }).text).toBe(
      sheet.replace(
        '      # Het cijfer.\n',
        '      - soort: tekst\n        tekst: Nieuw.\n      # Het cijfer.\n',
      ),
    )
    expect(edited(sheet, { kind: 'toevoegen', at: { chapter: 6, block: 0 }, block: text }).text).toBe(
      sheet.replace(/blokken: \[\]\n$/, 'blokken:\n      - soort: tekst\n        tekst: Nieuw.\n'),
    )
  })

  it('changes one key and keeps comments and quotes', () => {
    const block: BlockDefinition = {
      soort: 'kerncijfer',
      waarde: 'situatie.westerkwartier.pct',
      opmaak: 'percentage',
      label: 'van alle huishoudens',
      basis: 'alle huishoudens',
    }
    expect(edited(sheet, { kind: 'wijzigen', at: { chapter: 0, block: 1 }, block }).text).toBe(
      sheet.replace('label: van de huishoudens', 'label: van alle huishoudens'),
    )
  })

  it('takes a block out with the comment above it; the last one leaves an empty list', () => {
    const without = edited(sheet, { kind: 'verwijderen', at: { chapter: 0, block: 1 } })
    expect(without.text).toBe(
      sheet.replace(
        / {6}# Het cijfer\.\n( {6}- soort: kerncijfer)[\s\S]*? {6}- soort: figuur/,
        '      - soort: figuur',
      ),
    )
    expect(without.block).toEqual({ chapter: 0, block: 1 })
    const added = edited(sheet, { kind: 'toevoegen', at: { chapter: 6, block: 0 }, block: text }).text
    expect(edited(added, { kind: 'verwijderen', at: { chapter: 6, block: 0 } }).text).toBe(sheet)
  })

  it('moves a block there and back', () => {
    const there = edited(sheet, {
      kind: 'verplaatsen',
      at: { chapter: 0, block: 2 },
      to: { chapter: 3, block: 0 },
    })
    expect(there.definition.hoofdstukken.map(({ blokken }) => blokken.length)).toEqual([2, 0, 0, 1, 0, 0, 0])
    const back = edited(there.text, {
      kind: 'verplaatsen',
      at: { chapter: 3, block: 0 },
      to: { chapter: 0, block: 2 },
    })
    expect(back.text).toBe(sheet)
  })

  it('copies a block behind itself', () => {
    const { definition, block } = edited(sheet, { kind: 'verdubbelen', at: { chapter: 0, block: 2 } })
    expect(definition.hoofdstukken[0]?.blokken.slice(2)).toEqual([
      { soort: 'figuur', figuur: 'situatie.huishoudens' },
      { soort: 'figuur', figuur: 'situatie.huishoudens' },
    ])
    expect(block).toEqual({ chapter: 0, block: 3 })
  })

  it('changes the title of a chapter, whatever it holds', () => {
    const titel = 'Armoede: "wat" is het? # nee'
    const { definition } = edited(sheet, { kind: 'hoofdstuktitel', chapter: 2, titel })
    expect(definition.hoofdstukken[2]?.titel).toBe(titel)
  })

  it('changes the title of the sheet and a day of its period', () => {
    const titled = edited(sheet, { kind: 'titel', titel: 'Armoede: nu' }).text
    expect(titled).toBe(sheet.replace('titel: Armoede\n', 'titel: "Armoede: nu"\n'))
    expect(edited(titled, { kind: 'periode', grens: 'tot', dag: '2020-12-31' }).text).toBe(
      titled.replace('tot: 2020-08-31', 'tot: 2020-12-31'),
    )
    expect(applySheetEdit(sheet, { kind: 'periode', grens: 'van', dag: 'morgen' })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('verwacht een datum') as unknown,
    })
  })

  it('writes every kind of block so that it reads the same', () => {
    const blocks: readonly BlockDefinition[] = [
      { soort: 'tekst', tekst: 'Twee alinea’s.\n\n{{a.b.c}} van de 12: ja' },
      { soort: 'tekst', tekst: `${'Een lange zin die over de rand gaat. '.repeat(5)}Klaar.` },
      { soort: 'tekst', tekst: '' },
      { soort: 'tekst', tekst: '  Spaties.  \n\n\n' },
      { soort: 'tekst', tekst: `${'Twee  spaties  '.repeat(9)} ` },
      { soort: 'citaat', tekst: '2020', van: '- een inwoner', toestemming: true },
      { soort: 'doelen', doelen: [{ tekst: 'Minder: schulden', doelsoort: 'leerdoel' }] },
      {
        soort: 'activiteit',
        naam: 'Inloop',
        tekst: '{{a.b.c}} keer',
        bereik: { precisie: 'tussen', van: 24, tot: 40, eenheid: 'inwoners, per jaar' },
        aanpak: 'preventief',
        dimensies: ['meedoen', 'zingeving'],
      },
      {
        soort: 'netwerk',
        midden: 'Gemeente: alles',
        categorieen: [{ naam: 'Zorg, welzijn', partners: ['GGD', '- huisartsen'] }],
      },
      { soort: 'tabel', tabel: 'a.b', titel: 'null' },
    ]
    const all = blocks.reduce(
      (now, block, at) => edited(now, { kind: 'toevoegen', at: { chapter: 4, block: at }, block }).text,
      sheet,
    )
    expect(
      edited(all, { kind: 'hoofdstuktitel', chapter: 1, titel: 'X' }).definition.hoofdstukken[4]?.blokken,
    ).toEqual(blocks)
  })
})

describe('the paper of a sheet', () => {
  const paper = (text: string, pagina: 'a4-staand' | '16:9' | null) =>
    edited(text, { kind: 'pagina', pagina }).text
  const upright = sheet.replace('tot: 2020-08-31 }\n', 'tot: 2020-08-31 }\npagina: a4-staand\n')

  it('is written below the period, replaced at its place, and taken away', () => {
    expect(paper(sheet, 'a4-staand')).toBe(upright)
    expect(edited(paper(upright, '16:9'), { kind: 'titel', titel: 'X' }).definition.pagina).toBe('16:9')
    expect(paper(upright, null)).toBe(sheet)
    expect(paper(sheet, null)).toBe(sheet)
  })

  it('keeps what is said behind it', () => {
    const noted = upright.replace('a4-staand\n', 'a4-staand # voor de raad\n')
    expect(paper(noted, 'a4-staand')).toBe(noted)
  })

  it('stands below a period on lines of its own', () => {
    const long = sheet.replace(
      'periode: { van: 2019-09-01, tot: 2020-08-31 }',
      'periode:\n  van: 2019-09-01\n  tot: 2020-08-31',
    )
    expect(paper(long, 'a4-staand')).toBe(
      long.replace('  tot: 2020-08-31\n', '  tot: 2020-08-31\npagina: a4-staand\n'),
    )
  })
})
