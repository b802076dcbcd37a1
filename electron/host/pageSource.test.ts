import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderSource, type PageSource } from './pageSource'

let page: PageSource
beforeAll(() => {
  const parent = mkdtempSync(join(tmpdir(), 'feitenwerk-page-'))
  const folder = join(parent, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(parent, 'geheim.js'), 'geheim')
  writeFileSync(join(folder, 'index.html'), '<p>é</p>')
  writeFileSync(join(folder, 'assets/a b.wasm'), 'wasm')
  writeFileSync(join(folder, 'assets/.env.js'), 'geheim')
  writeFileSync(join(folder, 'assets/onbekend.exe'), 'x')
  page = folderSource(folder)
})

const ask = async (pathname: string) => {
  const response = await page(pathname, '')
  return [response.status, response.headers.get('content-type'), await response.text()]
}

describe('the built page', () => {
  it('comes with the type of each file', async () => {
    expect(await ask('/')).toEqual([200, 'text/html; charset=utf-8', '<p>é</p>'])
    expect(await ask('/index.html')).toEqual([200, 'text/html; charset=utf-8', '<p>é</p>'])
    expect(await ask('/assets/a%20b.wasm')).toEqual([200, 'application/wasm', 'wasm'])
  })

  it.each([
    '/../geheim.js',
    '/assets/../../geheim.js',
    '/%2e%2e/geheim.js',
    '/..%2fgeheim.js',
    '/..%5cgeheim.js',
    '/assets/.env.js',
    '/assets',
    '/assets/onbekend.exe',
    '/index.html%00.js',
    '/%zz',
    '/bestaat-niet.js',
  ])('has nothing at %s', async (pathname) => {
    expect((await ask(pathname))[0]).toBe(404)
  })
})
