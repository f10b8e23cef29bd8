import { describe, expect, test } from 'vitest'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { temporaryFolder } from './folder.ts'

const cwd = temporaryFolder({
  'plain.csv': 'STT,Mã TTHC,Tên TTHC\n1,1.000001,Cấp giấy phép xây dựng\n',
  'own.csv': 'Số của ta,Mã TTHC,Tên TTHC,Cách phục vụ\n1.000002,1.000001,Cấp giấy phép,Toàn trình\n',
  'objects.json': '[{"name":"Cấp giấy phép","code":"1.000001"},{"Số của ta":"1.000002","name":"Khai sinh"}]',
  'national.csv': 'Mã số,Tên\n1.000001,Cấp giấy phép\n',
  'wrong.yaml':
    'baseline: { sources: national.csv, columns: { code: Mã sô ố } }\ncatalogues: [{ sources: plain.csv }]\n',
})

describe('a heading named by the user that no list has', () => {
  test.each([
    ['validate', ['plain.csv']],
    ['validate', ['plain.csv', 'own.csv']],
    ['report', ['plain.csv', '-b', 'national.csv']],
    ['diff', ['plain.csv', 'own.csv']],
    ['convert', ['plain.csv']],
    ['convert', ['objects.json', '-o', 'out.csv']],
  ] as const)('ends %s with 2 instead of reading another column in silence: %j', async (command, words) => {
    const { code, stdout, stderr } = await rasoat([command, ...words, '--column', 'code=Mã hồ sơ'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/rasoat: "(plain[.]csv|objects[.]json)" has no column headed "Mã hồ sơ"[.]/)
  })

  test('names the headings there are', async () => {
    const { stderr } = await rasoat(['validate', 'plain.csv', '--column', 'code=Mã hồ sơ'], { cwd })
    expect(stderr).toContain('Mã TTHC | Tên TTHC | STT')
  })

  test('is refused for the baseline, too, where it is said of the baseline', async () => {
    const { code, stderr } = await rasoat(['audit', '-c', 'wrong.yaml'], { cwd })
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"national.csv" has no column'),
    })
  })
})

describe('a heading named by the user that some list has', () => {
  test('is read there, and the others say that they lack it', async () => {
    const args = ['validate', 'plain.csv', 'own.csv', 'objects.json', '--column', 'code=Số của ta']
    const { catalogues } = await rasoatJson(args, { cwd })
    expect(catalogues.map(({ sources: [source] }) => [source?.columns['code'], source?.notFound])).toEqual([
      ['Mã TTHC', { code: 'Số của ta' }],
      ['Số của ta', undefined],
      ['Số của ta', undefined],
    ])
  })

  test.each(['table', 'markdown', 'html'])('is named as lacking in %s', async (format) => {
    const args = ['validate', 'plain.csv', 'own.csv', '--column', 'code=Số của ta', '-f', format]
    const { stdout } = await rasoat(args, { cwd })
    expect(stdout).toMatch(/No such column\W+code ← Số của ta/)
  })

  test('need not be in the baseline, which it was not said of', async () => {
    const args = ['report', 'own.csv', '-b', 'national.csv', '--column', 'serviceLevel=Cách phục vụ']
    const { toolErrors, catalogues } = await rasoatJson(args, { cwd })
    expect(toolErrors).toEqual([])
    // One record, and it is fully online.
    expect(catalogues[0]?.metrics['full-online-share']).toEqual({
      kind: 'share',
      part: 1,
      whole: 1,
      unknown: 0,
    })
  })
})
