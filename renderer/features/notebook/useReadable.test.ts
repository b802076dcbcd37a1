import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { parseNotebook } from '../../../core/notebook/parseNotebook'
import type { Cell } from '../../../core/notebook/model'
import { useReadable } from './useReadable'

const cellOf = (body: string, before = ''): Cell => {
  const text = `---\nformaat: 1\ntitel: Proef\n---\n${before}\n\`\`\`figuur naam=beeld bron=telling\n${body}\n\`\`\`\n`
  const cell = parseNotebook(text).cells.at(-1)
  if (!cell) throw new Error('no cell')
  return cell
}
const whole = cellOf('titel: Wie\nsoort: staaf\nx: n\ny: gebied')
const halfway = cellOf('titel: Wie\nsoort: staaf\nx: [', 'Een tekst ervoor.\n')

function read(cells: readonly Cell[], isEditing: boolean): Cell {
  const [first] = cells
  const { result, rerender } = renderHook(({ cell }) => useReadable(cell, isEditing), {
    initialProps: { cell: first as Cell },
  })
  for (const cell of cells.slice(1)) rerender({ cell })
  return result.current
}

it('keeps the figure that could be read last while what is typed can’t be, with the places of now', () => {
  expect(halfway.kind).toBe('ongeldig')
  const { from, to, bodyFrom, bodyTo, line } = halfway
  expect(read([whole, halfway], true)).toEqual({ ...whole, from, to, bodyFrom, bodyTo, line })
  expect(read([whole, halfway, whole], true)).toBe(whole)
})

it('shows the cell as it is when it isn’t edited, or was never read', () => {
  expect(read([whole, halfway], false)).toBe(halfway)
  expect(read([halfway], true)).toBe(halfway)
})
