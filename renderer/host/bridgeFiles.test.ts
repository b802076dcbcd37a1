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
  expect(await bridgeFiles(bridge).readBytes('bronnen/a.csv')).toEqual(succeed(new Uint8Array([1, 2, 3])))
  expect(fetched).toHaveBeenCalledWith('/__file/een')
})

it('passes on why a file could not be opened, or that its bytes did not come', async () => {
  const missing = await bridgeFiles(fakeBridge()).readBytes('weg.csv')
  expect(missing).toEqual({ ok: false, problem: { kind: 'missing', path: 'weg.csv' } })

  const bridge = {
    ...fakeBridge(),
    openFile: () => Promise.resolve(succeed({ url: '/__file/een', size: 3 })),
  }
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })))
  expect(await bridgeFiles(bridge).readBytes('a.csv')).toEqual({
    ok: false,
    problem: { kind: 'unreadable', path: 'a.csv', reason: 'antwoord 404' },
  })
})
