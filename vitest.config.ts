import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { noticesPlugin } from './scripts/noticesPlugin.mjs'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'core/**/*.test.ts',
            'electron/**/*.test.ts',
            'sample-data/**/*.test.ts',
            'tests/unit/**/*.test.ts',
          ],
          environment: 'node',
          testTimeout: 240_000,
          hookTimeout: 400_000,
        },
      },
      {
        plugins: [react(), noticesPlugin(import.meta.dirname)],
        test: {
          name: 'component',
          include: ['renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          server: { deps: { external: [/electron-double\.mjs/] } },
        },
      },
    ],
  },
})
