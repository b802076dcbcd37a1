// Makes the pictures of the documents anew: `npm run pictures`. The end-to-end tests take them.
import { spawnSync } from 'node:child_process'

const tests = ['newcomer', 'firstRun', 'tutorial', 'sixSteps'].map((name) => `tests/e2e/${name}.test.ts`)

const build = spawnSync('npx', ['electron-vite', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (build.status !== 0) process.exit(build.status ?? 1)
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e', ...tests], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FEITENWERK_PICTURES: 'docs' },
})
process.exit(status ?? 1)
