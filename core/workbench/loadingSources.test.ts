import { expect, it } from 'vitest'
import { LoadingSources } from './loadingSources'
import type { WorkRun } from './model'

/** Work that ends when the test says so. */
function held<T>() {
  let run: WorkRun = {}
  let end: (value: T) => void = () => undefined
  const work = (given: WorkRun) => {
    run = given
    return new Promise<T>((resolve) => {
      end = resolve
    })
  }
  return { work, run: () => run, end: (value: T) => end(value) }
}

it('a source that is loaded again while it loads: the earlier is stopped and gives nothing, whichever ends first', async () => {
  const loading = new LoadingSources()
  const [first, second] = [held<string>(), held<string>()]
  const earlier = loading.during('cijfers', first.work)
  const later = loading.during('cijfers', second.work)
  expect([first.run().signal?.aborted, second.run().signal?.aborted]).toEqual([true, false])
  first.run().onProgress?.({ unit: 'bytes', done: 1, total: 2 })
  expect(loading.state.get('cijfers')?.progress).toBeNull()
  first.end('oud')
  expect(await earlier).toBeNull()
  loading.stop('cijfers')
  expect(second.run().signal?.aborted).toBe(true)
  second.end('nieuw')
  expect([await later, loading.state.size]).toEqual(['nieuw', 0])
})
