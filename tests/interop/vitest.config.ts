import { defineConfig } from 'vitest/config'

// Apart from the tests of `npm test`: these need programs that aren't ours (see scripts/interop.mjs).
export default defineConfig({
  test: {
    name: 'interop',
    include: ['tests/interop/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
})
