import { openInBrowser } from '../browser'
import type { Arguments } from './arguments'
import { werkmapFolder } from './nodeWorkbench'

/** `open [werkmap]`: the workbench in the browser, from the loopback host, until its last page closes. */
export async function openCommand({ words, werkmap }: Arguments): Promise<number> {
  await openInBrowser(werkmapFolder(words[0] ?? werkmap), null)
  return 0
}
