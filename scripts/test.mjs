// npm test: everything, in a real Chromium. The last line says what happened; nothing is skipped without a reason.
import { startVitest } from 'vitest/node'
import { build, root } from './build.mjs'
import { installChromium } from './installChromium.mjs'
import { summarise } from './testSummary.mjs'

const chromium = installChromium()
if (chromium === null) {
  console.error(
    'Installeer Chromium, Google Chrome of Microsoft Edge, of zet CHROMIUM_PATH op het programma.',
  )
  process.exit(2)
}
process.env.CHROMIUM_PATH = chromium
if (!build()) {
  console.error('The app does not build; see above.')
  process.exit(1)
}

const vitest = await startVitest('test', process.argv.slice(2), { root, watch: false, run: true })
const summary = summarise(vitest.state.getTestModules(), vitest.state.getUnhandledErrors())
await vitest.close()
for (const line of summary.lines) console.log(line)
// Standard output may be a pipe: let it empty before the process ends.
process.stdout.write('', () => process.exit(summary.ok ? 0 : 1))
