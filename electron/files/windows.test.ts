import { win32 } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

// What of Windows' paths can be tried without Windows: Node's own rules for them.
vi.mock('node:path', async (original) => {
  const path = await original<typeof import('node:path')>()
  return { ...path.win32, default: path.win32, win32: path.win32 }
})

const { asWerkmapPath } = await import('./confine')
const { isWerkmapPath } = await import('../../core/workspace/files')

describe('on Windows', () => {
  it.each([
    ['a share', '\\\\server\\share\\werkmap'],
    ['the root of a share', '\\\\server\\share\\'],
    ['a drive', 'Z:\\'],
    ['a long path', `C:\\${'lange-map\\'.repeat(40)}werkmap`],
  ])('a file of a werkmap on %s has its path in the werkmap, with slashes', (_what, root) => {
    const file = win32.join(root, 'bronnen', 'Trajecten 2020.csv')
    expect(asWerkmapPath(root, file)).toBe('bronnen/Trajecten 2020.csv')
  })

  it('no path of a share, a drive or a device is one of the werkmap', () => {
    const strange = [
      '\\\\server\\share\\a.csv',
      '//server/share/a.csv',
      'C:\\a.csv',
      'C:a.csv',
      'c:/a.csv',
      '\\\\?\\C:\\a',
    ]
    expect(strange.filter(isWerkmapPath)).toEqual([])
  })
})
