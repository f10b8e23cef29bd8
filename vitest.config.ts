import { randomInt } from 'node:crypto'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

// Other examples of every property each time, and the same ones again where a seed is given.
const seed = process.env['RASOAT_SEED'] || String(randomInt(2 ** 31))
console.error(`The properties are tried with RASOAT_SEED=${seed}.`)

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Child processes, not threads: rasoat starts threads of its own.
    pool: 'forks',
    // One for each processor; vitest leaves one of them free, which is half of a machine with two.
    maxWorkers: '100%',
    // One process for many files: what they import is read and compiled once. No test leaves anything behind.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    env: { RASOAT_SEED: seed },
    // Nets under tests that hang, not measurements: no test comes near them, on a machine ten times slower either.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
