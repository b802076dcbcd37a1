// npm run dev: the workbench with hot reload, in Electron where that can run, else in the user's browser.
import react from '@vitejs/plugin-react'
import { spawn } from 'node:child_process'
import { createServer as createNetServer } from 'node:net'
import { register } from 'tsx/esm/api'
import { createServer } from 'vite'
import { programOf, root } from './build.mjs'
import { hasDisplay } from './display.mjs'
import { findElectron } from './findElectron.mjs'

if (hasDisplay() && findElectron() !== null) runElectronVite()
else await runBrowser()

function runElectronVite() {
  const vite = spawn(process.execPath, [programOf('electron-vite', 'bin/electron-vite.js'), 'dev'], {
    cwd: root,
    stdio: 'inherit',
  })
  vite.once('exit', (status) => process.exit(status ?? 1))
}

/** Vite serves the page; the browser host stands before it, with the real bridge. */
async function runBrowser() {
  register()
  const { openInBrowser } = await import('../electron/browser.ts')
  const { devServerSource } = await import('../electron/host/devServer.ts')
  const port = await freePort()
  const vite = await createServer({
    configFile: false,
    root: `${root}/renderer`,
    plugins: [react()],
    resolve: { dedupe: ['apache-arrow'] },
    worker: { format: 'es' },
    // The page stands on the host's port, but its hot reload listens to Vite's own.
    server: { host: '127.0.0.1', port, strictPort: true, hmr: { host: '127.0.0.1', clientPort: port } },
  })
  await vite.listen()
  const why = 'Electron is hier niet of er is geen beeldscherm, daarom opent Feitenwerk in de browser.'
  const host = await openInBrowser(root, why, devServerSource(`http://127.0.0.1:${port}`))
  await host.stopped
  await vite.close()
}

function freePort() {
  const probe = createNetServer()
  return new Promise((done) => {
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })
}
