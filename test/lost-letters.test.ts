import { describe, expect, test } from 'vitest'
import type { SourceRequest } from '../src/model/request.ts'
import { tidy } from '../src/stages/normalise/tidy.ts'
import { hasLostLetters, mayHaveBeen } from '../src/text/lost-letters.ts'
import { recordsOf, reportOn } from './report-on.ts'

const BASELINE = [
  'Mã TTHC,Tên thủ tục,Cấp thực hiện,Lĩnh vực,Mức độ DVC',
  '1.001193,Thủ tục đăng ký khai sinh,Cấp xã,Hộ tịch,Toàn trình',
  '1.000894,Thủ tục đăng ký kết hôn,Cấp xã,Hộ tịch,Một phần',
].join('\n')

/** The bytes that an export to the code page of Western Windows leaves of a text. */
function western(text: string, lost = '?'): Buffer {
  const nearest = new Map(
    [...'đdĐÐăaĂAưuƯUơoƠO'].map((_, at, all) => [all[at - (at % 2)], all[at + 1 - (at % 2)]]),
  )
  const left = [...text].map((letter) => (letter > '\u00ff' ? (nearest.get(letter) ?? lost) : letter))
  return Buffer.from(left.join(''), 'latin1')
}

function csv(bytes: Buffer): SourceRequest {
  return { path: 'danh-muc.csv', bytes }
}

const baseline = csv(Buffer.from(BASELINE))

const EXPORTS: Readonly<Record<string, Buffer>> = {
  'in the code page of Western Windows': western(BASELINE),
  'and saved as UTF-8 afterwards': Buffer.from(western(BASELINE).toString('latin1')),
  'to underscores': Buffer.from(western(BASELINE, '_').toString('latin1')),
}

describe.each(Object.entries(EXPORTS))('letters lost %s', (_, bytes) => {
  test('lose no heading', async () => {
    const { sources } = await reportOn(csv(bytes))
    expect(Object.keys(sources[0]?.columns ?? {})).toEqual([
      'code',
      'name',
      'levels',
      'field',
      'serviceLevel',
    ])
  })

  test('are told as that, and as no old encoding', async () => {
    const { sources, findings } = await reportOn(csv(bytes), baseline)
    expect(['utf-8', 'windows-1252']).toContain(sources[0]?.encoding)
    // Two names, two fields, two levels, and one service level: "Toàn trình" has nothing to lose.
    expect(findings.byRule).toMatchObject({ 'lost-letters': 7 })
    for (const rule of ['mojibake', 'name-differs', 'unknown-level', 'unknown-service-level'])
      expect(findings.byRule).not.toHaveProperty(rule)
  })

  test('leave the code, which gives the name', async () => {
    const { findings } = await reportOn(csv(bytes), baseline)
    const suggested = findings.items.flatMap(({ rule, suggestion }) =>
      rule === 'lost-letters' && suggestion !== undefined ? [[suggestion.field, suggestion.value]] : [],
    )
    expect(suggested).toContainEqual(['name', 'Thủ tục đăng ký kết hôn'])
    expect(suggested).toContainEqual(['serviceLevel', 'partial'])
  })

  test('are never read back', async () => {
    const [first] = await recordsOf(csv(bytes))
    expect(first).not.toHaveProperty('levels')
  })
})

test('a name of another procedure is not suggested', async () => {
  const list = western('Mã TTHC,Tên thủ tục\n1.000894,Thủ tục đăng ký giám hộ')
  const { findings } = await reportOn(csv(list), baseline)
  expect(findings.items.find(({ rule }) => rule === 'lost-letters')).not.toHaveProperty('suggestion')
})

test.each([
  ['C?p gi?y phép', true],
  ['Có được cấp lại không?', false],
  ['http://a.vn/?id=3', false],
  ['ma_thu_tuc', false],
  ['Mẫu đơn so_1', false],
])('%s', (text, isLossy) => {
  expect(hasLostLetters(text)).toBe(isLossy)
})

test('each letter that is left has to agree', () => {
  expect(mayHaveBeen('Ðang ký k?t hôn', 'Đăng ký kết hôn')).toBe(true)
  expect(mayHaveBeen('Ðang ký k?t hôn', 'Đăng ký kết hợp')).toBe(false)
  expect(mayHaveBeen('Ðang ký k?t hôn', 'Đăng ký kết hôn mới')).toBe(false)
})

describe('what programs write', () => {
  test.each([
    '#REF!',
    '#N/A',
    '#NAME?',
    'nan',
    'NULL',
    'undefined',
    'Loading...',
    'Đang tải…',
    '[object Object]',
  ])('%s for a value is a placeholder', async (word) => {
    const list = `Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,${word},${word}\n${word},Đăng ký kết hôn,Một phần`
    const source = csv(Buffer.from(list))
    const { findings } = await reportOn(source)
    // Two values and a code; whoever has no code lacks it.
    expect(findings.byRule).toEqual({ 'placeholder-value': 3, 'missing-code': 1 })
    expect((await recordsOf(source)).map(({ name }) => name)).toEqual([undefined, 'Đăng ký kết hôn'])
  })

  test.each([
    ['<p>Đăng ký<br/>khai sinh</p>', 'Đăng ký khai sinh', ['html-tag']],
    ['Đăng ký <b>khai sinh</b>', 'Đăng ký khai sinh', ['html-tag']],
    ['Đăng ký lại <cũ>', 'Đăng ký lại <cũ>', []],
    ['C\\u1ea5p gi\\u1ea5y', 'Cấp giấy', ['escape']],
    ['Đăng k&yacute;', 'Đăng ký', ['html-entity']],
    ['T&ecirc;n &Aacute;', 'Tên Á', ['html-entity']],
  ])('as %s is %s', (raw, text, defects) => {
    expect(tidy(raw)).toEqual({ text, defects })
  })
})
