import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { answerPage } from './answerPage'
import { openOneTimeFiles } from './oneTimeFiles'
import { maxPieceBytes, openUploads, type Uploads } from './uploads'

let dir: string
let uploads: Uploads
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'feitenwerk-uploads-'))
  uploads = openUploads(dir)
})

async function begin(path: string): Promise<string> {
  const begun = await uploads.begin(path)
  if (!begun.ok) throw new Error(begun.problem.kind)
  return begun.value.url
}

async function send(pathname: string, text: string, method = 'PUT'): Promise<number> {
  const bytes = Buffer.from(text)
  const body = (limit: number) => Promise.resolve(bytes.length > limit ? null : bytes)
  const origin = {
    page: () => Promise.resolve(new Response('pagina')),
    oneTimeFiles: openOneTimeFiles(dir),
    uploads,
  }
  return (await answerPage({ method, pathname, search: '', body }, origin)).status
}

it('takes the pieces of a file and puts it in its place when it is whole', async () => {
  const url = await begin('bronnen/a.csv')
  expect([await send(url, 'Wijk;'), await send(url, 'Aantal\n')]).toEqual([204, 204])
  expect(existsSync(join(dir, 'bronnen/a.csv'))).toBe(false)
  expect((await uploads.keep(url)).ok).toBe(true)
  expect(readFileSync(join(dir, 'bronnen/a.csv'), 'utf8')).toBe('Wijk;Aantal\n')
  expect(await send(url, 'nog wat')).toBe(404)
})

it('takes nothing at another address, in another way, or more at once than a piece', async () => {
  const url = await begin('bronnen/a.csv')
  const statuses = [
    await send('/__upload/geraden', 'x'),
    await send(url, 'x', 'POST'),
    await send(url, 'x'.repeat(maxPieceBytes + 1)),
  ]
  expect(statuses).toEqual([404, 405, 413])
  expect((await uploads.keep('/__upload/geraden')).ok).toBe(false)
})

it('drops a file that was not kept when another begins, or when it is told to', async () => {
  const first = await begin('bronnen/a.csv')
  await send(first, 'x')
  const second = await begin('bronnen/b.csv')
  expect([await send(first, 'x'), await send(second, 'x')]).toEqual([404, 204])
  await uploads.drop()
  expect(await send(second, 'x')).toBe(404)
  expect(existsSync(join(dir, 'bronnen'))).toBe(false)
})

it('refuses a place outside the werkmap before anything is sent', async () => {
  expect(await uploads.begin('../a.csv')).toEqual({
    ok: false,
    problem: { kind: 'outside', path: '../a.csv' },
  })
})
