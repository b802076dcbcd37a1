import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Licences under which a library may be shipped inside a work under EUPL-1.2: they ask for their notice, or for nothing;
 * MPL-2.0 asks for the source of its own unchanged files too, and stands among the compatible licences in EUPL's appendix.
 */
export const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]

/** What packages say only in the text of their licence, by name: read there, in the version that is installed. */
const saidInText = { 'react-vega': 'BSD-3-Clause' }

/**
 * Every package that ships with the workbench, by the lockfile: dependencies of dependencies too, those for tests and
 * building not. One that is for another platform and isn't installed here is left out.
 *
 * @param {string} root Folder of package-lock.json and node_modules.
 * @returns {{ name: string, version: string, licence: string | null, homepage: string | null, texts: string[] }[]} By
 *   name and version. `licence`: SPDX expression, null when the package states none; `texts`: its licence and notice files.
 */
export function shippedPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const shipped = Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional)
    .filter(([path]) => existsSync(join(root, path, 'package.json')))
    .map(([path]) => describe(join(root, path)))
  const each = new Map(shipped.map((one) => [`${one.name}@${one.version}`, one]))
  return [...each.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

function describe(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i.test(file))
    .toSorted()
  return {
    name: manifest.name,
    version: manifest.version,
    licence: statedLicence(manifest) ?? saidInText[manifest.name] ?? null,
    homepage: manifest.homepage ?? null,
    texts: files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()),
  }
}

/** The expression of `license`, or what packages from before SPDX wrote: an object, or a list to choose from. */
function statedLicence({ license, licenses }) {
  if (typeof license === 'string') return license
  if (typeof license?.type === 'string') return license.type
  if (!Array.isArray(licenses) || licenses.length === 0) return null
  return licenses.map(({ type }) => type).join(' OR ')
}

/**
 * Whether a package may ship: of `A OR B` one must be allowed, of `A AND B` both. A licence that isn't stated, or an
 * expression with exceptions, isn't allowed.
 *
 * @param {string | null} licence
 */
export function isAllowed(licence) {
  if (licence === null) return false
  const bare = licence.replaceAll(/[()]/g, ' ')
  // With both words the brackets would matter: then every licence named must be allowed.
  const parts = bare.split(/\s+(?:AND|OR)\s+/).map((part) => part.trim())
  const named = parts.map((part) => allowedLicences.includes(part))
  return / OR /.test(bare) && !/ AND /.test(bare) ? named.some(Boolean) : named.every(Boolean)
}

/** The notices that ship with the workbench: each text once, under the packages that it holds for. */
export function noticesText(packages) {
  const byText = new Map()
  for (const one of packages) {
    const none = `${one.licence} (the package comes without a text of its licence)`
    const text = one.texts.length > 0 ? one.texts.join('\n\n') : none
    byText.set(text, [...(byText.get(text) ?? []), one])
  }
  const parts = [...byText.entries()].map(([text, those]) => {
    const names = those.map(
      ({ name, version, licence, homepage }) =>
        `${name} ${version} (${licence})${homepage === null ? '' : ` ${homepage}`}`,
    )
    return `${names.join('\n')}\n\n${text}\n`
  })
  const head = 'Feitenwerk is made with the work of others. Their licences ask for these notices.\n'
  return [head, ...parts].join(`\n${'='.repeat(48)}\n\n`)
}
