import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fc } from './property.ts'

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
)
const filesWith = (found: RegExp) =>
  files.filter((path) => found.test(readFileSync(join(import.meta.dirname, path), 'utf8'))).sort()

describe('whatever the tests leave to chance', () => {
  const seed = Number(process.env['RASOAT_SEED'])

  test('comes from the seed of the run, and a property that fails names it', () => {
    expect(Number.isInteger(seed)).toBe(true)
    const failing = fc.property(fc.nat(), () => false)
    expect(() => fc.assert(failing)).toThrow(`{ seed: ${seed}, path: "0`)
  })

  test('is drawn by fast-check with that seed, or by dice with a seed of their own', () => {
    expect(filesWith(/^(import|export) .* from 'fast-check'$/m), 'import { fc } from property.ts').toEqual([
      'property.ts',
    ])
    expect(filesWith(/\bMath\.random\(|\brandom(Int|Bytes|UUID)\(/)).toEqual([])
  })
})
