import { describe, expect, it } from 'vitest'
import { changeInWerkmap } from './changeInWerkmap'
import { readWerkmap } from './readWerkmap'
import type { Step } from './steps'

const head = 'formaat: 1\ntitel: x\norganisatie: y\nverslagjaar: 2020 # het jaar\n'
const item = (name: string) =>
  `  - naam: ${name}   # eigen opmerking\n    titel: Bron\n    pad: a.csv\n    sha256: ${'a'.repeat(64)}\n    soort: overig\n    aard: onbekend\n`
const text = `${head}bronnen:\n${item('een')}\n  # over twee\n${item('twee')}\ndrempels:\n  kleinste_cel: 5\n`
const long: Step = { stap: 'naar_lang', behalve: ['regio'], naam: 'jaar', waarde: 'waarde' }
const wide: Step = { stap: 'naar_breed', kolom: 'jaar', waarden: ['2016', '0363'], waarde: 'waarde' }

const stepsOf = (yaml: string, name: string) => {
  const read = readWerkmap(yaml)
  return read.ok ? read.value.bronnen.find(({ naam }) => naam === name)?.stappen : read.problem
}

/** The text with these steps for a source. */
function writeSteps(yaml: string, name: string, steps: readonly Step[]): string {
  const read = readWerkmap(yaml)
  const source = read.ok ? read.value.bronnen.find(({ naam }) => naam === name) : undefined
  if (source === undefined) throw new Error('no source')
  const { stappen: _before, ...others } = source
  return changeInWerkmap(yaml, steps.length === 0 ? others : { ...others, stappen: [...steps] })
}

describe('writing the steps of a source to werkmap.yaml', () => {
  it.each([
    ['in the middle', text],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['at the end of the file without a line end', `${head}bronnen:\n${item('een')}`.trimEnd()],
    ['as the first key', text.replace('  - naam: een', '  - stappen: []\n    naam: een')],
    ['after other keys', text.replace('    soort: overig', '    stappen: []\n    soort: overig')],
    [
      'on one line',
      `${head}bronnen:\n  - { naam: een, titel: t, pad: a.csv, sha256: ${'a'.repeat(64)}, soort: overig, aard: onbekend }\n`,
    ],
  ])('%s, and they read back', (_where, before) => {
    const once = writeSteps(before, 'een', [long, wide])
    expect(stepsOf(once, 'een')).toEqual([long, wide])
    const again = writeSteps(once, 'een', [wide])
    expect(stepsOf(again, 'een')).toEqual([wide])
    expect(stepsOf(writeSteps(again, 'een', []), 'een')).toBeUndefined()
  })

  it('leaves every other byte as it was', () => {
    const written = writeSteps(text, 'een', [long])
    const line = '    stappen:\n      - { stap: naar_lang, behalve: [ regio ], naam: jaar, waarde: waarde }\n'
    expect(written).toBe(text.replace('    aard: onbekend\n', `    aard: onbekend\n${line}`))
    expect(writeSteps(written, 'een', [])).toBe(text)
    expect(writeSteps(text, 'twee', [])).toBe(text)
  })

  it('keeps the line ends of the file', () => {
    const written = writeSteps(text.replaceAll('\n', '\r\n'), 'twee', [long, wide])
    expect(written.replaceAll('\r\n', '')).not.toContain('\n')
  })
})
