import { effective, lowerLimit, ofCounts, ofWeights, upperLimit, weightedShare } from './shareSql'

/**
 * The SQL macros every analyst can use. Shares are fractions from 0 to 1, as in core/statistics.
 * Formulas: docs/EVIDENCE.md. A test holds that they give the same answers as core/statistics.
 */
export const macros: readonly string[] = [
  `CREATE MACRO aandeel(teller, noemer) AS
     CASE WHEN noemer > 0 THEN CAST(teller AS DOUBLE) / CAST(noemer AS DOUBLE) END`,
  `CREATE MACRO wilson_laag(k, n) AS ${ofCounts(lowerLimit('k / n', 'n'))}`,
  `CREATE MACRO wilson_hoog(k, n) AS ${ofCounts(upperLimit('k / n', 'n'))}`,
  // Newcombe's method 10; the groups are separate.
  `CREATE MACRO verschil_laag(k1, n1, k2, n2) AS
     k1 / n1 - k2 / n2 - sqrt((k1 / n1 - wilson_laag(k1, n1)) ** 2 + (wilson_hoog(k2, n2) - k2 / n2) ** 2)`,
  `CREATE MACRO verschil_hoog(k1, n1, k2, n2) AS
     k1 / n1 - k2 / n2 + sqrt((wilson_hoog(k1, n1) - k1 / n1) ** 2 + (k2 / n2 - wilson_laag(k2, n2)) ** 2)`,
  `CREATE MACRO tekentoets(hoger, lager) AS
     CASE WHEN hoger >= 0 AND lager >= 0 AND hoger % 1 = 0 AND lager % 1 = 0 THEN
       least(1.0, 2 * list_sum(list_transform(range(greatest(hoger, lager)::BIGINT, (hoger + lager + 1)::BIGINT),
         lambda i: exp(lgamma(hoger + lager + 1) - lgamma(i + 1) - lgamma(hoger + lager - i + 1)
           - (hoger + lager) * ln(2))))) END`,
  `CREATE MACRO heel_procent(teller, noemer) AS
     CASE WHEN noemer > 0 THEN CAST(sign(teller) AS BIGINT)
       * CAST((200 * CAST(abs(teller) AS HUGEINT) + noemer) // (2 * CAST(noemer AS HUGEINT)) AS BIGINT) END`,
  // Over the rows of a group: those that lack the answer or the weight are left out.
  `CREATE MACRO gewogen_aandeel(ja, gewicht) AS ${ofWeights(weightedShare)}`,
  `CREATE MACRO effectieve_n(gewicht) AS
     CASE WHEN coalesce(min(gewicht) >= 0 AND NOT isinf(max(gewicht)) AND NOT isnan(max(gewicht)), false)
       THEN sum(gewicht) ** 2 / nullif(sum(gewicht ** 2), 0) END`,
  `CREATE MACRO gewogen_laag(ja, gewicht) AS ${ofWeights(lowerLimit(weightedShare, effective))}`,
  `CREATE MACRO gewogen_hoog(ja, gewicht) AS ${ofWeights(upperLimit(weightedShare, effective))}`,
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
