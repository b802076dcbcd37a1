import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copySample } from './copySample'
import { lastWerkmap, rememberWerkmap } from './lastWerkmap'
import { makeWerkmap } from './makeWerkmap'

const aPlace = () => mkdtempSync(join(tmpdir(), 'feitenwerk-nieuw-'))
const asked = { titel: 'Wijken: 2025', organisatie: 'Bureau', verslagjaar: 2025 }

describe('making a werkmap', () => {
  it('gives a folder with werkmap.yaml and a file to click on', async () => {
    const place = aPlace()
    const folder = join(place, 'Wijken 2025')
    expect(await makeWerkmap(place, asked)).toEqual({ ok: true, value: folder })
    expect(readdirSync(folder).toSorted()).toEqual(['Wijken 2025.feitenwerk', 'werkmap.yaml'])
  })

  it('changes nothing of a folder that has that name', async () => {
    const place = aPlace()
    mkdirSync(join(place, 'Wijken 2025'))
    expect(await makeWerkmap(place, asked)).toEqual({
      ok: false,
      problem: { kind: 'taken', path: 'Wijken 2025' },
    })
    expect(readdirSync(join(place, 'Wijken 2025'))).toEqual([])
  })

  it('says so when the place is gone', async () => {
    expect(await makeWerkmap(join(aPlace(), 'weg'), asked)).toEqual({
      ok: false,
      problem: { kind: 'missing', path: 'Wijken 2025' },
    })
  })
})

describe('the user’s copy of the sample', () => {
  it('is made once, and what they changed in it stays', async () => {
    const [sample, documents] = [aPlace(), aPlace()]
    writeFileSync(join(sample, 'werkmap.yaml'), 'formaat: 1\n')
    const folder = await copySample(sample, [documents])
    expect(folder).toBe(join(documents, 'Feitenwerk', 'Voorbeeld'))
    writeFileSync(join(folder, 'werkmap.yaml'), 'formaat: 1\ntitel: eigen\n')
    expect(await copySample(sample, [documents])).toBe(folder)
    expect(readFileSync(join(folder, 'werkmap.yaml'), 'utf8')).toContain('eigen')
    expect(readdirSync(join(documents, 'Feitenwerk'))).toEqual(['Voorbeeld'])
  })

  it('stands beside something else of its name, of which nothing is changed', async () => {
    const [sample, documents] = [aPlace(), aPlace()]
    writeFileSync(join(sample, 'werkmap.yaml'), 'formaat: 1\n')
    const own = join(documents, 'Feitenwerk', 'Voorbeeld')
    mkdirSync(own, { recursive: true })
    writeFileSync(join(own, 'brief.txt'), 'van mij')
    const folder = await copySample(sample, [documents])
    expect(folder).toBe(join(documents, 'Feitenwerk', 'Voorbeeld 2'))
    expect(await copySample(sample, [documents])).toBe(folder)
    expect(readdirSync(own)).toEqual(['brief.txt'])
  })

  it('stands in the next place where the first can’t be written', async () => {
    const [sample, documents, data] = [aPlace(), aPlace(), aPlace()]
    writeFileSync(join(sample, 'werkmap.yaml'), 'formaat: 1\n')
    // A file where the folder should come refuses whoever runs the test.
    writeFileSync(join(documents, 'Feitenwerk'), '')
    expect(await copySample(sample, [documents, data])).toBe(join(data, 'Feitenwerk', 'Voorbeeld'))
    await expect(copySample(sample, [documents])).rejects.toThrow(/ENOTDIR|EEXIST/)
  })

  it('leaves nothing when it can’t be made whole', async () => {
    const documents = aPlace()
    await expect(copySample(join(aPlace(), 'weg'), [documents])).rejects.toThrow(/ENOENT/)
    expect(readdirSync(join(documents, 'Feitenwerk'))).toEqual([])
  })
})

describe('the werkmap that was open last', () => {
  it('is remembered, and none when what was kept is damaged', async () => {
    const data = join(aPlace(), 'gegevens')
    expect(lastWerkmap(data)).toBeNull()
    await rememberWerkmap(data, '/een/map')
    expect(lastWerkmap(data)).toBe('/een/map')
    writeFileSync(join(data, 'laatste-werkmap.json'), '{')
    expect(lastWerkmap(data)).toBeNull()
  })
})
