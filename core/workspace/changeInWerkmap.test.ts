import { describe, expect, it } from 'vitest'
import { changeInWerkmap } from './changeInWerkmap'
import { readWerkmap } from './readWerkmap'
import type { SourceManifest } from './werkmap'

const [old, now] = ['a'.repeat(64), 'b'.repeat(64)]
const text = `formaat: 1
titel: Map # zo heet hij
organisatie: Bureau
verslagjaar: 2020

bronnen:
  # van de welzijnsorganisatie
  - naam: trajecten
    titel: "Trajecten: alle"
    pad: bronnen/trajecten.csv   # kopie
    sha256: ${old} # van dit bestand
    soort: registratie-trajecten
    aard: registratie
    peilperiode: { van: 2019-09-01, tot: 2020-08-31 }
    opgehaald: 2020-09-07
    lezen:
      scheiding: ';'
      decimaal: ","
    kolommen:
      Gebied: { als: gebied,   rol: gebied }
      'Code (0363)': { als: code, type: text }
      Startscore:
        als: startscore
        type: number

  - naam: andere
    titel: Andere
    pad: bronnen/andere.csv
    sha256: ${old}
    soort: overig
    aard: onbekend
drempels:
  kleinste_cel: 5
`

const sourceOf = (yaml: string, naam = 'trajecten'): SourceManifest => {
  const read = readWerkmap(yaml)
  const source = read.ok ? read.value.bronnen.find((one) => one.naam === naam) : undefined
  if (source === undefined) throw new Error('no source')
  return source
}

describe('changing a source in werkmap.yaml', () => {
  it('changes no byte when nothing is changed', () => {
    expect(changeInWerkmap(text, sourceOf(text))).toBe(text)
  })

  it('keeps the dash of a source whose first keys are removed', () => {
    const begun = text.replace(
      '  - naam: trajecten\n',
      '  - opgehaald: 2020-09-07\n    peilperiode: { van: 2019-09-01, tot: 2020-08-31 }\n    naam: trajecten\n',
    )
    const once = begun.replace(
      '    peilperiode: { van: 2019-09-01, tot: 2020-08-31 }\n    opgehaald: 2020-09-07\n    lezen',
      '    lezen',
    )
    const { opgehaald: _, peilperiode: __, ...source } = sourceOf(once)
    expect(changeInWerkmap(once, source)).toBe(
      once.replace(
        '  - opgehaald: 2020-09-07\n    peilperiode: { van: 2019-09-01, tot: 2020-08-31 }\n    naam',
        '  - naam',
      ),
    )
  })

  it('changes, adds and removes keys where they stand and keeps every other byte', () => {
    const { opgehaald: _, ...source } = sourceOf(text)
    const { Gebied: gebied = {}, ...kolommen } = source.kolommen ?? {}
    const changed = changeInWerkmap(text, {
      ...source,
      sha256: now,
      peilperiode: { van: '2020-09-01', tot: '2021-08-31' },
      lezen: { scheiding: ';', decimaal: '.' },
      kolommen: {
        ...kolommen,
        Wijk: gebied,
        Startscore: { als: 'startscore', type: 'text' },
        'E-mail: werk': { geladen: false },
      },
      aangeleverd: { bestand: 'Export 2021.xlsx', lezen: { blad: 'Blad 1' } },
      sleutel: ['trajectnummer'],
    })
    expect(changed).toBe(
      text
        .replace(`${old} # van dit bestand`, `${now} # van dit bestand`)
        .replace('{ van: 2019-09-01, tot: 2020-08-31 }', '{ van: 2020-09-01, tot: 2021-08-31 }')
        .replace('    opgehaald: 2020-09-07\n', '')
        .replace('decimaal: ","', 'decimaal: .')
        .replace('      Gebied: { als: gebied,   rol: gebied }\n', '')
        .replace(
          '        type: number\n',
          `        type: text
      Wijk: { rol: gebied, als: gebied }
      "E-mail: werk": { geladen: false }
    aangeleverd: { bestand: Export 2021.xlsx, lezen: { blad: Blad 1 } }
    sleutel: [ trajectnummer ]
`,
        ),
    )
  })

  it('writes the line ends of the file', () => {
    const crlf = text.replaceAll('\n', '\r\n')
    const changed = changeInWerkmap(crlf, { ...sourceOf(crlf), sha256: now, sleutel: ['a', 'b'] })
    expect(changed.replaceAll('\r\n', '')).not.toContain('\n')
    expect(sourceOf(changed).sleutel).toEqual(['a', 'b'])
  })

  it('changes a source that is the last of the file, without a line end', () => {
    const [head = ''] = text.split('drempels:')
    const short = head.trimEnd()
    const source = { ...sourceOf(short, 'andere'), sha256: now, sleutel: ['a'] }
    expect(changeInWerkmap(short, source)).toBe(
      `${short.slice(0, short.lastIndexOf(old))}${now}\n    soort: overig\n    aard: onbekend\n    sleutel: [ a ]`,
    )
  })

  it('changes a source that stands on one line as a whole', () => {
    const flow = `formaat: 1\ntitel: x\norganisatie: y\nverslagjaar: 2020\nbronnen:\n  - { naam: a, titel: A, pad: a.csv, sha256: ${old}, soort: overig, aard: onbekend } # kort\n`
    expect(changeInWerkmap(flow, { ...sourceOf(flow, 'a'), sha256: now })).toBe(flow.replace(old, now))
  })

  it('takes the last settings out of a map', () => {
    const changed = changeInWerkmap(text, { ...sourceOf(text), lezen: {} })
    expect(sourceOf(changed).lezen).toEqual({})
  })
})
