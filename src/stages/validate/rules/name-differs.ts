import { nameBefore } from '../name-before.ts'
import type { RecordRule } from '../rule.ts'

/** Decree 42/2022, as quoted in a guide. */
export const nameDiffers: RecordRule<
  'name-differs',
  { here: string; baseline: string; slippedFrom?: number }
> = {
  id: 'name-differs',
  severity: 'warning',
  looksAt: 'match',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Thủ tục đăng ký khai sinh.',
        baseline: 'Mã số,Tên\n1.001193,Đăng ký khai sinh',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh lại',
        baseline: 'Mã số,Tên\n1.001193,Đăng ký khai sinh',
      },
    ],
  },
  check: ({ procedure, foldedName }, match) =>
    match?.kind === 'matched' &&
    !match.sameName &&
    match.namesCode === undefined &&
    // `lost-letters` tells of a name that only lost letters.
    nameBefore(procedure.name ?? '', match) === undefined &&
    foldedName !== '' &&
    match.baseline.foldedName !== ''
      ? { facts: { here: procedure.name ?? '', baseline: match.baseline.name ?? '' }, field: 'name' }
      : undefined,
}
