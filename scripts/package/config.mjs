import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { stagedFolders } from './stage.mjs'

/**
 * What of Electron is switched off or on in the program itself, where no argument can change it. What isn't named keeps
 * Electron's default: its WebAssembly traps are on, which DuckDB's speed needs.
 */
export const fuses = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: true,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  // A changed program must be signed again, or macOS on ARM doesn't start it.
  resetAdHocDarwinSignature: true,
}

/**
 * electron-builder's configuration for a staged package.
 *
 * @param {string} root The repository.
 * @param {{ electronVersion: string, electronDist?: string | null, output?: string }} options `electronDist`: folder
 *   of an Electron that is here; without, electron-builder fetches one for each system. `output`: default `dist/`.
 */
export function packageConfig(root, { electronVersion, electronDist = null, output = join(root, 'dist') }) {
  const { app, resources, icons } = stagedFolders(root)
  const icon = (extension) => join(icons, `icon.${extension}`)
  return {
    appId: 'nl.feitenwerk.werkbank',
    productName: 'Feitenwerk',
    copyright: 'EUPL-1.2',
    electronVersion,
    ...(electronDist === null ? {} : { electronDist }),
    directories: { app, output, buildResources: icons },
    files: ['**/*'],
    extraResources: [{ from: resources, to: '.' }],
    asar: true,
    // Electron's own demonstration, which is what would start if our archive were taken away.
    afterPack: ({ packager, appOutDir }) =>
      rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true }),
    // The bundles hold what they need: without this the libraries of the whole repository would be packed.
    beforeBuild: async () => false,
    electronFuses: fuses,
    electronLanguages: ['nl', 'en-US'],
    // No address of updates is written in: the program never looks for them.
    publish: null,
    artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
    fileAssociations: [
      {
        ext: 'feitenwerk',
        name: 'Werkmap van Feitenwerk',
        description: 'Werkmap van Feitenwerk',
        mimeType: 'application/x-feitenwerk',
        role: 'Editor',
        icon: icon('ico'),
      },
    ],
    win: { icon: icon('ico'), target: ['nsis', 'portable'] },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
      installerLanguages: ['nl_NL'],
      language: '1043',
      artifactName: '${productName}-${version}-installatie.${ext}',
    },
    portable: { artifactName: '${productName}-${version}-draagbaar.${ext}' },
    linux: {
      icon: icon('png'),
      target: ['AppImage', 'deb'],
      category: 'Science',
      synopsis: 'Werkbank voor feitenbladen',
      description: 'Van bestanden naar figuren en feitenbladen die hun voorbehouden meedragen.',
      executableName: 'feitenwerk',
      maintainer: 'Feitenwerk',
      vendor: 'Feitenwerk',
    },
    mac: {
      icon: icon('icns'),
      target: ['dmg', 'zip'],
      category: 'public.app-category.productivity',
    },
    // Debian's format wants an address; this one can't exist (RFC 2606).
    extraMetadata: { homepage: 'https://feitenwerk.invalid' },
  }
}
