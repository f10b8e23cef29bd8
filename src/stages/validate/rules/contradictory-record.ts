import type { Candidate } from '../../../model/candidate.ts'
import type { RecordRule } from '../rule.ts'

type Contradiction = 'fee-exempt-with-fee' | 'in-person-and-full-online' | 'abolished-and-published'

/** Decree 42/2022 for full-online, Decree 63/2010 art. 14 to 17 for abolished procedures. */
export const contradictoryRecord: RecordRule<'contradictory-record', { contradiction: Contradiction }> = {
  id: 'contradictory-record',
  severity: 'warning',
  looksAt: 'record',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Miễn phí,Lệ phí\n1.001193,Đăng ký khai sinh,x,0 đồng' }],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục,Miễn phí,Lệ phí\n1.001193,Đăng ký khai sinh,x,8.000 đồng' },
      { list: 'Mã TTHC,Tên thủ tục,Bắt buộc có mặt,Mức độ DVC\n1.001193,Đăng ký khai sinh,x,Toàn trình' },
      { list: 'Mã TTHC,Tên thủ tục,Tình trạng,Công khai\n1.001193,Đăng ký khai sinh,Bãi bỏ,x' },
    ],
  },
  check(candidate) {
    const found = contradictionsOf(candidate)
    return found.length === 0 ? undefined : found.map((contradiction) => ({ facts: { contradiction } }))
  },
}

function contradictionsOf({ procedure }: Candidate): readonly Contradiction[] {
  const found: Contradiction[] = []
  if (procedure.feeExempt === true && isAmount(procedure.fee)) found.push('fee-exempt-with-fee')
  if (procedure.inPersonOnly === true && procedure.serviceLevel === 'full-online') {
    found.push('in-person-and-full-online')
  }
  if (procedure.status === 'abolished' && procedure.published === true) found.push('abolished-and-published')
  return found
}

/** A plain sum of money above zero. Prose about cases and exemptions is not judged. */
function isAmount(fee: string | undefined): boolean {
  const digits = /^([\d.,]+)\s*(?:đ|đồng|vnđ|vnd)?$/i.exec(fee?.trim() ?? '')?.[1]
  return digits !== undefined && Number(digits.replace(/[.,]/g, '')) > 0
}
