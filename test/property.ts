import fc from 'fast-check'

/** Of all properties of a run: vitest.config.ts draws it, and says it before the first test. */
const seed = Number(process.env['RASOAT_SEED'])

// A property that fails names this seed, and the path to its counterexample. One that ends in another way, by a
// limit of time or by a sum over its runs, does not: with the seed that was said, the whole run is repeated.
fc.configureGlobal({ seed })

export { default as fc } from 'fast-check'
