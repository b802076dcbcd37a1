import { expect, it } from 'vitest'
import { chapterKinds, type FeitenbladDefinition } from '../../../core/feitenblad/model'
import { placeBeside } from './useComposer'

const sheet: FeitenbladDefinition = {
  titel: 'Armoede',
  thema: 'armoede',
  periode: { van: '2020-01-01', tot: '2020-12-31' },
  hoofdstukken: chapterKinds.map((hoofdstuk, at) => ({
    hoofdstuk,
    titel: '',
    blokken: at < 2 ? [1, 2].map((text) => ({ soort: 'tekst', tekst: String(text) })) : [],
  })),
}

it('moves a block within its chapter, and at its end into the one beside it', () => {
  expect(placeBeside({ chapter: 0, block: 0 }, 'omlaag', sheet)).toEqual({ chapter: 0, block: 1 })
  expect(placeBeside({ chapter: 0, block: 1 }, 'omlaag', sheet)).toEqual({ chapter: 1, block: 0 })
  expect(placeBeside({ chapter: 1, block: 0 }, 'omhoog', sheet)).toEqual({ chapter: 0, block: 2 })
  expect(placeBeside({ chapter: 0, block: 0 }, 'omhoog', sheet)).toBeNull()
})
