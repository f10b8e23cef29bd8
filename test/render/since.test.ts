import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { rasoat } from '../cli/fake-terminal.ts'
import { csv, put, temporaryFolder } from '../cli/folder.ts'

// A night after which one list lost two rows, one gained one, one is gone, and the national list grew by a procedure.

const HEADINGS = 'Mã TTHC,Tên thủ tục,Cấp thực hiện,Mức độ dịch vụ công'
const row = (at: number, level = 'Toàn trình') => `1.00000${at},Thủ tục ${at},Hộ tịch,Cấp xã,${level}`
const rows = (from: number, to: number, level?: string) =>
  Array.from({ length: to - from + 1 }, (_, at) => row(from + at, level))
const cwd = temporaryFolder({
  'national.csv': csv(...rows(1, 6)),
  'a.csv': csv(...rows(1, 4)),
  'b.csv': csv(...rows(1, 5, 'Một phần')),
  'c.csv': csv(...rows(1, 4)),
})
const NIGHT = ['audit', '-b', 'national.csv', '--level', 'commune', '--history', 'past', '-q', '-o', 'x.json']
const files = ['md', 'html', 'docx', 'xlsx'].flatMap((ending) => ['-o', `x.${ending}`])
const shown = async (...args: readonly string[]) =>
  (await rasoat(['render', 'x.json', ...args], { cwd })).stdout
const text = (ending: string) => readFileSync(join(cwd, `x.${ending}`), 'utf8')
const part = (ending: string, name: string) =>
  strFromU8(unzipSync(readFileSync(join(cwd, `x.${ending}`)))[name] ?? new Uint8Array())

beforeAll(async () => {
  await rasoat([...NIGHT, '--as-of', '2026-11-30', '--', 'a.csv', 'b.csv', 'c.csv'], { cwd })
  put(cwd, 'a.csv', csv(...rows(1, 5)))
  put(cwd, 'b.csv', csv(...rows(3, 5, 'Một phần')))
  const coming = '1.000007,Thủ tục 7,Cấp xã,Toàn trình,12/QĐ-BTP,05/12/2026'
  const before = rows(1, 6).map((one) => one.replace(',Hộ tịch', ''))
  put(cwd, 'national.csv', [`${HEADINGS},Số quyết định,Ngày có hiệu lực`, ...before, coming, ''].join('\n'))
  await rasoat([...NIGHT, ...files, '--as-of', '2026-12-01', '--', 'a.csv', 'b.csv'], { cwd })
})

describe('the first section of a nightly report', () => {
  test('on a screen: how much moved, what moved most, why, and what comes', async () => {
    const page = await shown()
    const section = page.slice(page.indexOf('Since 30 November 2026'), page.indexOf('Overview'))
    expect(section.split('\n').map((line) => line.trimEnd())).toEqual(
      expect.arrayContaining([
        '  Lists: 1 with a better figure, 1 with a worse one, 0 as before.',
        // b lost 1 and 2, a gained 5.
        '  Lists as a whole: 1 vanished, 1 shrank.',
        '  Baseline: 6 → 7 procedures; 1 added (1 of them in no list yet), 0 removed.',
        '  1 procedure begins or ends to hold in the next seven days.',
        // 5 of 6, then 3 of 6; 4 of 6, then 5 of 6: the seventh does not hold yet, so the baseline moved no figure.
        '  b     Coverage of the baseline  worse     83.33% (5/6)  50.00% (3/6)  the list',
        '  a     Coverage of the baseline  better    66.67% (4/6)  83.33% (5/6)  the list',
        '  c     was there, and is not in this run',
        '  b     has fewer rows: 5 → 3',
        '  1.000007  Thủ tục 7        0 of 2 units',
        '  5 December 2026  comes into force  12/QĐ-BTP           1  1.000007',
      ]),
    )
  })

  test('in Markdown and HTML it stands before the figures of the night', () => {
    const markdown = text('md')
    expect(markdown.indexOf('## Since 30 November 2026')).toBeGreaterThan(0)
    expect(markdown.indexOf('## Since 30 November 2026')).toBeLessThan(markdown.indexOf('## Overview'))
    const html = text('html')
    expect(html.indexOf('id="since"')).toBeGreaterThan(0)
    expect(html.indexOf('id="since"')).toBeLessThan(html.indexOf('id="overview"'))
    expect(html).toContain('has fewer rows: 5 → 3')
  })

  test('in a document and a workbook, too', () => {
    expect(part('docx', 'word/document.xml')).toContain('Since 30 November 2026')
    const names = [...part('xlsx', 'xl/workbook.xml').matchAll(/sheet [^>]*name="([^"]+)"/g)].map(
      ([, name]) => name,
    )
    expect(names.slice(0, 6)).toEqual([
      'Summary',
      'Since last time',
      'New and gone findings',
      'Changed lists',
      'New in the baseline',
      'Next seven days',
    ])
  })

  test.each([
    ['en', 'Since 30 November 2026: Lists: 1 with a better figure, 1 with a worse one, 0 as before.'],
    ['vi', 'So với ngày 30/11/2026: Danh mục: 1 có số liệu tốt lên, 1 có số liệu kém đi, 0 không thay đổi.'],
    ['ar', 'القوائم: تحسّن رقم في'],
  ])('in a message (%s) of at most 1,200 characters it comes before the answer', async (lang, said) => {
    const message = await shown('-f', 'brief', '--lang', lang)
    expect(message).toContain(said)
    expect([...message].length).toBeLessThanOrEqual(1_200)
  })
})
