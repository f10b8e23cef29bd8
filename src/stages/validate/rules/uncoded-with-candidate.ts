import { codeIn } from '../../../text/code-in-text.ts'
import type { RecordRule } from '../rule.ts'

type CandidateFacts = {
  /** The best candidate and the next one; blank when there is none. */
  code: string
  score: number
  runnerUp: string
  runnerUpScore: number
  /** All that may be meant, when the name alone cannot decide; else blank. */
  codes: string
}

const BASELINE = [
  'Mã số,Tên,Cấp thực hiện',
  '1.003397,Hỗ trợ dự án liên kết (cấp tỉnh),Cấp tỉnh',
  '1.003434,Hỗ trợ dự án liên kết (cấp xã),Cấp xã',
  '1.012753,Đăng ký hoạt động của Ủy ban nhân dân,Cấp tỉnh',
].join('\n')

/** Match by code; names only propose. */
export const uncodedWithCandidate: RecordRule<'uncoded-with-candidate', CandidateFacts> = {
  id: 'uncoded-with-candidate',
  severity: 'note',
  looksAt: 'match',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.003397,Hỗ trợ dự án liên kết (cấp tỉnh)', baseline: BASELINE },
      { list: 'Mã TTHC,Tên thủ tục\n,Cấp lại thẻ căn cước', baseline: BASELINE },
      { list: 'Mã TTHC,Tên thủ tục\n1012753,Đăng ký hoạt động của Ủy ban nhân dân', baseline: BASELINE },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n,Đăng kí hoạt động của UBND', baseline: BASELINE },
      { list: 'Tên thủ tục,Cấp thực hiện\nHỗ trợ dự án liên kết,Cấp xã', baseline: BASELINE },
      { list: 'Tên thủ tục\nHỗ trợ dự án liên kết', baseline: BASELINE },
    ],
  },
  check({ procedure: { name = '' } }, match) {
    if (match?.kind !== 'uncoded' || match.proposal === undefined) return undefined
    // `missing-code` tells of a code that stands in the name itself.
    if (codeIn(name) !== undefined) return undefined
    // `damaged-code` says the same with more to rest on: one fault, one finding.
    if (match.fits?.filter(({ sameName }) => sameName).length === 1) return undefined
    const { candidates, decided } = match.proposal
    const [best, next] = candidates
    if (best === undefined) return undefined
    return {
      facts: {
        code: best.code,
        score: best.score,
        runnerUp: next?.code ?? '',
        runnerUpScore: next?.score ?? 0,
        codes: decided === undefined ? candidates.map(({ code }) => code).join(', ') : '',
      },
      field: 'code',
      ...(decided === undefined
        ? {}
        : {
            suggestion: {
              field: 'code',
              value: decided.procedure.code,
              confidence: decided.confidence,
              evidence: decided.evidence,
            },
          }),
    }
  },
}
