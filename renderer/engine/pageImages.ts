type Answer =
  { readonly ok: true; readonly image: Uint8Array } | { readonly ok: false; readonly reason: string }

let worker: Worker | null = null
let last: Promise<unknown> = Promise.resolve()

/** Draws an image in a worker of its own, which starts with the first one; one at a time. */
export function drawPageImage(svg: string): Promise<Uint8Array> {
  const next = last.then(() => draw(svg))
  last = next.catch(() => undefined)
  return next
}

function draw(svg: string): Promise<Uint8Array> {
  const drawer = (worker ??= new Worker(new URL('./imageWorker.ts', import.meta.url), { type: 'module' }))
  return new Promise((resolve, reject) => {
    drawer.onmessage = ({ data }: MessageEvent<Answer>) =>
      data.ok ? resolve(data.image) : reject(new Error(data.reason))
    drawer.onerror = ({ message }) => {
      worker = null
      reject(new Error(`The image could not be drawn: ${message}`))
    }
    drawer.postMessage(svg)
  })
}
