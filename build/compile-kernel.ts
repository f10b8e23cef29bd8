import { join } from 'node:path'
import { main } from 'assemblyscript/asc'

const OPTIONS = ['--optimizeLevel', '3', '--enable', 'simd', '--runtime', 'stub', '--noAssert']
const FOLDER = join(import.meta.dirname, '../kernel')
// Everything but the text, which it grows for.
const PAGES = 80

/** The kernel for rows as WebAssembly: the same bytes on every machine. */
export async function compileKernel(): Promise<Uint8Array<ArrayBuffer>> {
  let module: Uint8Array<ArrayBuffer> | undefined
  const { error, stderr } = await main(
    ['rows.ts', '--baseDir', FOLDER, ...OPTIONS, '--initialMemory', String(PAGES), '--outFile', 'rows.wasm'],
    {
      writeFile(_, contents) {
        if (typeof contents !== 'string') module = Uint8Array.from(contents)
      },
    } as Parameters<typeof main>[1],
  )
  if (error !== null || module === undefined) throw new Error(`${error?.message}\n${stderr.toString()}`)
  return module
}
