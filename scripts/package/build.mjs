import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { electronPackage } from '../findElectron.mjs'
import { packageConfig } from './config.mjs'

const platforms = { win: Platform.WINDOWS, linux: Platform.LINUX, mac: Platform.MAC }

/**
 * Has electron-builder make the installers of a staged package.
 *
 * @param {string} root The repository, staged.
 * @param {{ systems: string[], target?: string, electronDist: string | null, output?: string }} options `systems`: 'win',
 *   'linux', 'mac'; `target`: one kind of result (`dir` is the program without an installer), default all of a system.
 * @returns {Promise<string[]>} The files that were made.
 */
export async function buildInstallers(root, { systems, target, electronDist, output }) {
  const manifest = readFileSync(join(electronPackage(), 'package.json'), 'utf8')
  const config = packageConfig(root, { electronVersion: JSON.parse(manifest).version, electronDist, output })
  rmSync(config.directories.output, { recursive: true, force: true })
  const targets = new Map(systems.flatMap((system) => [...platforms[system].createTarget(target)]))
  return build({ projectDir: root, targets, publish: 'never', config })
}
