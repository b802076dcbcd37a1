import { expect, it } from 'vitest'
import { asEditorText, holdsSame, inEditor, inFile } from './editorText'

const file = 'een\r\ntwee\r\ndrie'

it('knows a place of the file in the editor and back, whatever the line ends', () => {
  const at = file.indexOf('drie')
  expect([asEditorText(file), inEditor(file, at), inFile(file, 9)]).toEqual(['een\ntwee\ndrie', 9, at])
  expect(inFile('een\ntwee', 4)).toBe(4)
  expect(inFile('een', 99)).toBe(3)
})

it('takes two texts for the same when only line ends or blank lines around them differ', () => {
  expect([holdsSame('\n\na\r\nb \n', 'a\nb'), holdsSame('a', 'a\n\nb'), holdsSame('  a', 'a')]).toEqual([
    true,
    false,
    false,
  ])
})
