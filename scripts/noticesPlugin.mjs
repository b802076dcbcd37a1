import { noticesText, shippedPackages } from './thirdParty.mjs'

const name = 'virtual:notices'

/**
 * Gives pages the notices of the libraries that ship with the workbench, as the default export of `virtual:notices`.
 *
 * @param {string} root Folder of package-lock.json and node_modules.
 * @returns {{ name: string, resolveId: (id: string) => string | null, load: (id: string) => string | null }}
 */
export const noticesPlugin = (root) => ({
  name: 'notices',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) =>
    id === `\0${name}` ? `export default ${JSON.stringify(noticesText(shippedPackages(root)))}` : null,
})
