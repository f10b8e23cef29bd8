import { describe, expect, test } from 'vitest'
import { asWestern } from '../../src/text/windows-1252.ts'
import { oldBytes, oldText } from '../read/old-text.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, temporaryFolder } from './folder.ts'

const misread = asWestern(Buffer.from(CLEAN).toString('latin1'))
const lines = CLEAN.trim().split('\n')
const cwd = temporaryFolder({
  'clean.csv': CLEAN,
  'tcvn3.csv': oldBytes(CLEAN, 'tcvn3'),
  'vni-saved.csv': oldText(CLEAN, 'vni'),
  'misread.csv': misread,
  'pasted.csv': Buffer.concat(
    lines.map((line, at) => (at === 0 ? Buffer.from(`${line}\n`) : oldBytes(`${line}\n`, 'vni'))),
  ),
})

describe('a list from before Unicode', () => {
  test('says in each language and format what it was written in, and how sure that is', async () => {
    const said = async (...args: readonly string[]) =>
      (await rasoat(['validate', ...args], { cwd })).stdout.replace(/ +/g, ' ')
    expect(await said('tcvn3.csv')).toContain('\nEncoding TCVN3 (99% sure)\n')
    expect(await said('tcvn3.csv', '--lang', 'vi')).toContain('\nBảng mã TCVN3 (chắc 99%)\n')
    expect(await said('vni-saved.csv')).toContain('\nEncoding VNI (99% sure), saved as UTF-8\n')
    expect(await said('vni-saved.csv', '-f', 'markdown', '--lang', 'vi')).toContain(
      '**Bảng mã:** VNI (chắc 99%), lưu dưới dạng UTF-8',
    )
    expect(await said('tcvn3.csv', '--encoding', 'abc')).toContain('\nEncoding TCVN3\n')
    expect(await said('clean.csv')).not.toContain('Encoding')
  })

  test('says it of the baseline too', async () => {
    const { stdout } = await rasoat(['report', 'clean.csv', '-b', 'tcvn3.csv', '--level', 'commune'], { cwd })
    expect(stdout).toContain('Encoding: TCVN3 (99% sure)')
  })

  test('is as good as the same list in UTF-8', async () => {
    const { catalogues } = await rasoatJson(['compare', 'tcvn3.csv', '-b', 'clean.csv'], { cwd })
    expect(catalogues[0]).toMatchObject({
      comparison: { matched: 3, different: 0, missing: 0 },
      findings: { total: 0 },
      sources: [{ encoding: 'tcvn3', encodingConfidence: 0.99 }],
    })
  })

  test('has its heading named when that alone is Unicode', async () => {
    const { catalogues } = await rasoatJson(['validate', 'pasted.csv'], { cwd })
    expect(catalogues[0]?.sources[0]).toMatchObject({ encoding: 'vni' })
    expect(catalogues[0]?.findings.items).toMatchObject([
      { rule: 'mixed-encoding', location: { row: 1, line: 1 }, facts: { read: 'utf-8', source: 'vni' } },
    ])
  })
})

describe('a list that was read in a wrong encoding and saved', () => {
  test('has its columns recognised, and the original of each text suggested', async () => {
    const { catalogues } = await rasoatJson(['validate', 'misread.csv'], { cwd })
    const items = catalogues[0]?.findings.items.filter(({ rule }) => rule === 'mojibake') ?? []
    const names = items.filter(({ location }) => location['field'] === 'name')
    expect(names).toMatchObject([
      { suggestion: { value: 'Cấp giấy phép xây dựng' } },
      { suggestion: { value: 'Đăng ký khai sinh' } },
      { suggestion: { value: 'Đăng ký kết hôn' } },
    ])
  })
})

describe('--encoding', () => {
  test.each([
    ['tcvn4', 'tcvn3'],
    ['vni-window', 'vni-windows'],
    ['utf-9', 'utf-8'],
  ])('asks whether %s should be %s', async (written, meant) => {
    const { code, stderr } = await rasoat(['validate', 'clean.csv', '--encoding', written], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(`Did you mean "${meant}"?`)
  })
})
