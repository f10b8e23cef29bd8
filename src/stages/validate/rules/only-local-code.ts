import type { SchemaRule } from '../rule.ts'

export const onlyLocalCode: SchemaRule<'only-local-code', { localCode: string }> = {
  id: 'only-local-code',
  severity: 'error',
  looksAt: 'schema',
  examples: {
    valid: [
      { list: 'Mã TTHC,Mã nội bộ,Tên thủ tục\n1.012753,2020.GD.004,Cấp giấy phép' },
      { list: 'Mã TTHC,Tên thủ tục\n1.012753,Cấp giấy phép' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n2020STTTT_PTTT06,Cấp giấy phép' },
      { list: 'Mã TTHC,Tên thủ tục\n99.001,Cấp giấy phép' },
      { list: 'Mã nội bộ,Tên thủ tục\nTC-07,Cấp giấy phép' },
    ],
  },
  claim: ({ keyword, expected }, { procedure: { localCode } }) =>
    keyword === 'required' && expected === 'code' && localCode !== undefined ? { localCode } : undefined,
}
