import { type Dialect, FIELDS, MOST_FOUND, type RowKernel } from './row-kernel.ts'

/** A piece of a source and what was left of the one before are far less. */
const LONGEST_TEXT = 32 * 1024 ** 2
const PAGE_BYTES = 65_536
/** The kernel looks at as many bytes at once, the last of them behind the text. */
const BEHIND = 16

/** What kernel/rows.ts exports. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly FOUND: { readonly value: number }
  readonly TEXT: { readonly value: number }
  scan(from: number, length: number, delimiter: number, isLast: number, longest: number): number
  numberOf(start: number, end: number, delimiter: number, skip: number): number
}

// The types of Node do not know all of what Node has.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object) => { readonly exports: Exports }
}

/** The kernel as WebAssembly. @throws CompileError where the machine has no SIMD */
export function instantiate(module: Uint8Array<ArrayBuffer>): RowKernel {
  const { exports: exported } = new WebAssembly.Instance(new WebAssembly.Module(module))
  const { memory, scan, numberOf } = exported
  const from = exported.TEXT.value
  const foundAt = exported.FOUND.value
  let bytes = new Uint8Array(memory.buffer)
  let found = new Int32Array(memory.buffer, foundAt, FIELDS * MOST_FOUND)
  let length = 0
  return {
    get found() {
      return found
    },
    hold(text) {
      if (text.length > LONGEST_TEXT) return false
      const missing = from + text.length + BEHIND - bytes.length
      if (missing > 0) {
        memory.grow(Math.ceil(missing / PAGE_BYTES))
        bytes = new Uint8Array(memory.buffer)
        found = new Int32Array(memory.buffer, foundAt, FIELDS * MOST_FOUND)
      }
      bytes.set(text, from)
      length = text.length
      return true
    },
    scan: (at, { delimiter, isLast, longest }: Dialect) =>
      scan(at, length, delimiter, isLast ? 1 : 0, longest),
    numberOf,
  }
}
