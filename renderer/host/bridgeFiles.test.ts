import { afterEach, expect, it, vi } from 'vitest'
import { succeed } from '../../core/bridge/outcome'
import { fakeBridge } from '../testing/fakeWorkbench'
import { bridgeFiles } from './bridgeFiles'

afterEach(() => vi.unstubAllGlobals())

it('fetches bytes from the address that the host opens for them', async () => {
  const bridge = {
    ...fakeBridge(),
    openFile: () => Promise.resolve(succeed({ url: '/__file/een', size: 3 })),
  }
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(new Uint8Array([1, 2, 3]))))
  vi.stubGlobal('fetch', fetched)
  const opened = await bridgeFiles(bridge).openFile('bronnen/a.csv')
  expect(opened.ok && new Uint8Array(await opened.value.slice(0, 3).arrayBuffer())).toEqual(
    new Uint8Array([1, 2, 3]),
  )
  expect(fetched).toHaveBeenCalledWith('/__file/een')
})

it('passes on why a file could not be opened, or that its bytes did not come', async () => {
  const missing = await bridgeFiles(fakeBridge()).openFile('weg.csv')
  expect(missing).toEqual({ ok: false, problem: { kind: 'missing', path: 'weg.csv' } })

  const bridge = {
    ...fakeBridge(),
    openFile: () => Promise.resolve(succeed({ url: '/__file/een', size: 3 })),
  }
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })))
  expect(await bridgeFiles(bridge).openFile('a.csv')).toEqual({
    ok: false,
    problem: { kind: 'unreadable', path: 'a.csv', reason: 'antwoord 404' },
  })
})
