import { expect, it } from 'vitest'
import { conflictCopies } from './conflictCopies'

const sheet = 'analyses/armoede/feitenblad'

it.each([
  `${sheet} (conflicted copy 2026-11-28 101500).yaml`,
  `${sheet} (Planbureau's conflicted copy 2026-11-28).yaml`,
  `${sheet} (Conflicterende kopie van Planbureau 2026-11-28).yaml`,
  `${sheet}_conflict-20261128-101500.yaml`,
  `${sheet}.sync-conflict-20261128-101500-ABCDEFG.yaml`,
  `${sheet}-DESKTOP-3F9K2L1.yaml`,
  `${sheet}-PC0412.yaml`,
])('finds the copy of a synchronising program: %s', (path) => {
  const original = `${sheet}.yaml`
  expect(conflictCopies([original, path])).toEqual([{ path, original }])
  // Without the file that it is a copy of, the name is just a name.
  expect(conflictCopies([path])).toEqual([])
})

it('takes no name of somebody’s own for such a copy', () => {
  const own = ['panel.md', 'panel-2019.md', 'panel-GGD.md', 'panel (2).md', 'panel-Westerkwartier2.md']
  expect(conflictCopies(own)).toEqual([])
})
