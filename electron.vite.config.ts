import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import { noticesPlugin } from './scripts/noticesPlugin.mjs'

const at = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    // Its build for Node declares a `require` of its own, which a module that has one already can't hold.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: at('out/main'),
      // Libraries go into the bundle: what is installed then needs no node_modules.
      externalizeDeps: false,
      rolldownOptions: { input: { index: at('electron/main.ts') } },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: { dedupe: ['apache-arrow'] },
    plugins: [react(), noticesPlugin(import.meta.dirname)],
    worker: { format: 'es' },
    build: {
      outDir: at('out/renderer'),
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
})
