/**
 * A program of the build, `kernel.ts <folder>`: compiles the kernel for rows (`kernel/rows.ts`, AssemblyScript) and writes it
 * as `index.js`, which stands in for `src/stages/read/kernel/twin.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileKernel } from './compile-kernel.ts'

const [folder = 'dist/kernel'] = process.argv.slice(2)
const module = await compileKernel()
mkdirSync(folder, { recursive: true })
writeFileSync(
  join(folder, 'index.js'),
  `import { instantiate } from '../../src/stages/read/kernel/compiled.ts'
import { createKernel as createTwin } from '../../src/stages/read/kernel/twin.ts'
export const rowModule = Uint8Array.from(Buffer.from('${Buffer.from(module).toString('base64')}', 'base64'))
export function createKernel() {
  try {
    return instantiate(rowModule)
  } catch {
    return createTwin() // old processors have no SIMD, and some places allow no WebAssembly
  }
}
`,
)
