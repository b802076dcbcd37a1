import { describe, expect, it } from 'vitest'
import { renameFile } from './renameFile'

/** A disk that refuses so many times, and what was done with it. */
function refusing(codes: readonly string[], platform: NodeJS.Platform) {
  const left = [...codes]
  const waited: number[] = []
  let renamed = false
  const system = {
    platform,
    rename: () => {
      const code = left.shift()
      if (code === undefined) renamed = true
      return code === undefined ? Promise.resolve() : Promise.reject(Object.assign(new Error(code), { code }))
    },
    wait: (milliseconds: number) => Promise.resolve(waited.push(milliseconds)),
  }
  const outcome = renameFile('a', 'b', system).then(
    () => 'gelukt',
    (error: { code: string }) => error.code,
  )
  return outcome.then((said) => ({ said, renamed, waits: waited.length }))
}

describe('renaming over a file', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'waits on Windows for a program that looks at it (%s)',
    async (code) =>
      expect(await refusing([code, code, code], 'win32')).toEqual({
        said: 'gelukt',
        renamed: true,
        waits: 3,
      }),
  )

  it('gives up in the end, with what the system said', async () =>
    expect(
      await refusing(
        Array.from({ length: 20 }, () => 'EPERM'),
        'win32',
      ),
    ).toEqual({
      said: 'EPERM',
      renamed: false,
      waits: 7,
    }))

  it.each([
    ['a folder that may not be written, elsewhere', 'EPERM', 'linux'],
    ['a full disk', 'ENOSPC', 'win32'],
    ['a file that is gone', 'ENOENT', 'win32'],
  ] as const)('does not wait for %s', async (_what, code, platform) =>
    expect(await refusing([code], platform)).toEqual({ said: code, renamed: false, waits: 0 }),
  )

  it('lets what is no error of the system through', async () => {
    const broken = {
      rename: () => Promise.reject(new Error('kapot')),
      wait: () => Promise.resolve(),
      platform: 'win32',
    } as const
    await expect(renameFile('a', 'b', broken)).rejects.toThrow('kapot')
  })
})
