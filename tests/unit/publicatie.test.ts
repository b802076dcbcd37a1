import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NotebookSession, Workbench } from '../../core/workbench/model'
import { notebookReport } from '../../core/workbench/runReport'
import { openTestNotebook } from '../support/testWorkbench'

// In the registration of the sample werkmap 4 trajecten are about Justitie.
const notebook = `---
formaat: 1
titel: Poging
bronnen: [trajecten]
---

\`\`\`sql naam=per_domein
-- groep: zrm_domein
-- aantal: n (trajecten)
SELECT zrm_domein, count(*) AS n FROM trajecten GROUP BY ALL
\`\`\`

\`\`\`sql naam=poging
SELECT 1
\`\`\`
`

let workbench: Workbench
let session: NotebookSession

beforeAll(async () => {
  ;({ workbench, session } = await openTestNotebook(notebook))
})
afterAll(() => workbench.close())

async function published(sql: string) {
  session.setBody('poging', sql)
  await session.run('verouderd')
  const { kolommen, rijen, fout } = notebookReport(session.state, 'publicatie').cellen.at(-1)!
  return { kolommen: kolommen.map(({ naam }) => naam), rijen, fout }
}

describe('a result is withheld when', () => {
  it.each([
    ['a text holds a count', "-- aantal: n\nSELECT count(*) AS n, count(*) || ' x' AS t FROM trajecten"],
    [
      'a group is made from a count',
      "-- groep: g\n-- aantal: n\nSELECT zrm_domein || ' ' || n AS g, n FROM per_domein",
    ],
    [
      'a count is called a group',
      '-- groep: g\n-- aantal: m\nSELECT n AS g, sum(n) AS m FROM per_domein GROUP BY n',
    ],
    [
      'a count is called an amount',
      '-- aantal: n\n-- bedrag: m\nSELECT sum(n) AS n, min(n) AS m FROM per_domein',
    ],
    [
      'a share isn’t its numerator over its base',
      '-- aandeel: p van n / t\nSELECT 4 AS p, count(*) AS n, count(*) AS t FROM trajecten',
    ],
    [
      'a count is shifted',
      '-- groep: zrm_domein\n-- aantal: m\nSELECT zrm_domein, n + 100 AS m FROM per_domein',
    ],
    [
      'a number is that of the youngest',
      '-- groep: gebied\n-- aantal: n\n-- gemiddelde: j bij n\nSELECT gebied, count(*) AS n, min(leeftijd) AS j FROM trajecten GROUP BY ALL',
    ],
    [
      'rows are records with a number beside them',
      '-- aantal: n\nSELECT leeftijd, gebied, 50 AS n FROM trajecten LIMIT 9',
    ],
    [
      'rows are records with their total beside them',
      '-- groep: leeftijd, gebied\n-- aantal: n\nSELECT leeftijd, gebied, count(*) OVER () AS n FROM trajecten LIMIT 9',
    ],
    [
      'a total tells how few are left out',
      '-- groep: zrm_domein\n-- aantal: n, t\nSELECT zrm_domein, n, t FROM (SELECT *, sum(n) OVER () AS t FROM per_domein) WHERE n >= 10',
    ],
    [
      'groups are clients',
      '-- groep: c\n-- aantal: n\nSELECT client AS c, count(*) * 1 AS n FROM trajecten GROUP BY ALL',
    ],
  ])('%s', async (_, sql) => {
    expect(await published(sql)).toMatchObject({ rijen: [], fout: null })
  })
})

it('names of columns that came from the data are not published', async () => {
  const { kolommen } = await published('PIVOT (FROM trajecten LIMIT 9) ON trajectnummer USING count(*)')
  expect(kolommen.filter((name) => /^T\d+$/.test(name))).toEqual([])
})

it('an error’s text stays Intern: it can hold a value of one record', async () => {
  const { fout } = await published('SELECT CAST(trajectnummer AS INTEGER) FROM trajecten')
  expect(fout).toBe('Deze cel is niet gelukt; in Intern staat waarom.')
})

it.each([
  '-- groep: g\n-- aantal: n\nSELECT leeftijdsgroep(leeftijd) AS g, count(*) AS n FROM trajecten GROUP BY ALL',
  '-- groep: jaar\n-- aantal: n\nSELECT year(startdatum) AS jaar, count(*) AS n FROM trajecten GROUP BY ALL',
  '-- aantal: n\nSELECT gebied, count(*) AS n FROM trajecten GROUP BY ALL',
  '-- aantal: hoogste\nSELECT max(n) AS hoogste FROM per_domein',
])('honest groups and counts are published: %s', async (sql) => {
  expect((await published(sql)).rijen).not.toEqual([])
})
