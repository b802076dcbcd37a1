/**
 * The SQL macros every analyst can use. Shares are fractions from 0 to 1, as in core/statistics.
 * Formulas: docs/EVIDENCE.md. A test holds that they give the same answers as core/statistics.
 */
export const macros: readonly string[] = [
  `CREATE MACRO aandeel(teller, noemer) AS
     CASE WHEN noemer > 0 THEN CAST(teller AS DOUBLE) / CAST(noemer AS DOUBLE) END`,
  `CREATE MACRO wilson_laag(k, n) AS ${wilson('-')}`,
  `CREATE MACRO wilson_hoog(k, n) AS ${wilson('+')}`,
  `CREATE MACRO richting(start_score, eind_score) AS
     CASE WHEN start_score IS NULL OR eind_score IS NULL THEN 'onbekend'
          WHEN eind_score > start_score THEN 'hoger'
          WHEN eind_score < start_score THEN 'lager'
          ELSE 'gelijk' END`,
  `CREATE MACRO leeftijdsgroep(leeftijd) AS
     CASE WHEN leeftijd IS NULL THEN 'onbekend'
          WHEN leeftijd < 0 OR leeftijd > 120 THEN 'onbekend'
          WHEN leeftijd < 18 THEN 'jonger dan 18'
          WHEN leeftijd < 25 THEN '18 tot 25'
          WHEN leeftijd < 35 THEN '25 tot 35'
          WHEN leeftijd < 45 THEN '35 tot 45'
          WHEN leeftijd < 55 THEN '45 tot 55'
          WHEN leeftijd < 65 THEN '55 tot 65'
          WHEN leeftijd < 75 THEN '65 tot 75'
          ELSE '75 of ouder' END`,
]

/** Names and arguments, for the editor's completion. */
export const macroSignatures: readonly { readonly name: string; readonly arguments: string }[] = [
  { name: 'aandeel', arguments: '(teller, noemer)' },
  { name: 'wilson_laag', arguments: '(k, n)' },
  { name: 'wilson_hoog', arguments: '(k, n)' },
  { name: 'richting', arguments: '(start, eind)' },
  { name: 'leeftijdsgroep', arguments: '(leeftijd)' },
  { name: 'gemeente_naam', arguments: '(code)' },
  { name: 'label', arguments: '(kolom)' },
  { name: 'reden', arguments: '(kolom)' },
]

/** Wilson score limits at 95 %, exactly 0 at k = 0 and 1 at k = n; NULL for impossible counts. */
function wilson(side: '-' | '+'): string {
  const z = '1.959963984540054'
  const share = '(CAST(k AS DOUBLE) / n)'
  const exact = side === '-' ? 'WHEN k = 0 THEN 0.0' : 'WHEN k = n THEN 1.0'
  return `CASE WHEN k IS NULL OR n IS NULL OR n <= 0 OR k < 0 OR k > n THEN NULL
          ${exact}
          ELSE ((${share} + ${z} * ${z} / (2 * n))
            ${side} ${z} * sqrt(${share} * (1 - ${share}) / n + ${z} * ${z} / (4.0 * n * n)))
            / (1 + ${z} * ${z} / n) END`
}
