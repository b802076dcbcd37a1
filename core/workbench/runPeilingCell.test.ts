import { afterAll, beforeAll, expect, it } from 'vitest'
import type { NotebookSession, Workbench } from './model'
import { openTestNotebook } from '../../tests/support/testWorkbench'

/** Seven people of three municipalities; sums that can be done by hand. */
const people = `('r1', 'Leek', 1.0, 'ja'), ('r2', 'Leek', 2.0, 'nee'), ('r3', 'Leek', 1.0, 'ja'), ('r4', 'Marum', 1.0, 'nee'),
  ('r5', 'Marum', 1.0, NULL), ('r6', 'Zuidhorn', 2.0, 'ja'), ('r7', 'Zuidhorn', 1.0, 'weet niet')`
const table = (rows: string, select = '*', from = '') =>
  `SELECT ${select} FROM (VALUES ${rows}) AS t(respondent, gemeente, gewicht, zorgen)${from}`
const queries = {
  antwoorden: table(people),
  gestapeld: table(
    people,
    'respondent, gewicht, zorgen, gebied AS gemeente',
    `, unnest([gemeente, 'De hele regio']) AS u(gebied)`,
  ),
  dubbel: table(people.replace("'r2'", "'r1'")),
  negatief: table(people.replace("'Leek', 2.0", "'Leek', -2.0")),
  stil: table(people.replaceAll(/'(ja|nee|weet niet)'/g, 'CAST(NULL AS VARCHAR)')),
}
const difference = (second: string) =>
  `toon: verschil\nontbreekt: [weet niet]\ntel: [ja]\nper: gemeente\nvergelijk: [Leek, ${second}]`
const wholes = ['alle gemeenten', 'Provincie Groningen', 'Groningen (PV)', 'totaal']

/** Cells by name: what they read, and their keys. */
const cells: Readonly<Record<string, readonly [string, string]>> = {
  verdeling: ['antwoorden', 'ontbreekt: [weet niet]\nantwoorden: [nee, ja]'],
  verschil: ['antwoorden', difference('rest')],
  ...Object.fromEntries(
    wholes.map((whole, at) => [`geheel${at}`, ['antwoorden', difference(whole)] as const]),
  ),
  in_beide: ['gestapeld', 'ontbreekt: [weet niet]\nper: gemeente'],
  twee_keer: ['dubbel', 'ontbreekt: [weet niet]'],
  extra: ['antwoorden', 'antwoorden: [ja, nee]'],
  afwezig: ['antwoorden', 'antwoorden: [ja, nee, soms]\nontbreekt: [weet niet]'],
  geen_kolom: ['antwoorden', 'per: dorp'],
  negatief_gewicht: ['negatief', 'ontbreekt: [weet niet]'],
  ongewogen: ['antwoorden', 'gewicht: geen\nontbreekt: [weet niet]\ntoon: aandeel\ntel: [ja]'],
  niemand: ['stil', 'per: gemeente'],
  geen_telling: ['antwoorden', 'toon: aandeel'],
}

let workbench: Workbench
let session: NotebookSession
beforeAll(async () => {
  const fence = (head: string, body: string) => `\`\`\`${head}\n${body}\n\`\`\`\n`
  const opened = await openTestNotebook(
    [
      '---\nformaat: 1\ntitel: Poging\nthema: armoede\n---\n',
      ...Object.entries(queries).map(([name, sql]) => fence(`sql naam=${name}`, sql)),
      ...Object.entries(cells).map(([name, [source, keys]]) =>
        fence(`peiling naam=${name} bron=${source}`, `vraag: zorgen\n${keys}`),
      ),
    ].join('\n'),
  )
  workbench = opened.workbench
  session = opened.session
  await session.run('alles')
}, 300_000)
afterAll(() => workbench.close())

const found = (name: string) => session.state.cells.find(({ cell }) => cell.id === name)
const rowsOf = (name: string) => found(name)?.output?.table.rows
const problemOf = (name: string) => found(name)?.error?.text

const near = (value: number): number => expect.closeTo(value, 10)

it('[F5] gives the weighted share of each answer of those who answered, and apart who did not', () => {
  // Weights: ja 1 + 1 + 2 = 4, nee 2 + 1 = 3; squares 6 and 5: (Σw)²/Σw² = 49/11.
  // Linearised: √(5/4 · (6·(3/7)² + 5·(4/7)²)/49).
  const same = {
    groep: 'Alle respondenten',
    totaal: 5,
    zonder_antwoord: 2,
    effectief: near(49 / 11),
    fout: near(Math.sqrt(((5 / 4) * (6 * (3 / 7) ** 2 + 5 * (4 / 7) ** 2)) / 49)),
  }
  const [low, high] = wilsonByHand(4 / 7, 49 / 11)
  expect(rowsOf('verdeling')).toEqual([
    { ...same, antwoord: 'nee', n: 2, aandeel: near(3 / 7), laag: near(1 - high), hoog: near(1 - low) },
    { ...same, antwoord: 'ja', n: 3, aandeel: near(4 / 7), laag: near(low), hoog: near(high) },
  ])
})

/** The formula as it stands in docs/EVIDENCE.md (F1). */
function wilsonByHand(p: number, n: number): readonly [number, number] {
  const z2 = 1.959963984540054 ** 2
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n)
  const half = (Math.sqrt(z2) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n)
  return [middle - half, middle + half]
}

it('[F4] compares a group with the rest, and gives the difference once', () => {
  const [p1, p2] = [2 / 4, 2 / 3]
  const [l1, u1] = wilsonByHand(p1, 16 / 6)
  const [l2, u2] = wilsonByHand(p2, 9 / 5)
  const difference = {
    verschil: near(p1 - p2),
    verschil_laag: near(p1 - p2 - Math.hypot(p1 - l1, u2 - p2)),
    verschil_hoog: near(p1 - p2 + Math.hypot(u1 - p1, p2 - l2)),
  }
  expect(rowsOf('verschil')).toMatchObject([
    { groep: 'Leek', n: 2, totaal: 3, zonder_antwoord: 0, aandeel: 0.5, ...difference },
    { groep: 'Rest (zonder Leek)', n: 1, totaal: 2, zonder_antwoord: 2, aandeel: near(p2), verschil: null },
  ])
})

it('refuses a group beside the whole that it is part of, and says what to do', () => {
  expect(wholes.map((_, at) => problemOf(`geheel${at}`))).toEqual(
    wholes.map(
      (whole) =>
        `Leek is een deel van ‘${whole}’: wie daar woont, telt aan beide kanten mee. Dan is het verschil kleiner dan het is en klopt de marge niet. Vergelijk met de rest: vergelijk: [Leek, rest].`,
    ),
  )
})

it('refuses respondents that are in more groups than one, or in it twice', () => {
  expect(problemOf('in_beide')).toContain('7 respondenten staan in meer dan één groep van gestapeld')
  expect(problemOf('twee_keer')).toContain('1 respondent staat meer dan één keer in dubbel')
})

it('asks about answers, columns and weights that fit no rule; nothing is left out by itself', () => {
  expect(problemOf('extra')).toBe(
    'In zorgen staat ook “weet niet” (1 keer). Zet het bij antwoorden, of bij ontbreekt als het geen antwoord is.',
  )
  expect(problemOf('afwezig')).toBe('“soms” komt in zorgen niet voor; wel: ja, nee.')
  expect(problemOf('geen_kolom')).toContain('antwoorden heeft geen kolom dorp')
  expect(problemOf('negatief_gewicht')).toContain('Bij 1 respondent is het gewicht leeg, negatief')
  expect(session.state.notebook.problems.map(({ cell, text }) => [cell, text])).toEqual([
    ['geen_telling', expect.stringContaining('noem de antwoorden die samen het aandeel vormen')],
  ])
})

it('weighs everybody alike with gewicht: geen, and draws nothing where nobody answered', () => {
  expect(rowsOf('ongewogen')).toMatchObject([{ n: 3, totaal: 5, aandeel: 0.6, effectief: near(5) }])
  expect(rowsOf('niemand')).toEqual([])
})
