import { describe, expect, it } from 'vitest'
import { folderNameOf, newWerkmapText } from './newWerkmap'
import { readWerkmap } from './readWerkmap'

describe('a new werkmap', () => {
  it.each(['Feitenbladen 2025', 'Zorg: "thuis" # en meer', "it's - 'n {lijst}", 'ja'])(
    'reads as it was asked for: %s',
    (titel) => {
      const read = readWerkmap(newWerkmapText({ titel, organisatie: titel, verslagjaar: 2025 }))
      const { titel: own, organisatie, verslagjaar, bronnen } = read.ok ? read.value : ({} as never)
      expect([own, organisatie, verslagjaar, bronnen]).toEqual([titel, titel, 2025, []])
    },
  )

  it.each([
    ['Feitenbladen 2025', 'Feitenbladen 2025'],
    ['Zorg: thuis/buiten?', 'Zorg thuis buiten'],
    ['..\\..\\elders', 'elders'],
    ['.verborgen. ', 'verborgen'],
    ['CON', 'CON_'],
    ['com1.txt', 'com1.txt_'],
    ['Console', 'Console'],
    ['***', ''],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('called %s stands in a folder that Windows takes too', (titel, name) =>
    expect(folderNameOf(titel)).toBe(name),
  )
})
