// Writes the notices of the libraries that ship with the workbench, and refuses one under a licence that isn't allowed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isAllowed, noticesText, shippedPackages } from './thirdParty.mjs'

const root = resolve(import.meta.dirname, '..')
const packages = shippedPackages(root)
const refused = packages.filter(({ licence }) => !isAllowed(licence))
for (const { name, version, licence } of refused)
  console.error(
    `${name} ${version}: licence ${licence ?? 'not stated'} is not allowed (scripts/thirdParty.mjs)`,
  )
if (refused.length > 0) process.exit(1)
const file = join(root, 'out/THIRD-PARTY-NOTICES.txt')
mkdirSync(join(root, 'out'), { recursive: true })
writeFileSync(file, noticesText(packages))
console.log(`${packages.length} packages: out/THIRD-PARTY-NOTICES.txt`)
