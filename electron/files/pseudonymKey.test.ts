import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { applicationData } from './applicationData'
import { handOverKey, pseudonymKey, takeOverKey } from './pseudonymKey'
import { sealKey } from './sealedKey'

let data: string
let werkmap: string
beforeEach(() => {
  const parent = mkdtempSync(join(tmpdir(), 'feitenwerk-key-'))
  data = join(parent, 'data')
  werkmap = join(parent, 'werkmap')
  mkdirSync(werkmap)
  mkdirSync(join(parent, 'ander'))
  symlinkSync(werkmap, join(parent, 'zelfde'))
})

const keyFile = () => join(data, 'sleutels', readdirSync(join(data, 'sleutels'))[0]!)

describe('the key for pseudonyms', () => {
  it('is made once, for a werkmap however it is reached, and differs for another', async () => {
    const [first, second] = await Promise.all([pseudonymKey(werkmap, data), pseudonymKey(werkmap, data)])
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(second).toBe(first)
    expect(await pseudonymKey(join(werkmap, '../zelfde'), data)).toBe(first)
    expect(await pseudonymKey(join(werkmap, '../ander'), data)).not.toBe(first)
    expect(readdirSync(werkmap)).toEqual([])
  })

  it('is for its user only', async () => {
    await pseudonymKey(werkmap, data)
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600)
    expect(statSync(join(data, 'sleutels')).mode & 0o777).toBe(0o700)
  })

  it('is never replaced when what is stored is damaged', async () => {
    await pseudonymKey(werkmap, data)
    writeFileSync(keyFile(), 'half')
    await expect(pseudonymKey(werkmap, data)).rejects.toThrow(/Not a pseudonym key/)
    expect(readFileSync(keyFile(), 'utf8')).toBe('half')
  })
})

describe('a key that is handed over', () => {
  const words = 'vier losse woorden samen'
  const other = () => join(data, '../elders')

  it('gives a colleague the same pseudonyms, and leaves nothing in the werkmap', async () => {
    const sealed = await handOverKey(werkmap, words, data)
    expect(await takeOverKey(werkmap, sealed, words, false, other())).toBe('overgenomen')
    expect(await pseudonymKey(werkmap, other())).toBe(await pseudonymKey(werkmap, data))
    expect(await takeOverKey(werkmap, sealed, words, false, other())).toBe('zelfde')
    expect(readdirSync(werkmap)).toEqual([])
  })

  it('replaces another key only when that is asked for, and keeps the old one for its user only', async () => {
    const sealed = await handOverKey(werkmap, words, data)
    const own = await pseudonymKey(werkmap, other())
    expect(await takeOverKey(werkmap, sealed, words, false, other())).toBe('andere-sleutel')
    expect(await pseudonymKey(werkmap, other())).toBe(own)
    expect(await takeOverKey(werkmap, sealed, words, true, other())).toBe('overgenomen')
    expect(await pseudonymKey(werkmap, other())).toBe(await pseudonymKey(werkmap, data))
    const folder = join(other(), 'sleutels')
    const files = readdirSync(folder).toSorted()
    expect(files).toEqual([expect.stringMatching(/sleutel$/), expect.stringMatching(/sleutel\.vorige$/)])
    expect(files.map((file) => statSync(join(folder, file)).mode & 0o777)).toEqual([0o600, 0o600])
    expect(readFileSync(join(folder, files[1]!), 'utf8').trim()).toBe(own)
  })

  it('keeps every former key once, also at a second takeover', async () => {
    const [first, second, third] = ['1', '2', '3'].map((digit) => digit.repeat(64))
    await pseudonymKey(werkmap, other())
    const folder = join(other(), 'sleutels')
    const [file = ''] = readdirSync(folder)
    writeFileSync(join(folder, file), `${first}\n`)
    for (const key of [second, third])
      await takeOverKey(werkmap, await sealKey(key ?? '', words), words, true, other())
    const kept = readdirSync(folder)
      .toSorted()
      .map((name) => [name.slice(64), readFileSync(join(folder, name), 'utf8').trim()])
    expect(kept).toEqual([
      ['.sleutel', third],
      ['.sleutel.vorige', first],
      ['.sleutel.vorige-2', second],
    ])
  })

  it('changes nothing with other words', async () => {
    const sealed = await handOverKey(werkmap, words, data)
    expect(await takeOverKey(werkmap, sealed, `${words}!`, true, other())).toBe('verkeerde-wachtzin')
    expect(() => readdirSync(other())).toThrow(/ENOENT/)
  })
})

describe('application data', () => {
  it('is where each system keeps it, unless the user says otherwise', () => {
    expect([
      applicationData({ FEITENWERK_DATA: '/elders' }, 'linux'),
      applicationData({ XDG_CONFIG_HOME: '/c' }, 'linux'),
      applicationData({ APPDATA: '/roaming' }, 'win32'),
    ]).toEqual(['/elders', join('/c', 'feitenwerk'), join('/roaming', 'feitenwerk')])
  })
})
