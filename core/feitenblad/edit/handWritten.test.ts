import { describe, expect, it } from 'vitest'
import { chapterKinds, type BlockDefinition } from '../model'
import { applySheetEdit, type SheetEdit } from './applySheetEdit'

const others = chapterKinds
  .slice(1)
  .map((kind) => `  - hoofdstuk: ${kind}\n    titel: Over ${kind}\n    blokken: []\n`)
  .join('')
const head = `formaat: 1
titel: Armoede
thema: armoede
periode: { van: 2019-09-01, tot: 2020-08-31 }
hoofdstukken:
`
/** A sheet of which somebody wrote the first chapter. */
const written = (chapter: string) => `${head}${chapter}${others}`
const situatie = (blokken: string) =>
  written(`  - hoofdstuk: situatie\n    titel: Over situatie\n    blokken:${blokken}\n`)
const edited = (text: string, edit: SheetEdit) => {
  const outcome = applySheetEdit(text, edit)
  if (!outcome.ok) throw new Error(outcome.problem)
  return outcome.value.text
}
const place = (block: number, chapter = 0) => ({ chapter, block })
const tekst = (words: string): BlockDefinition => ({ soort: 'tekst', tekst: words })
const two = `
      # Van de redactie.
      - soort: citaat
        tekst: EEN
# todo
        # let op: nog nakijken
        van: een inwoner
      - soort: tekst
        tekst: TWEE`

describe('a list of blocks between brackets', () => {
  const inBrackets = situatie(' [{ soort: tekst, tekst: OudeTekst }] # kort')
  const onLines = situatie(' # kort\n      - soort: tekst\n        tekst: OudeTekst')
  const more = '\n      - soort: tekst\n        tekst: Nieuw'

  it('becomes a list of lines, with all its blocks, once a block is added, changed or moved to it', () => {
    expect(edited(inBrackets, { kind: 'toevoegen', at: place(1), block: tekst('Nieuw') })).toBe(
      situatie(` # kort\n      - soort: tekst\n        tekst: OudeTekst${more}`),
    )
    expect(edited(inBrackets, { kind: 'wijzigen', at: place(0), block: tekst('Nieuw') })).toBe(
      onLines.replace('OudeTekst', 'Nieuw'),
    )
    const below = edited(inBrackets, { kind: 'toevoegen', at: place(0, 1), block: tekst('Nieuw') })
    expect(edited(below, { kind: 'verplaatsen', at: place(0, 1), to: place(1) })).toBe(
      situatie(` # kort\n      - soort: tekst\n        tekst: OudeTekst${more}`),
    )
  })

  it('is empty once its only block is taken out', () => {
    expect(edited(inBrackets, { kind: 'verwijderen', at: place(0) })).toBe(situatie(' [] # kort'))
  })
})

describe('what somebody wrote by hand stays', () => {
  it('comments within a block that changes, whatever their column', () => {
    const block: BlockDefinition = { soort: 'citaat', tekst: 'Anders', van: 'een inwoner' }
    expect(edited(situatie(two), { kind: 'wijzigen', at: place(0), block })).toBe(
      situatie(two.replace('EEN', 'Anders').replace('# todo', '        # todo')),
    )
  })

  it('comments within a block whose text can only stand between quotes', () => {
    const words = `${'Twee  spaties  '.repeat(9)} `
    const block: BlockDefinition = { soort: 'citaat', tekst: words, van: 'een inwoner' }
    const text = edited(situatie(two), { kind: 'wijzigen', at: place(0), block })
    expect(text).toContain('        # todo\n        # let op: nog nakijken\n        van: een inwoner\n')
  })

  it('comments of a block that moves to a list that stands further to the left', () => {
    const text = situatie(two).replace(
      'titel: Over activiteiten\n    blokken: []\n',
      'titel: Over activiteiten\n    blokken:\n    - soort: tekst\n      tekst: DRIE\n',
    )
    const there = edited(text, { kind: 'verplaatsen', at: place(0), to: place(0, 1) })
    expect(there).toContain(
      '    blokken:\n    - soort: citaat\n      tekst: EEN\n# todo\n      # let op: nog nakijken\n      van: een inwoner\n    - soort',
    )
  })

  it('comments above and beside a list whose only block is taken out or that gets its first', () => {
    const full = situatie(
      ' # volgens het college\n      # Van de redactie.\n      - soort: tekst\n        tekst: EEN',
    )
    const empty = situatie(' [] # volgens het college\n      # Van de redactie.')
    expect(edited(full, { kind: 'verwijderen', at: place(0) })).toBe(empty)
    expect(edited(empty, { kind: 'toevoegen', at: place(0), block: tekst('EEN') })).toBe(full)
  })

  it('a title on lines of its own gives way to the new one, and nothing else does', () => {
    const text = situatie(' []').replace('titel: Over situatie', 'titel: >-\n      Over de\n      situatie')
    expect(edited(text, { kind: 'hoofdstuktitel', chapter: 0, titel: 'Nu' })).toBe(
      situatie(' []').replace('Over situatie', 'Nu'),
    )
    const sheet = situatie(' []').replace('titel: Armoede', 'titel: |-\n  Armoede')
    expect(edited(sheet, { kind: 'titel', titel: 'Nu' })).toBe(situatie(' []').replace('Armoede', 'Nu'))
  })

  it('a chapter that begins with its blocks', () => {
    const chapter = (blokken: string) =>
      written(`  - blokken:${blokken}\n    hoofdstuk: situatie\n    titel: Over situatie\n`)
    const one = chapter('\n      - soort: tekst\n        tekst: EEN')
    expect(edited(chapter(' []'), { kind: 'toevoegen', at: place(0), block: tekst('EEN') })).toBe(one)
    expect(edited(one, { kind: 'verwijderen', at: place(0) })).toBe(chapter(' []'))
  })
})

describe('an edit that would change something else is refused in a sentence', () => {
  const refusal = {
    ok: false,
    problem: expect.stringMatching(/^Dit kan hier niet zonder .*Er is niets veranderd.*Tekst/) as unknown,
  }
  const shared = situatie(
    '\n      - &a\n        soort: tekst\n        tekst: EEN\n      - *a\n      - soort: tekst\n        tekst: DRIE',
  )

  it.each<[string, string, SheetEdit]>([
    ['a block beside one that is a reference', shared, { kind: 'verwijderen', at: place(1) }],
    ['a block that others refer to', shared, { kind: 'wijzigen', at: place(0), block: tekst('X') }],
    [
      'a block in a chapter between braces',
      written('  - { hoofdstuk: situatie, titel: Over situatie, blokken: [] }\n'),
      { kind: 'toevoegen', at: place(0), block: tekst('X') },
    ],
    [
      'a comment between brackets',
      situatie(' [ # zo kort mogelijk\n      { soort: tekst, tekst: EEN }]'),
      { kind: 'toevoegen', at: place(0), block: tekst('X') },
    ],
    [
      'a title that others refer to',
      situatie(' []').replace('titel: Armoede', 'titel: &t Armoede').replace('Over situatie', '*t'),
      { kind: 'titel', titel: 'X' },
    ],
  ])('%s', (_, text, edit) => {
    expect(applySheetEdit(text, edit)).toEqual(refusal)
  })
})
