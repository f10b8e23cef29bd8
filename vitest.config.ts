import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Child processes, not threads: rasoat starts threads of its own.
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
