import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BaselineProcedure } from '../../src/model/match.ts'
import { createBaseline } from '../../src/stages/compare/baseline.ts'
import { foldName } from '../../src/text/fold.ts'
import { recordsOf, reportOn } from '../report-on.ts'

const BASELINE = [
  'Mã TTHC,Tên thủ tục',
  '1.000001,Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới đất liền',
  '1.000002,Đăng ký kết hôn có yếu tố nước ngoài tại khu vực biên giới đất liền',
  '1.000003,Cấp giấy phép hoạt động bưu chính',
].join('\n')

async function suggestedFor(name: string): Promise<unknown> {
  const list = { path: 'a.csv', bytes: Buffer.from(`Mã TTHC,Tên thủ tục\n,${name}`) }
  const { findings } = await reportOn(list, { path: 'b.csv', bytes: Buffer.from(BASELINE) })
  return findings.items.find(({ rule }) => rule === 'uncoded-with-candidate')?.suggestion?.value
}

describe('a name that lost something finds its code', () => {
  test.each([
    ['without accents', 'Cap giay phep hoat dong buu chinh', '1.000003'],
    ['with a remark', 'Cấp giấy phép hoạt động bưu chính (liên thông)', '1.000003'],
    ['with a level and a number of a note', 'Cấp giấy phép hoạt động bưu chính (cấp tỉnh) [1]', '1.000003'],
    ['cut in a word', 'Đăng ký kết hôn có yếu tố nước ngoài tại khu v', '1.000002'],
    ['cut with dots', 'Đăng ký kết hôn có yếu tố nước ngoài tại khu vực…', '1.000002'],
    ['in TCVN3', 'CÊp giÊy phÐp ho¹t ®éng b\u00adu chÝnh', '1.000003'],
  ])('%s', async (_, name, code) => {
    expect(await suggestedFor(name)).toBe(code)
  })
})

describe('a name that may be another one finds none', () => {
  test.each([
    ['whole, and the beginning of another', 'Đăng ký kết hôn có yếu tố nước ngoài tại khu vực'],
    ['cut too early', 'Đăng ký kết hôn có yếu…'],
    ['with a remark that nobody knows', 'Cấp giấy phép hoạt động bưu chính (trường hợp khác)'],
  ])('%s', async (_, name) => {
    expect(await suggestedFor(name)).toBeUndefined()
  })
})

const named = process.env['RASOAT_REAL_LISTS'] ?? ''
const national = join(resolve(named), 'national/national_2642_xlsx_plus_level.csv')

describe.skipIf(named === '' || !existsSync(national))('the names of the national list', () => {
  const unaccented = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd')
  test.each([['without accents', unaccented]])(
    '%s are found in 95 of 100 cases that are no riddle, 99 of 100 rightly',
    async (_, spoil) => {
      const procedures = (await recordsOf({ path: national })).flatMap(({ code, name = '' }, position) =>
        code === undefined ? [] : [{ code, name, position, foldedName: foldName(name) }],
      ) satisfies BaselineProcedure[]
      const names = createBaseline(procedures, { columns: ['code', 'name'], complete: true }).names()
      const spoilt = procedures.map(({ name }) => foldName(spoil(name)))
      const counts = new Map<string, number>()
      for (const text of spoilt) counts.set(text, (counts.get(text) ?? 0) + 1)
      let [plain, found, decided, right] = [0, 0, 0, 0]
      for (const [at, { code }] of procedures.entries()) {
        const text = spoilt[at] ?? ''
        if (text === '') continue
        const answer = names.propose(text, undefined)?.decided?.procedure.code
        const isPlain = counts.get(text) === 1
        if (isPlain) plain += 1
        if (answer !== undefined) decided += 1
        if (answer === code) right += 1
        if (isPlain && answer === code) found += 1
      }
      expect(found / plain).toBeGreaterThan(0.95)
      expect(right / decided).toBeGreaterThan(0.99)
    },
  )
})
