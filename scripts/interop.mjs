// npm run test:interop: tables that LibreOffice, PSPP and R write, read back. Installs those programs with apt-get when
// it may; says in one sentence why it can't.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const programs = [
  { packages: ['libreoffice-calc'], works: () => runs('soffice', '--version') },
  { packages: ['pspp'], works: () => runs('pspp', '--version') },
  {
    packages: ['r-base-core', 'r-cran-haven', 'r-cran-readr'],
    works: () => runs('Rscript', '-e', 'library(haven); library(readr)'),
  },
]

const missing = programs.filter(({ works }) => !works()).flatMap(({ packages }) => packages)
if (missing.length > 0) install(missing)
const left = programs.filter(({ works }) => !works()).flatMap(({ packages }) => packages)
if (left.length > 0) refuse(`${left.join(', ')} could not be installed`)

const root = fileURLToPath(new URL('..', import.meta.url))
const args = ['vitest', 'run', '--config', 'tests/interop/vitest.config.ts', ...process.argv.slice(2)]
process.exit(spawnSync('npx', args, { cwd: root, stdio: 'inherit' }).status ?? 1)

function runs(program, ...options) {
  return spawnSync(program, options, { stdio: 'ignore' }).status === 0
}

function install(packages) {
  if (!runs('apt-get', '--version'))
    refuse(`this system has no apt-get to install ${packages.join(', ')} with`)
  if (process.getuid?.() !== 0) refuse(`only root can install ${packages.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env })
}

function refuse(why) {
  console.error(`The interoperability tests did not run: ${why}.`)
  process.exit(2)
}
