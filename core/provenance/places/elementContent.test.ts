import { expect, it } from 'vitest'
import { elementContent } from './elementContent'

const found = (text: string) => {
  const place = elementContent(text, 'metadata', 'id="herkomst"')
  return place === null ? null : text.slice(place.from, place.to)
}

it('finds an element by its name and attribute, whatever else stands in its tag', () => {
  expect(
    found('<svg><metadata>a</metadata><metadata class="x" id="herkomst" lang="nl">b</metadata></svg>'),
  ).toBe('b')
  expect(found('<svg>\n<metadata\n id="herkomst">b</metadata></svg>')).toBe('b')
})

it('finds none of another name or attribute, and none without an end', () => {
  expect(
    ['<metadatas id="herkomst">b</metadatas>', '<metadata id="herkomst2">', '<metadata id="herkomst">b'].map(
      found,
    ),
  ).toEqual([null, null, null])
})

it('looks at each place once in a file of opening tags that never end', () => {
  expect(found('<metadata id="herkomst"'.repeat(200_000))).toBe(null)
})
