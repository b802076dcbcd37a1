import { readFileSync } from 'node:fs'
import { channels, pushChannels } from '../../core/bridge/contract'

/** The page's `window.bridge`, as a script. */
export function bridgeScript(): Response {
  const source = readFileSync(new URL('./browserBridge.js', import.meta.url), 'utf8')
  const call = `exposeBridge(${JSON.stringify(channels)}, ${JSON.stringify(pushChannels)})`
  const text = `(() => {\n${source}\n${call}\n})()\n`
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}

/** Puts the bridge's script before the first script of an HTML page; other responses pass as they are. */
export async function injectBridge(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const html = await response.text()
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  const script = '<script src="/__host/host.js"></script>'
  return new Response(
    html.replace('<script', () => `${script}<script`),
    { status: response.status, headers },
  )
}
