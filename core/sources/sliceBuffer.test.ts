import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SliceBuffer } from './sliceBuffer'

it('holds the UTF-8 of all that was added since it was last taken', () => {
  const parts = fc.array(fc.tuple(fc.boolean(), fc.string({ unit: 'grapheme' })))
  fc.assert(
    fc.property(parts, parts, (first, second) => {
      const buffer = new SliceBuffer(4)
      for (const some of [first, second]) {
        for (const [isText, text] of some)
          if (isText) buffer.addText(text)
          else buffer.add(new TextEncoder().encode(text))
        expect(buffer.take()).toEqual(new TextEncoder().encode(some.map(([, text]) => text).join('')))
      }
    }),
  )
})
