import { createKernel } from '#row-kernel'
import type { RowKernel } from './row-kernel.ts'

/** The kernel of this thread: what it remembers of rows is worth more the more sources it has seen. */
export function rowKernel(): RowKernel {
  kernel ??= createKernel()
  return kernel
}

let kernel: RowKernel | undefined
