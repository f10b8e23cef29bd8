import type { Procedure } from './procedure.ts'

/** `9.999999` as a number. */
export const LARGEST_CODE_NUMBER = 9_999_999

/** A national code as a number, small enough to be kept for every list of a run: `1.012753` → 1012753. 0: no code. */
export function codeNumber(code: string | undefined): number {
  return code === undefined ? 0 : Number(code.replace('.', ''))
}

/** 1012753 → `1.012753`. */
export function codeText(number: number): string {
  return `${Math.floor(number / 1e6)}.${String(number % 1e6).padStart(6, '0')}`
}

/** What tells a record from the others of its list: the case, where it has one, else the national code. */
export function recordCode({ case: service, code }: Pick<Procedure, 'case' | 'code'>): string | undefined {
  return service ?? code
}
