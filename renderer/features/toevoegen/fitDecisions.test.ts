import { expect, it } from 'vitest'
import { createDirectImporter } from '../../../core/sources/importer/directImporter'
import { proposeSource } from '../../../core/workbench/addSource'
import { fitDecisions } from './fitDecisions'
import { firstDraft } from './propose'
import type { Draft } from './review'

const importer = createDirectImporter()
const propose = (draft: Draft) => proposeSource(importer, draft, new Set())

it('keeps what was decided about columns whose header is still there, apart from a type that does not hold', async () => {
  const file = new File(['Gebied;Score;Reden\nLeek;veel;a\nMarum;3;b\n'], 'x.csv')
  const { draft, proposed } = await fitDecisions(
    {
      ...firstDraft(file),
      columns: {
        Gebied: { als: 'buurt' },
        Score: { type: 'number', label: 'Uitkomst' },
        Reden: { geladen: false },
        Weg: { als: 'weg' },
      },
    },
    propose,
  )
  expect([proposed.ok, draft.columns]).toEqual([
    true,
    { Gebied: { als: 'buurt' }, Reden: { geladen: false }, Score: { label: 'Uitkomst' } },
  ])
})

it('says what is wrong when no decision is the cause', async () => {
  const file = new File(['a;b\n1;2;3\n1;2;3\n'], 'x.csv')
  const { proposed } = await fitDecisions({ ...firstDraft(file), columns: { a: { als: 'x' } } }, propose)
  expect(proposed.ok ? null : proposed.problem.kind).toBe('ragged-rows')
})
