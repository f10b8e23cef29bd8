import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { sectionsOf } from '../render/docx-file.ts'
import { sheetsIn } from '../render/workbook-sheets.ts'
import { rasoat } from './fake-terminal.ts'
import { temporaryFolder } from './folder.ts'

// 16 in all: 1 abolished, 1 internal, 2 of another level and 1 of none, 3 of others and 1 of nobody, 1 of another place:
// 16 - 1 - 1 - 3 - 4 - 1 = 6 are left; 1 of them is left out and the 1 of the police is taken in, so 6.
const NATIONAL = [
  'Mã số,Tên,Lĩnh vực,Cấp thực hiện,Cơ quan thực hiện,Cơ quan ban hành,Tình trạng,Loại thủ tục',
  '1.000001,Đăng ký khai sinh,Hộ tịch,Cấp xã,UBND cấp xã,Bộ Tư pháp,Đang công khai,',
  '1.000002,Đăng ký kết hôn,Hộ tịch,Cấp xã,UBND cấp xã,Bộ Tư pháp,Đang công khai,',
  '1.000003,Đăng ký thường trú,Cư trú,Cấp xã,Công an cấp xã,Bộ Công an,Đang công khai,',
  '1.000004,Khai thuế,Thuế,Cấp xã,Thuế cơ sở,Bộ Tài chính,Đang công khai,',
  '1.000005,Hỗ trợ hộ nghèo,Bảo trợ xã hội,Cấp xã,,Bộ Y tế,Đang công khai,',
  '1.000006,Cấp phép xây dựng,Xây dựng,Cấp tỉnh,Sở Xây dựng,Bộ Xây dựng,Đang công khai,',
  '1.000007,Cấp phép hành nghề,Y tế,Cấp Bộ,Bộ Y tế,Bộ Y tế,Đang công khai,',
  '1.000008,Đăng ký cũ,Hộ tịch,Cấp xã,UBND cấp xã,Bộ Tư pháp,Bãi bỏ,',
  '1.000009,Khen thưởng nội bộ,Nội vụ,Cấp xã,UBND cấp xã,Bộ Nội vụ,Đang công khai,Nội bộ',
  '1.000010,Cấp bản sao,Hộ tịch,,UBND cấp xã,Bộ Tư pháp,Đang công khai,',
  '1.000011,Khai hải quan,Hải quan,Cấp xã,Chi cục Hải quan,Bộ Tài chính,Đang công khai,',
  '1.000012,Hỗ trợ riêng,Bảo trợ xã hội,Cấp xã,UBND cấp xã,UBND tỉnh Sơn La,Đang công khai,',
  '1.000013,Chứng thực chữ ký,Chứng thực,Cấp xã,UBND cấp xã,Bộ Tư pháp,Đang công khai,',
  '1.000014,Chứng thực hợp đồng,Chứng thực,Cấp xã,UBND cấp xã,Bộ Tư pháp,Đang công khai,',
  '1.000015,Hòa giải đất đai,Đất đai,Cấp xã,UBND cấp xã,Bộ Nông nghiệp và Môi trường,Đang công khai,',
  '1.000016,Cấp giấy khuyết tật,Bảo trợ xã hội,Cấp xã,UBND cấp xã,Bộ Y tế,Đang công khai,',
].join('\n')
const WARD = [
  'Mã TTHC,Tên thủ tục,Lĩnh vực',
  '1.000001,Đăng ký khai sinh,Hộ tịch',
  '1.000003,Đăng ký thường trú,Cư trú',
  '1.000004,Khai thuế,Thuế',
  '1.000005,Hỗ trợ hộ nghèo,Bảo trợ xã hội',
  '1.000013,Chứng thực chữ ký,Chứng thực',
].join('\n')
const CONFIG = `baseline: quoc-gia.csv
catalogues: [{ sources: xa.csv, level: xã, unit: Xã Mẫu, province: Tỉnh Thanh Hóa }]
scope:
  exclude: [{ code: "1.000016", because: chuyển về tỉnh }]
  include: [{ authority: công an, because: một cửa tiếp nhận }]
asOf: 2026-11-30
`

const OUTPUTS = ['xa.md', 'xa.html', 'xa.docx', 'xa.xlsx']

describe.each(LANGUAGE_TAGS)('a report with the way to the scope (%s)', (lang) => {
  const cwd = temporaryFolder({ 'quoc-gia.csv': NATIONAL, 'xa.csv': WARD, 'rasoat.yaml': CONFIG })
  beforeAll(async () => {
    const { code, stderr } = await rasoat(
      ['report', '--lang', lang, '-q', '-f', 'table', ...OUTPUTS.flatMap((name) => ['-o', name])],
      { cwd },
    )
    expect([code, stderr]).toEqual([0, ''])
  })
  test('reads well in Markdown and in a terminal', async () => {
    const { stdout } = await rasoat(['report', '--lang', lang, '-q'], { cwd })
    await expect(stdout).toMatchFileSnapshot(`golden/waterfall-${lang}.golden.txt`)
    await expect(await readFile(join(cwd, 'xa.md'), 'utf8')).toMatchFileSnapshot(
      `golden/waterfall-${lang}.golden.md`,
    )
  })

  test('says the same in the page, the document and the workbook', async () => {
    const { title, outside } = (await loadLanguage(lang)).scope
    const page = (await readFile(join(cwd, 'xa.html'), 'utf8'))
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]+>/g, '\n')
      .replace(/[ \t]*\n\s*/g, '\n')
    const { step } = (await loadLanguage(lang)).scope.columns
    const document = (await sectionsOf(await readFile(join(cwd, 'xa.docx'))))
      .flatMap(({ tables }) => tables)
      .filter(({ rows }) => rows[0]?.cells[0] === step)
      .flatMap(({ rows }) => rows.map(({ cells }) => cells.join(' | ')))
    const sheets = await sheetsIn(await readFile(join(cwd, 'xa.xlsx')))
    const parts = [
      ['HTML', from(page.split('\n'), title, 64)],
      ['HTML', from(page.split('\n'), outside, 40)],
      ['DOCX', document],
      [
        'XLSX',
        from(
          (sheets.get(title) ?? [...sheets.values()].flat()).map((row) => row.join(' | ')),
          title,
          16,
        ),
      ],
      ['XLSX', (sheets.get(outside) ?? []).map((row) => row.join(' | '))],
    ] as const
    const text = parts.map(([format, lines]) => `=== ${format}\n${lines.join('\n')}\n`).join('\n')
    await expect(text).toMatchFileSnapshot(`golden/waterfall-${lang}-others.golden.txt`)
  })
})

/** So many lines from the last one that is this title. */
function from(lines: readonly string[], title: string, most: number): readonly string[] {
  const at = lines.findLastIndex((line) => line.trim().startsWith(title))
  return at === -1 ? [] : lines.slice(at, at + most)
}
