import { describe, expect, it } from 'vitest'
import { PUBLISHED_SCHEMAS, publishedSchema } from '../src/published.ts'
import { compileSchema } from '../src/schema/compile.ts'
import { requireBuild } from './built.ts'
import { fc } from './property.ts'
import { reportWithEarlier, sampleReport } from './render/sample-report.ts'

requireBuild()
const { publishedCheck } = await import(new URL('../dist/checks/index.js', import.meta.url).href)

const RECORD = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  levels: ['commune'],
  serviceLevel: 'full-online',
  decision: { number: '1/QĐ-UBND', date: '2026-01-02' },
  timeLimit: { amount: 5, unit: 'working-day' },
}
const CONFIG = {
  baseline: 'quoc-gia.csv',
  catalogues: [{ sources: 'xa/*.csv', level: 'commune' }],
  targets: [],
}
const KNOWN = { findings: [{ rule: 'missing-level', catalogue: 'xa', reason: 'r', owner: 'o' }] }
const STARTS: readonly unknown[] = [
  RECORD,
  CONFIG,
  KNOWN,
  sampleReport,
  reportWithEarlier(),
  {},
  [],
  null,
  'x',
]

/** The same value with something else somewhere in it. */
function spoiled(value: unknown, path: readonly number[], other: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return other
  const entries = Object.entries(value)
  const entry = entries[step % Math.max(1, entries.length)]
  if (entry === undefined) return other
  const [key, inner] = entry
  const changed = spoiled(inner, rest, other)
  return Array.isArray(value)
    ? value.map((one, index) => (index === Number(key) ? changed : one))
    : { ...value, [key]: changed }
}

describe.each(PUBLISHED_SCHEMAS)('the check of the schema %s that the build made', (name) => {
  it('finds in any value what the schema itself finds, in the same words', async () => {
    const compiled = compileSchema(publishedSchema(name))
    const check = await publishedCheck(name)
    let refused = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...STARTS),
        fc.array(fc.nat(40), { maxLength: 5 }),
        fc.oneof(fc.constantFrom(null, 1.5, -1, '', '𝒳', [], {}, [1, 1], true), fc.jsonValue()),
        (start, path, other) => {
          const value = path.length === 0 ? start : spoiled(start, path, other)
          const found = compiled(value)
          refused += found.length > 0 ? 1 : 0
          expect(check(value)).toEqual(found)
        },
      ),
      { numRuns: 300 },
    )
    expect(refused).toBeGreaterThan(0)
  })
})
