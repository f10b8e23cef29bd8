import type { Candidate } from '../../../model/candidate.ts'
import { recordCode } from '../../../model/code.ts'
import type { RepeatRule } from '../rule.ts'

type ConflictFacts = {
  code: string
  property: string
  first: string
  here: string
  firstRow: number
  firstSource: string
}

export const conflictingDuplicate: RepeatRule<'conflicting-duplicate', ConflictFacts> = {
  id: 'conflicting-duplicate',
  severity: 'error',
  looksAt: 'repeat',
  key: 'code',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Toàn trình\n1.001193,Đăng ký khai sinh,',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Toàn trình\n1.001193,Đăng ký khai sinh,Một phần',
      },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.001193,Đăng ký kết hôn' },
    ],
  },
  check({ candidate }, first) {
    const conflict = conflictOf(first.candidate, candidate)
    const code = recordCode(candidate.procedure) ?? ''
    return conflict === undefined
      ? undefined
      : {
          facts: { code, ...conflict, firstRow: first.row, firstSource: first.source },
          field: conflict.property,
        }
  },
}

/** The first property both records speak of and do not agree on. A silent record contradicts nothing. */
function conflictOf(
  first: Candidate,
  here: Candidate,
): { property: string; first: string; here: string } | undefined {
  if (first === here) return undefined
  if (first.foldedName !== here.foldedName && first.foldedName !== '' && here.foldedName !== '') {
    return { property: 'name', first: first.procedure.name ?? '', here: here.procedure.name ?? '' }
  }
  for (const property of ['serviceLevel', 'status', 'levels'] as const) {
    const a = asText(first.procedure[property])
    const b = asText(here.procedure[property])
    if (a !== '' && b !== '' && a !== b) return { property, first: a, here: b }
  }
  return undefined
}

function asText(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : [...(value ?? [])].sort().join(', ')
}
