import { describe, expect, it, vi } from 'vitest'
import type { FileBytes } from '../../workspace/fileBytes'
import type { ImportSlice } from '../plan'
import { SlicesStopped } from '../plan'
import { maxFileBytes } from '../readTable'
import { testKey } from '../testing'
import { createDirectImporter } from './directImporter'
import type { Importer, ReadingProgress } from './importer'
import type { ImportEndpoint, ImportWorker, Reply, Request } from './messages'
import { serveImporter } from './serveImporter'
import { createWorkerImporter } from './workerImporter'

const file = (name: string, text: string) => ({ name, content: new Blob([text]) })
const cijfers = file('cijfers.csv', 'Wijk;Aantal;Naam cliënt\r\nNoord;12;Jansen\r\nZuid;1.500,5;De Vries\r\n')
const key = { pseudonymKey: testKey }
// Over two pieces of 8 MB and several reports of progress.
const rows = 220_000
const large = file('groot.csv', `n;tekst\n${`7;${'x'.repeat(40)}\n`.repeat(rows)}`)

/** Both ends over a channel: what crosses is copied as between a page and its worker. */
class ChannelWorker implements ImportWorker {
  onmessage: ImportWorker['onmessage'] = null
  onerror: ImportWorker['onerror'] = null
  ended = false
  readonly requests: Request['task'][] = []
  readonly #channel = new MessageChannel()

  constructor(serve: (endpoint: ImportEndpoint) => void = serveImporter) {
    const { port1, port2 } = this.#channel
    port1.onmessage = ({ data }: MessageEvent<Reply>) => this.onmessage?.({ data })
    const endpoint: ImportEndpoint = {
      onmessage: null,
      postMessage: (reply, transfer) => port2.postMessage(reply, transfer),
    }
    serve(endpoint)
    port2.onmessage = ({ data }: MessageEvent<Request>) => endpoint.onmessage?.({ data })
  }

  postMessage(request: Request): void {
    this.requests.push(request.task)
    this.#channel.port1.postMessage(request)
  }

  terminate(): void {
    this.ended = true
    this.#channel.port1.close()
  }
}

function workers(serve?: (endpoint: ImportEndpoint) => void) {
  const started: ChannelWorker[] = []
  const importer = createWorkerImporter(() => {
    const worker = new ChannelWorker(serve)
    started.push(worker)
    return worker
  })
  return { importer, started }
}

const makers: readonly (readonly [string, () => Importer])[] = [
  ['on the spot', createDirectImporter],
  ['in a worker', () => workers().importer],
]

describe.each(makers)('reading %s', (_name, make) => {
  it('inspects, plans with all its rows, keeps a clean copy and hashes', async () => {
    const importer = make()
    const inspected = await importer.inspect(cijfers, {})
    expect(inspected.ok && inspected.value.columns.map(({ name, loaded }) => [name, loaded])).toEqual([
      ['wijk', true],
      ['aantal', true],
      ['naam_client', false],
    ])
    const planned = await importer.plan(cijfers, 'cijfers', key)
    if (!planned.ok) throw new Error(planned.problem.kind)
    const slices: ImportSlice[] = []
    for await (const slice of planned.value.plan.slices()) slices.push(slice)
    expect(slices.map(({ rows, bytes }) => [rows, new TextDecoder().decode(bytes)])).toEqual([
      [2, '"Noord",12\n"Zuid",1500.5\n'],
    ])
    const copied = await importer.copy(cijfers, {})
    if (!copied.ok) throw new Error(copied.problem.kind)
    const { content, extension, reading } = copied.value
    const copy = new Uint8Array(await content.slice(0, content.size).arrayBuffer())
    expect([new TextDecoder('utf-8', { ignoreBOM: true }).decode(copy), extension, reading]).toEqual([
      '\ufeff"Wijk";"Aantal"\r\n"Noord";"12"\r\n"Zuid";"1.500,5"\r\n',
      '.csv',
      { scheiding: ';', overslaan_boven: 0, kopregels: 1, overslaan_onder: 0, decimaal: ',' },
    ])
    // sha256sum of the file.
    const hash = await importer.hash(cijfers)
    expect(hash).toEqual({ ok: true, value: planned.value.sha256 })
    expect(hash.ok && hash.value).toBe('230581731a8b99698c7292d017b16e915e95850c569094a9a181415874f2b402')
    importer.close()
  })

  it('says how far it is, ever further, in bytes of the file', async () => {
    const importer = make()
    const seen: ReadingProgress[] = []
    // A second for each look at the clock: the pace of reports doesn't hang on the machine.
    let now = 0
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
    await importer.inspect(large, {}, { onProgress: (progress) => seen.push(progress) })
    vi.restoreAllMocks()
    const done = seen.map((progress) => progress.done)
    expect(seen.length).toBeGreaterThan(3)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(seen.every(({ total }) => total === large.content.size)).toBe(true)
    importer.close()
  })

  it('stops when it is told to, and reads the next file as if nothing happened', async () => {
    const importer = make()
    const stopping = new AbortController()
    const run = { signal: stopping.signal, onProgress: () => stopping.abort() }
    expect(await importer.inspect(large, {}, run)).toEqual({
      ok: false,
      problem: { kind: 'cancelled', file: 'groot.csv' },
    })
    expect((await importer.inspect(cijfers, {}, run)).ok).toBe(false)
    expect((await importer.inspect(cijfers, {})).ok).toBe(true)
    importer.close()
  })

  it('refuses a file that is too large without reading any of it', async () => {
    const importer = make()
    const content: FileBytes = {
      size: 3_000_000_000,
      slice: () => {
        throw new Error('It was read.')
      },
    }
    const problem = { kind: 'too-large', file: 'enorm.sav', bytes: 3_000_000_000, limit: maxFileBytes }
    const enorm = { name: 'enorm.sav', content }
    expect(await importer.inspect(enorm, {})).toEqual({ ok: false, problem })
    expect(await importer.plan(enorm, 'enorm', key)).toEqual({ ok: false, problem })
    expect(await importer.copy(enorm, {})).toEqual({ ok: false, problem })
    expect(await importer.hash(enorm)).toEqual({ ok: false, problem })
    importer.close()
  })

  it('asks before it plans or copies what can be read two ways', async () => {
    const importer = make()
    const bedragen = file('bedragen.csv', 'Gebied;Bedrag\nLeek;1.234\nMarum;2.345\n')
    const kinds = [await importer.plan(bedragen, 'bedragen', key), await importer.copy(bedragen, {})].map(
      (outcome) => (outcome.ok ? null : outcome.problem.kind),
    )
    expect(kinds).toEqual(['open-question', 'open-question'])
    importer.close()
  })
})

it('says that a file went away', async () => {
  const content: FileBytes = {
    size: 10,
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
  }
  expect(await createDirectImporter().inspect({ name: 'weg.csv', content }, {})).toEqual({
    ok: false,
    problem: { kind: 'unreadable', file: 'weg.csv' },
  })
})

describe('the workers', () => {
  it('serve one task after another, and each of two at once has its own', async () => {
    const { importer, started } = workers()
    await importer.inspect(cijfers, {})
    await importer.inspect(cijfers, {})
    expect(started).toHaveLength(1)
    await Promise.all([importer.inspect(cijfers, {}), importer.inspect(cijfers, {})])
    expect(started).toHaveLength(2)
    importer.close()
    expect(started.map(({ ended }) => ended)).toEqual([true, true])
  })

  it('are ended when their task is stopped, and replaced', async () => {
    const { importer, started } = workers()
    const stopping = new AbortController()
    const inspecting = importer.inspect(large, {}, { signal: stopping.signal })
    stopping.abort()
    await inspecting
    expect(started.map(({ ended }) => ended)).toEqual([true])
    await importer.inspect(cijfers, {})
    expect(started.map(({ ended }) => ended)).toEqual([true, false])
    importer.close()
  })

  it('make the next slice when it is asked for, and are ended when no more is', async () => {
    const { importer, started } = workers()
    const planned = await importer.plan(large, 'groot', key)
    if (!planned.ok) throw new Error(planned.problem.kind)
    const asked = () => started[0]?.requests.filter((task) => task === 'slice').length
    expect(asked()).toBe(0)
    for await (const { bytes } of planned.value.plan.slices()) {
      expect(bytes.length).toBeLessThan(8_000_000)
      expect(asked()).toBe(1)
      break
    }
    expect(started.map(({ ended }) => ended)).toEqual([true])
    importer.close()
  })

  it('are ended when a plan is discarded', async () => {
    const { importer, started } = workers()
    const planned = await importer.plan(cijfers, 'cijfers', key)
    if (planned.ok) planned.value.discard()
    expect(started.map(({ ended }) => ended)).toEqual([true])
    importer.close()
  })

  it('may die: that is a problem of the file, in the middle of its slices too', async () => {
    const { importer, started } = workers()
    const inspecting = importer.inspect(large, {})
    started[0]?.onerror?.({})
    const problem = { kind: 'reader-stopped', file: 'groot.csv' }
    expect(await inspecting).toEqual({ ok: false, problem })
    const planned = await importer.plan(large, 'groot', key)
    if (!planned.ok) throw new Error(planned.problem.kind)
    const drain = async () => {
      for await (const _ of planned.value.plan.slices()) {
        const dying = started[1]
        queueMicrotask(() => dying?.onerror?.({}))
      }
    }
    await expect(drain()).rejects.toEqual(new SlicesStopped({ kind: 'reader-stopped', file: 'groot.csv' }))
    importer.close()
  })

  it('tell a lack of memory from a bug', async () => {
    const failing = (kind: 'out-of-memory' | 'bug') =>
      workers((endpoint) => {
        endpoint.onmessage = () =>
          endpoint.postMessage(kind === 'bug' ? { kind, text: 'x is undefined' } : { kind }, [])
      }).importer
    expect(await failing('out-of-memory').inspect(cijfers, {})).toEqual({
      ok: false,
      problem: { kind: 'reader-stopped', file: 'cijfers.csv' },
    })
    await expect(failing('bug').inspect(cijfers, {})).rejects.toThrow('x is undefined')
  })
})
