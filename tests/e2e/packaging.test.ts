import asar from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { listArchive, packArchive } from '../../scripts/package/archive.mjs'
import { buildInstallers } from '../../scripts/package/build.mjs'
import { filesIn, stage, stagedFolders } from '../../scripts/package/stage.mjs'
import { launchApp } from '../support/launch'
import { standInElectron } from '../support/standInElectron'
import { WorkbenchPage } from './pages/workbenchPage'

// Everything of `npm run package` but Electron's own executable and the installers around it.

const root = resolve(import.meta.dirname, '../..')
const { resources } = stagedFolders(root)
let staged: Awaited<ReturnType<typeof stage>>
let packed: Awaited<ReturnType<typeof packArchive>>

beforeAll(async () => {
  staged = await stage(root)
  packed = await packArchive(root)
})

it('takes along no library whose licence forbids it, and no file that doesn’t belong there', () => {
  expect({ ...staged, stray: packed.stray }).toEqual({ refused: [], stray: [] })
})

describe('the archive of the program', () => {
  it('holds the built program and nothing else', () => {
    const list = listArchive(packed.archive)
    const ends = list.filter((path) => !path.startsWith('out/renderer/assets/'))
    expect(ends).toEqual([
      'out/main/index.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
      'package.json',
    ])
    expect(list.length).toBe(filesIn(join(root, 'out/renderer')).length + 3)
  })

  it('asks for no library and no script', () => {
    const manifest = JSON.parse(asar.extractFile(packed.archive, 'package.json').toString('utf8')) as object
    expect(Object.keys(manifest)).toEqual([
      'name',
      'productName',
      'version',
      'description',
      'license',
      'type',
      'main',
    ])
    const main = asar.extractFile(packed.archive, join('out', 'main', 'index.js')).toString('utf8')
    const asked = [...main.matchAll(/^import [^"]*?from "([^"]+)";$/gm)].map(([, name]) => name ?? '')
    expect(asked.filter((name) => !/^(?:node:\w[\w/]*|electron)$/.test(name))).toEqual([])
  })

  it('starts: the unpacked program opens a werkmap without anything of the repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-uitgepakt-'))
    asar.extractAll(packed.archive, folder)
    const app = await launchApp({ root: folder })
    const desk = new WorkbenchPage(app.page)
    await desk.ready()
    await desk.open('Individuele trajecten: Financiën')
    await desk.done('dimensies')
    expect(await desk.column('pg_dimensies', 1)).toEqual(['120', '73', '45', '22', '10', '3'])
    expect({ outside: app.outsideRequests, errors: app.consoleErrors }).toEqual({ outside: [], errors: [] })
    await app.close()
  })
})

describe('beside the archive', () => {
  it('stand the licence, the notices of each library and the sample werkmap', () => {
    const read = (name: string) => readFileSync(join(resources, name), 'utf8')
    expect(read('LICENSE.txt')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
    for (const name of ['@duckdb/duckdb-wasm', 'chokidar', 'react', 'vega-lite'])
      expect(read('THIRD-PARTY-NOTICES.txt')).toMatch(new RegExp(`^${name} \\d`, 'm'))
    expect(read('voorbeeld/werkmap.yaml')).toBe(readFileSync(join(root, 'werkmap.yaml'), 'utf8'))
    const sources = [...read('voorbeeld/werkmap.yaml').matchAll(/^ {4}pad: (.+)$/gm)].map(
      ([, path]) => path ?? '',
    )
    expect(sources.length).toBeGreaterThan(5)
    expect(sources.filter((path) => !existsSync(join(resources, 'voorbeeld', path)))).toEqual([])
  })
})

describe('electron-builder', () => {
  it('makes of it a program with the fuses set, in Dutch, that looks for no updates', async () => {
    const output = mkdtempSync(join(tmpdir(), 'feitenwerk-dist-'))
    await buildInstallers(root, {
      systems: ['linux'],
      target: 'dir',
      electronDist: await standInElectron(),
      output,
    })
    const program = join(output, 'linux-unpacked')
    const files = filesIn(program).filter((path) => !path.startsWith('resources/voorbeeld/'))
    expect(files).toEqual([
      'LICENSE.electron.txt',
      'LICENSES.chromium.html',
      'feitenwerk',
      'locales/nl.pak',
      'resources/LICENSE.txt',
      'resources/THIRD-PARTY-NOTICES.txt',
      'resources/app.asar',
    ])
    expect(listArchive(join(program, 'resources/app.asar'))).toEqual(listArchive(packed.archive))
    const wire = await getCurrentFuseWire(join(program, 'feitenwerk'))
    const state = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0)
    expect({
      RunAsNode: state(FuseV1Options.RunAsNode),
      EnableCookieEncryption: state(FuseV1Options.EnableCookieEncryption),
      EnableNodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      EnableNodeCliInspect: state(FuseV1Options.EnableNodeCliInspectArguments),
      AsarIntegrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      OnlyLoadAppFromAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
      OwnSnapshot: state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      FilePrivileges: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
      // The ninth, which @electron/fuses of this version doesn't name: WebAssembly's traps stay on.
      WasmTraps: readFileSync(join(program, 'feitenwerk'), 'latin1').at(-1),
    }).toEqual({
      RunAsNode: '0',
      EnableCookieEncryption: '1',
      EnableNodeOptions: '0',
      EnableNodeCliInspect: '0',
      AsarIntegrity: '1',
      OnlyLoadAppFromAsar: '1',
      OwnSnapshot: '0',
      FilePrivileges: '0',
      WasmTraps: '1',
    })
  })
})

describe('npm run package', () => {
  it('does all of this and then says in one sentence that Electron can’t be had', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'feitenwerk-zonder-'))
    const nowhere = { ELECTRON_OVERRIDE_DIST_PATH: empty, ELECTRON_MIRROR: 'http://127.0.0.1:9/' }
    const [status, said, complaint] = await run({ ...process.env, ...nowhere })
    expect(complaint.trim().split('\n').at(-1)).toBe(
      'Alles staat klaar in out/package, maar Electron is hier niet en kan niet worden opgehaald: daarom zijn er geen installatiebestanden.',
    )
    expect(said).toMatch(
      /^Programma: \d+,\d MB \(out\/package\/app\.asar\)\nVoorbeeld en licenties: \d+,\d MB\n$/,
    )
    expect(status).toBe(1)
  })
})

function run(env: NodeJS.ProcessEnv): Promise<[number | null, string, string]> {
  return new Promise((done) => {
    const started = spawn(process.execPath, [join(root, 'scripts/package.mjs')], { env })
    let said = ''
    let complaint = ''
    started.stdout.on('data', (piece) => (said += String(piece)))
    started.stderr.on('data', (piece) => (complaint += String(piece)))
    started.once('close', (status) => done([status, said, complaint]))
  })
}
