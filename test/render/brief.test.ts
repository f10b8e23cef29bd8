import { describe, expect, test } from 'vitest'
import type { LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { brief } from '../../src/render/reporters/brief.ts'
import { rasoat } from '../cli/fake-terminal.ts'
import { put, temporaryFolder } from '../cli/folder.ts'
import { cleanReport, reportOfCommunes, reportWithEarlier, sampleReport } from './sample-report.ts'

async function message(report: Report, tag: LanguageTag = 'en'): Promise<string> {
  const language = await loadLanguage(tag)
  return [...brief.render(report, { language, width: 80, color: false, examples: 3 })].join('')
}

const WORDS = ['Cấp giấy phép', 'đăng ký kết hôn', 'chứng thực chữ ký', 'hỗ trợ người già']

describe('a message', () => {
  test('says whose list, what was found, the share and what to do first', async () => {
    const args = ['report', 'samples/chieng-coi.csv', '-b', 'samples/national.csv', '--level', 'commune']
    const { stdout } = await rasoat([...args, '-f', 'brief'])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toContain(
      'The list holds 372 of the 387 procedures that this commune must offer (96.12%); 15 are missing.',
    )
    expect(lines.at(-1)).toMatch(/^Add the 15 missing procedures/)
  })

  test('of many lists adds up the shares: 1 of 1 and 0 of 1 full-online are 1 of 2', async () => {
    const cwd = temporaryFolder()
    put(cwd, 'a.csv', 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.000001,Cấp,Toàn trình\n')
    put(cwd, 'b.csv', 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.000001,Cấp,Một phần\n')
    const { stdout } = await rasoat(['audit', 'a.csv', 'b.csv', '-f', 'brief'], { cwd })
    expect(stdout).toMatch(/50\.00% \(1\/2\)/)
    expect(stdout).toContain('Units: 2\n')
  })

  test('says what became of the earlier result, and what could not be read', async () => {
    const said = await message({
      ...reportWithEarlier(),
      toolErrors: [{ code: 'empty-file', facts: { source: 'gone.csv' }, catalogue: 'gone.csv' }],
    })
    expect(said).toContain('gone.csv')
    expect(said.split('\n').length).toBeGreaterThan((await message(cleanReport)).split('\n').length)
  })

  const reports = { sampleReport, cleanReport, communes: reportOfCommunes(), earlier: reportWithEarlier() }
  test.each(
    Object.entries(reports).flatMap(([name, report]) =>
      (['en', 'vi', 'ar'] as const).map((tag) => [name, tag, report] as const),
    ),
  )('of %s in %s has at most 1,200 characters and no sign that acts', async (_, tag, report) => {
    const said = await message(report, tag)
    expect(said.length).toBeLessThanOrEqual(1_200)
    expect(said.split('\n').filter((line) => /\p{Cc}|[\u202a-\u202e]/u.test(line))).toEqual([])
  })

  test('puts what repairs a doubtful share before all else there is to do, and cuts no sentence about it', async () => {
    const names = Array.from(
      { length: 20 },
      (_, at) => `${WORDS[at % 4]} ${WORDS[(at + 1) % 4]} loại ${at + 1}`,
    )
    const list = (shift: number) =>
      names.map((name, at) => `1.0000${((at + shift) % 20) + 10},${name},Cấp xã,UBND cấp xã\n`).join('')
    const heading = 'Mã TTHC,Tên thủ tục,Cấp thực hiện,Cơ quan thực hiện\n'
    const cwd = temporaryFolder({ 'xa.csv': heading + list(1), 'b.csv': heading + list(0) })
    const { stdout } = await rasoat(
      ['report', 'xa.csv', '-b', 'b.csv', '--level', 'commune', '-f', 'brief'],
      {
        cwd,
      },
    )
    const lines = stdout.trimEnd().split('\n')
    const share = lines.findIndex((line) => line.startsWith('The list holds 20 of the 20 procedures'))
    const repair = lines.indexOf('Put the codes back beside their names before anything else.')
    expect(share).toBeGreaterThan(-1)
    expect(repair).toBe(share + 1)
    expect(stdout).not.toContain('…')
  })

  test('counts the lines that found no room, and cuts none of the others in the middle', async () => {
    const toolErrors = Array.from({ length: 50 }, (_, at) => ({
      code: 'empty-file',
      facts: { source: `list-${at}.csv` },
      catalogue: `list-${at}.csv`,
    }))
    const said = await message({ ...cleanReport, toolErrors })
    const all = (await message({ ...cleanReport, toolErrors: [] })).split('\n').length - 1
    const lines = said.trimEnd().split('\n')
    const [, left] = /^and (\d+) more$/.exec(lines.at(-1) ?? '') ?? []
    expect(said.length).toBeLessThanOrEqual(1_200)
    expect(lines.length - 1 + Number(left)).toBe(all + toolErrors.length)
  })
})
