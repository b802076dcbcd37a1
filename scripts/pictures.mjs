// Makes the pictures of the documents anew: `npm run pictures`. The end-to-end tests take them.
import { spawnSync } from 'node:child_process'

const build = spawnSync('npx', ['electron-vite', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (build.status !== 0) process.exit(build.status ?? 1)
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e', 'tests/e2e/newcomer.test.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FEITENWERK_PICTURES: 'docs/images' },
})
process.exit(status ?? 1)
