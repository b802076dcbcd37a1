// Type-checks every layer with its own tsconfig: what a layer may not touch does not exist for it.
import { spawnSync } from 'node:child_process'

const layers = ['core', 'electron', 'renderer', 'tests']
const failed = layers.filter((layer) => {
  const { status } = spawnSync(
    'npx',
    [
      'tsc',
      '--noEmit',
      '-p',
      layer,
      '--incremental',
      '--tsBuildInfoFile',
      `node_modules/.cache/types/${layer}.json`,
    ],
    { stdio: 'inherit' },
  )
  return status !== 0
})
if (failed.length > 0) {
  console.error(`Types do not hold in: ${failed.join(', ')}`)
  process.exit(1)
}
