import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sheetsIn } from '../render/workbook-sheets.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { temporaryFolder } from './folder.ts'

const NATIONAL = [
  'Mã số,Tên,Lĩnh vực,Cấp thực hiện,Cơ quan thực hiện',
  '1.000001,Đăng ký khai sinh,Hộ tịch,Cấp xã,UBND cấp xã',
  '1.000002,Đăng ký kết hôn,Hộ tịch,Cấp xã,UBND cấp xã',
  '1.000003,Đăng ký thường trú,Cư trú,Cấp xã,Công an cấp xã',
  '1.000004,Khai thuế,Thuế,Cấp xã,Thuế cơ sở',
  '1.000005,Hỗ trợ,Bảo trợ xã hội,Cấp xã,',
  '1.000006,Cấp phép xây dựng,Xây dựng,Cấp tỉnh,Sở Xây dựng',
].join('\n')
const WARD = 'Mã TTHC,Tên thủ tục\n1.000001,Đăng ký khai sinh\n1.000003,Đăng ký thường trú\n1.000005,Hỗ trợ'

function folderWith(config = '') {
  return temporaryFolder({
    'quoc-gia.csv': NATIONAL,
    'xa.csv': WARD,
    'rasoat.yaml': `baseline: quoc-gia.csv\ncatalogues: [{ sources: xa.csv, level: commune }]\n${config}`,
  })
}

async function coverage(args: readonly string[], config = '') {
  const report = await rasoatJson(['report', ...args, '-q'], { cwd: folderWith(config) })
  const scope = report.baseline?.scopes?.[0]
  return {
    measured: report.catalogues[0]?.metrics['coverage'],
    formula: scope?.formula,
    steps: scope?.steps ?? [],
  }
}

describe('the scope of a ward', () => {
  test('is its own: 1 of 2, one procedure of unknown agency, police and tax left out', async () => {
    const { measured, formula } = await coverage([])
    expect(measured).toEqual({ kind: 'share', part: 1, whole: 2, unknown: 1 })
    expect(formula).toBe('coverage-by-authority')
  })

  test.each([
    ['level', { kind: 'share', part: 3, whole: 5, unknown: 0 }, 'coverage-by-level'],
    ['all', { kind: 'share', part: 3, whole: 6, unknown: 0 }, 'coverage-of-all'],
    ['cấp', { kind: 'share', part: 3, whole: 5, unknown: 0 }, 'coverage-by-level'],
    ['tất cả', { kind: 'share', part: 3, whole: 6, unknown: 0 }, 'coverage-of-all'],
  ])('is drawn otherwise with --scope %s', async (word, share, name) => {
    const { measured, formula } = await coverage(['--scope', word])
    expect([measured, formula]).toEqual([share, name])
  })

  test.each(['police', 'công an', 'Công an', 'الشرطة'])('of the police with --authority %s', async (word) => {
    const { measured } = await coverage(['--authority', word])
    expect(measured).toEqual({ kind: 'share', part: 1, whole: 1, unknown: 1 })
  })

  test('leaves nothing for customs: the share is not measured, and the reason is said', async () => {
    const { measured } = await coverage(['--authority', 'customs'])
    expect(measured).toEqual({ kind: 'unmeasurable', reason: 'zero-denominator' })
  })

  test('takes in and leaves out what the configuration says, with the reason', async () => {
    const config =
      'scope:\n  include: [{ authority: police, because: một cửa tiếp nhận }]\n  exclude: [{ code: "1.000002", because: đã chuyển }]'
    const { measured, steps } = await coverage([], config)
    // 1.000001 and 1.000003 are held; 1.000002 is left out.
    expect(measured).toEqual({ kind: 'share', part: 2, whole: 2, unknown: 1 })
    expect(steps.slice(-2)).toMatchObject([
      { id: 'exclude', out: 1, because: 'đã chuyển', codes: { out: ['1.000002'] } },
      { id: 'include', out: 0, added: 1, because: 'một cửa tiếp nhận', codes: { out: ['1.000003'] } },
    ])
  })

  test('no longer calls unknown what an exception took in, and counts it once among what the list holds', async () => {
    const config = 'scope:\n  include: [{ code: 1.000005, because: chúng tôi làm }]'
    const { stdout } = await rasoat(['report', '-q', '--lang', 'en'], { cwd: folderWith(config) })
    // Own are 1.000001 (held), 1.000002 and what was taken in, 1.000005 (held): 2 of 3. No other lacks an agency.
    expect(stdout).toContain('The list holds 2 of the 3 procedures')
    expect(stdout).not.toContain('does not say whose')
    // Held: 1 out by its authority and 1 unknown, which is no longer unknown, and 2 inside are the 3 of the list.
    expect(stdout).toMatch(/Of its authority +2 +1 +1 +1 +2\n/)
    expect(stdout).toMatch(/Taken in: chúng tôi làm +0 +0 +-1 +-1 +3\n/)
  })

  test('no longer calls unknown what an exception leaves out: it is out, with the reason', async () => {
    const config = 'scope:\n  exclude: [{ code: 1.000005, because: không làm nữa }]'
    const { stdout } = await rasoat(['report', '-q', '--lang', 'en'], { cwd: folderWith(config) })
    expect(stdout).toContain('The list holds 1 of the 2 procedures')
    expect(stdout).not.toContain('does not say')
    // 6 in all: 1 of the province, 2 of others, and the one without an agency; 2 are left.
    expect(stdout).toMatch(/Left out: không làm nữa +1 +1 +-1 +-1 +2\n/)
  })

  test('shows an exception that changes nothing with its reason, too', async () => {
    const config = 'scope:\n  exclude: [{ authority: tax, because: không phải của xã }]'
    const { stdout } = await rasoat(['report', '-q', '--lang', 'en'], { cwd: folderWith(config) })
    expect(stdout).toMatch(/Left out: không phải của xã +0 +0 +0 +0 +2\n/)
  })

  test('says of what is unknown whether it is the level or the agency that nobody gives', async () => {
    const cwd = temporaryFolder({
      // Of ten procedures one has no level; of the nine of the level one has no agency.
      'quoc-gia.csv': `${NATIONAL}\n1.000007,A,A,,UBND cấp xã${[8, 9, 10, 11].map((n) => `\n1.0001${n + 10},B${n},A,Cấp xã,UBND cấp xã`).join('')}`,
      'xa.csv': WARD,
    })
    const asked = ['report', 'xa.csv', '-b', 'quoc-gia.csv', '--level', 'commune', '-q']
    const said = async (...more: readonly string[]) => (await rasoat([...asked, ...more], { cwd })).stdout
    expect((await said('--lang', 'en')).replace(/\s+/g, ' ')).toContain(
      'Of 2 more the baseline does not say at which level they are carried out or whose they are; the list holds 1',
    )
    expect((await said('--lang', 'en', '--scope', 'level')).replace(/\s+/g, ' ')).toContain(
      'Of 1 more the baseline does not say at which level they are carried out; the list holds none',
    )
    expect((await said('--lang', 'vi')).replace(/\s+/g, ' ')).toContain(
      'chưa rõ thuộc cấp nào hoặc cơ quan nào',
    )
  })

  test('--scope on the command line leaves the exceptions of the configuration where they are', async () => {
    const config = 'scope: { by: all, exclude: [{ field: Hộ tịch, because: b }] }'
    const { measured, formula } = await coverage(['--scope', 'level'], config)
    expect([measured, formula]).toEqual([
      { kind: 'share', part: 2, whole: 3, unknown: 0 },
      'coverage-by-level',
    ])
  })
})

test('a baseline without agencies says so to whoever asks for an authority alone', async () => {
  const cwd = temporaryFolder({
    'quoc-gia.csv': NATIONAL.replaceAll(/,[^,\n]*(?=\n|$)/g, ''),
    'xa.csv': WARD,
  })
  const args = ['report', 'xa.csv', '-b', 'quoc-gia.csv', '--authority', 'police', '-q', '--lang', 'en']
  const { stdout } = await rasoat(args, { cwd })
  expect(stdout).toContain('The baseline names no agency')
  // All six are of the province or of communes; the list holds 1.000001, 1.000003 and 1.000005.
  expect(stdout).toContain('The list holds 3 of the 6 procedures')
})

describe('a scope that cannot be', () => {
  test.each([
    ['exclude: [{ field: Hộ tich, because: b }]', 'Did you mean "Hộ tịch"?'],
    ['include: [{ code: "9.999999", because: b }]', 'no procedure of the baseline has it'],
    // A seventh digit makes another code; it is not the suffix of an office.
    ['include: [{ code: "1.0000031", because: b }]', 'no procedure of the baseline has it'],
    ['include: [{ code: "1.000003", because: " " }]', 'because'],
    ['include: [{ authority: court, because: b }]', 'no procedure of the baseline has it'],
    [
      'include: [{ authority: police, because: b }]\n  exclude: [{ field: Cư trú, because: c }]',
      'takes the procedure 1.000003 in',
    ],
    ['include: [{ authority: police }]', 'because'],
    ['include: [{ because: b }]', 'scope'],
    ['by: province', 'found "province"'],
  ])('%s', async (scope, said) => {
    const { code, stderr } = await rasoat(['report', '-q'], { cwd: folderWith(`scope:\n  ${scope}`) })
    expect(code).toBe(2)
    expect(stderr).toContain(said)
    expect(stderr).not.toContain('    at ')
  })

  test('an unknown authority is answered with those there are', async () => {
    const { code, stderr } = await rasoat(['report', '--authority', 'polise'], { cwd: folderWith() })
    expect(code).toBe(2)
    expect(stderr).toContain('Did you mean "police"?')
    expect(stderr).toContain('social-insurance')
  })
})

test('what people type for a level is understood in each language', async () => {
  for (const word of ['xã', 'cấp xã', 'Phường', 'cap xa', 'بلدية', 'COMMUNE']) {
    const { measured } = await coverage(['--level', word])
    expect([word, measured]).toEqual([word, { kind: 'share', part: 1, whole: 2, unknown: 1 }])
  }
})

test('the configuration in effect keeps the scope with its reasons', async () => {
  const cwd = folderWith('scope: { by: level, exclude: [{ field: Hộ tịch, because: b }] }')
  const { stdout } = await rasoat(['report', '--print-config', '-q'], { cwd })
  expect(stdout).toMatch(/scope: .*\n {2}by: level\n {2}exclude:\n {4}- field: Hộ tịch\n {6}because: b/)
})

test('the figures come once for each authority of the list', async () => {
  const cwd = temporaryFolder({ 'quoc-gia.csv': NATIONAL })
  const report = await rasoatJson(
    ['report', 'quoc-gia.csv', '-b', 'quoc-gia.csv', '--group-by', 'authority'],
    {
      cwd,
    },
  )
  const groups = report.catalogues[0]?.groups['authority']?.map(({ key, table }) => [key, table.all])
  expect(Object.fromEntries(groups ?? [])).toEqual({ '': 1, commune: 2, police: 1, province: 1, tax: 1 })
})

describe('the first line of a report', () => {
  const first = async (files: Readonly<Record<string, string>>, args: readonly string[]) => {
    const { stdout } = await rasoat(['report', ...args, '-f', 'markdown', '-q'], {
      cwd: temporaryFolder(files),
    })
    return stdout.split('\n\n')[1] ?? ''
  }
  const files = { 'quoc-gia.csv': NATIONAL, 'xa.csv': WARD }

  test('answers the question of its reader', async () => {
    expect(await first(files, ['xa.csv', '-b', 'quoc-gia.csv', '--level', 'commune'])).toBe(
      'The list holds 1 of the 2 procedures that this commune must offer (50.00%); 1 is missing.',
    )
    expect(await first(files, ['xa.csv', '-b', 'quoc-gia.csv', '--level', 'xã', '--lang', 'vi'])).toBe(
      'Danh mục có 1/2 thủ tục mà UBND cấp xã này phải cung cấp (50,00%); còn thiếu 1.',
    )
  })

  test('says of a wider scope that it is one, and of the police that it is not the commune', async () => {
    const asked = ['xa.csv', '-b', 'quoc-gia.csv', '--level', 'commune']
    expect(await first(files, [...asked, '--scope', 'level'])).toContain('whoever carries them out')
    expect(await first(files, [...asked, '--scope', 'all'])).toContain('All procedures in force')
    expect(await first(files, [...asked, '--authority', 'police'])).toBe(
      'The list holds 1 of the 1 procedures that this unit must offer (100.00%); none is missing.',
    )
  })

  test('says that the baseline names no agency, or that it says neither', async () => {
    const levels = NATIONAL.replaceAll(/,[^,\n]*$/gm, '')
    const asked = ['xa.csv', '-b', 'quoc-gia.csv', '--level', 'commune']
    expect(await first({ ...files, 'quoc-gia.csv': levels }, asked)).toContain('The baseline names no agency')
    const bare = levels.replaceAll(/,[^,\n]*$/gm, '')
    expect(await first({ ...files, 'quoc-gia.csv': bare }, asked)).toContain('coverage is not measured')
  })

  test('says that list and baseline are swapped, with the command the right way round', async () => {
    expect(
      await first({ ...files, 'xa.csv': WARD.split('\n').slice(0, 2).join('\n') }, [
        'quoc-gia.csv',
        '-b',
        'xa.csv',
        '--level',
        'commune',
      ]),
    ).toContain('rasoat report xa.csv -b quoc-gia.csv --level commune')
  })

  test('stands first on the page, and that nothing was judged stands last on its cover', async () => {
    const asked = ['xa.csv', '-b', 'quoc-gia.csv', '--level', 'commune', '-f', 'html', '-q']
    const { stdout } = await rasoat(['report', ...asked], { cwd: temporaryFolder(files) })
    const cover = stdout.slice(stdout.indexOf('<header class="cover">'), stdout.indexOf('</header>'))
    const order = ['as-of', 'lead', 'short', 'lists', 'conclusion described'].map((name) =>
      cover.indexOf(`class="${name}"`),
    )
    expect(order).not.toContain(-1)
    expect(cover.lastIndexOf('<dd>')).toBeLessThan(cover.indexOf('class="conclusion'))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  test('stands at the top of the workbook', async () => {
    const cwd = temporaryFolder(files)
    const asked = ['xa.csv', '-b', 'quoc-gia.csv', '--level', 'commune', '-o', 'xa.xlsx', '-q']
    await rasoat(['report', ...asked], { cwd })
    const rows = (await sheetsIn(await readFile(join(cwd, 'xa.xlsx')))).get('Summary')
    // Under the title, and whose list it is as of when.
    expect(rows?.[2]?.[0]).toBe(
      'The list holds 1 of the 2 procedures that this commune must offer (50.00%); 1 is missing.',
    )
  })

  test('does not call rows without a code codes of fields that the baseline lacks', async () => {
    const rows = ['Võ', 'Múa', 'Hát'].flatMap((field) =>
      Array.from({ length: 8 }, (_, at) => `,Thủ tục ${field} ${at},${field}`),
    )
    const bare = ['Mã TTHC,Tên thủ tục,Lĩnh vực', ...rows].join('\n')
    const asked = ['xa.csv', '-b', 'quoc-gia.csv', '--level', 'commune', '-f', 'markdown', '-q']
    const said = async (list: string) =>
      (await rasoat(['report', ...asked], { cwd: temporaryFolder({ ...files, 'xa.csv': list }) })).stdout
    expect(await said(bare)).toContain('Coverage is not measured: none of the 24 records has a usable code')
    expect(await said(bare)).toContain('--match names')
    expect(await said(bare)).not.toContain('--partial-baseline')
    const national = NATIONAL + rows.map((row, at) => `\n1.0002${10 + at}${row},Cấp xã,UBND cấp xã`).join('')
    const byName = { 'quoc-gia.csv': national, 'xa.csv': bare }
    const { stdout } = await rasoat(['report', ...asked, '--match', 'names'], {
      cwd: temporaryFolder(byName),
    })
    expect(stdout).toContain('The list holds 24 of the 26')
    expect(stdout).not.toContain('--partial-baseline')
    let code = 0
    const coded = bare.replaceAll(/^,/gm, () => `1.0001${10 + code++},`)
    expect(await said(coded)).toContain('24 procedures stand in 3 fields')
  })
})

describe('what makes the share doubtful', () => {
  // Three fields of seven procedures each, and the baseline has none of them: 21 of 22 codes.
  const rows = ['Y tế', 'Đất đai', 'Giáo dục'].flatMap((field, at) =>
    Array.from({ length: 7 }, (_, n) => `2.00${at + 1}00${n},Thủ tục ${at} ${n},${field}`),
  )
  const files = {
    'quoc-gia.csv': NATIONAL,
    'xa.csv': ['Mã TTHC,Tên thủ tục,Lĩnh vực', '1.000001,Đăng ký khai sinh,Hộ tịch', ...rows].join('\n'),
  }
  const said = async (format: string, lang: string) => {
    const args = [
      'report',
      'xa.csv',
      '-b',
      'quoc-gia.csv',
      '--level',
      'commune',
      '-f',
      format,
      '--lang',
      lang,
    ]
    const { stdout } = await rasoat([...args, '-q'], { cwd: temporaryFolder(files) })
    return stdout
  }

  test.each(['en', 'vi', 'ar'])('comes with a command for whoever runs the tool (%s)', async (lang) => {
    expect(await said('markdown', lang)).toContain('--partial-baseline')
    expect(await said('table', lang)).toContain('--partial-baseline')
  })

  test.each([
    ['en', 'whole issuers seem to be absent from it, so these codes are no errors of the list.'],
    ['vi', 'thiếu hẳn một số cơ quan công bố, các mã này không tính là lỗi của danh mục.'],
    ['ar', 'غائبة عنه، فليست هذه الرموز من أخطاء القائمة.'],
  ])('is a sentence without a command on a page for an office (%s)', async (lang, sentence) => {
    const page = await said('html', lang)
    expect(page).toContain(sentence)
    expect(page).not.toContain('--partial-baseline')
  })
})

describe('a result that must not fall behind an earlier one', () => {
  const asked = ['audit', 'xa.csv', '-b', 'quoc-gia.csv', '--level', 'commune', '-q', '--fail-on', 'warning']
  // By the level the ward holds 3 of 5, by its authority 1 of 2: that is no fall.
  const made = async (first: readonly string[], then: readonly string[]) => {
    const cwd = temporaryFolder({ 'quoc-gia.csv': NATIONAL, 'xa.csv': WARD })
    await rasoat([...asked, ...first, '--write-ratchet', 'truoc.json'], { cwd })
    return rasoat([...asked, ...then, '--no-worse-than', 'truoc.json'], { cwd })
  }

  test.each([
    [
      'en',
      'coverage was 60.00% (3/5) by another formula or scope (all procedures of its level, commune/level)',
    ],
    ['vi', 'độ bao phủ trước là 60,00% (3/5) theo công thức hoặc phạm vi khác (mọi thủ tục cùng cấp'],
    ['ar', 'كانت التغطية'],
  ])('compares no coverage of another formula, and says so (%s)', async (lang, said) => {
    const { code, stdout } = await made(['--scope', 'level'], ['--lang', lang])
    expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([0, expect.stringContaining(said)])
  })

  test('nor one of another authority, nor of other exceptions, whichever share is the higher', async () => {
    const police = await made([], ['--authority', 'police', '--lang', 'en'])
    expect([police.code, police.stdout]).toEqual([0, expect.stringContaining('coverage not compared: 1')])
    const back = await made(['--authority', 'police'], ['--lang', 'en'])
    // 1 of 1 before and 1 of 2 now; the missing one is no new finding.
    expect([back.code, back.stdout]).toEqual([0, expect.stringContaining('coverage not compared: 1')])
  })

  test('compares the same formula and scope as ever', async () => {
    const cwd = temporaryFolder({ 'quoc-gia.csv': NATIONAL, 'xa.csv': `${WARD}\n1.000002,Đăng ký kết hôn` })
    await rasoat([...asked, '--write-ratchet', 'truoc.json'], { cwd })
    const { writeFileSync } = await import('node:fs')
    writeFileSync(join(cwd, 'xa.csv'), WARD)
    const { code, stdout } = await rasoat([...asked, '--no-worse-than', 'truoc.json', '--lang', 'en'], {
      cwd,
    })
    expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('100.00% (2/2) before, 50.00% (1/2) now'),
    ])
    expect(stdout).not.toContain('not compared')
  })
})

test('names five of 60 agencies that nobody knows and counts the other 55, though the result lists 50', async () => {
  const agencies = Array.from({ length: 60 }, (_, at) => `Hội đồng số ${at + 1}`).join('; ')
  const cwd = temporaryFolder({
    'national.csv': `Mã TTHC,Tên thủ tục,Cấp thực hiện,Cơ quan thực hiện\n1.000001,Cấp,Cấp xã,"${agencies}"\n1.000002,Đổi,Cấp xã,UBND cấp xã\n`,
    'list.csv': 'Mã TTHC,Tên thủ tục\n1.000002,Đổi\n',
  })
  const args = ['report', 'list.csv', '-b', 'national.csv', '--level', 'commune']
  const { stdout } = await rasoat(args, { cwd, columns: 4_000 })
  expect(stdout).toMatch(/Hội đồng số 1 1.*and 55 more/)
  const { baseline } = JSON.parse((await rasoat([...args, '-f', 'json'], { cwd })).stdout)
  const [{ unknownAgencies, moreUnknownAgencies }] = baseline.scopes
  expect([unknownAgencies.length, moreUnknownAgencies]).toEqual([50, 10])
})

describe('a cell of agencies that nobody would write', () => {
  const rows = (cell: string) =>
    `Mã TTHC,Tên thủ tục,Cấp thực hiện,Cơ quan thực hiện\n1.000001,Cấp,Cấp xã,UBND cấp xã\n1.000002,Đổi,Cấp xã,"${cell}"\n`
  const many = Array.from({ length: 499 }, (_, at) => `Cơ quan số ${at}`)
  const measured = async (cell: string) => {
    const cwd = temporaryFolder({ 'n.csv': rows(cell), 'x.csv': 'Mã TTHC,Tên thủ tục\n1.000002,Đổi\n' })
    const asked = ['report', 'x.csv', '-b', 'n.csv', '--level', 'commune', '-q']
    for (const lang of ['en', 'vi', 'ar']) {
      const { code, stderr } = await rasoat([...asked, '--lang', lang, '-f', 'markdown'], { cwd })
      expect([code, stderr]).toEqual([0, ''])
    }
    const { catalogues } = await rasoatJson(asked, { cwd })
    return catalogues[0]?.metrics['coverage']
  }

  test.each([
    // One that names the commune among 500 is the commune's: 1 of 2, however they are joined.
    ['500 agencies', [...many, 'UBND cấp xã'].join('; '), { part: 1, whole: 2, unknown: 0 }],
    ['500 agencies with commas', ['UBND cấp xã', ...many].join(', '), { part: 1, whole: 2, unknown: 0 }],
    // Of others alone it is out: 0 of 1.
    ['10 kB', 'Trung tâm rất dài '.repeat(600), { part: 0, whole: 1, unknown: 0 }],
    ['control characters', '\u0001\u0002\u0007', { part: 0, whole: 1, unknown: 1 }],
    ['control characters in a name', 'UBND\u0007 cấp\u001b xã', { part: 1, whole: 2, unknown: 0 }],
  ])('makes no wrong share: %s', async (_, cell, share) => {
    expect(await measured(cell)).toEqual({ kind: 'share', ...share })
  })
})

describe('a national list in several exports', () => {
  const part = (rows: string) => `Mã số,Tên,Cơ quan thực hiện\n${rows}`
  const files = {
    'a.csv': part('1.000001,Đăng ký khai sinh,UBND cấp xã\n1.000002,Đăng ký kết hôn,UBND cấp xã'),
    'b.csv': part('1.000005,Hỗ trợ,UBND cấp xã\n1.000003,Đăng ký thường trú,Công an cấp xã'),
    'xa.csv': WARD,
  }
  const said = async (lang: string, ...args: readonly string[]) => {
    const asked = ['report', 'xa.csv', ...args, '--level', 'commune', '-f', 'markdown', '-q', '--lang', lang]
    return (await rasoat(asked, { cwd: temporaryFolder(files) })).stdout
  }

  test('is one list with a -b for each: 2 of 3, and the first sentence says what would be sharper', async () => {
    const text = await said('en', '-b', 'a.csv', '-b', 'b.csv')
    const [, first = '', second = ''] = text.split('\n\n')
    expect(first).toContain('The baseline gives no level')
    expect(first).toContain('An export with levels, or the detail pages, would make it sharper')
    expect(`${first} ${second}`).toContain('The list holds 2 of the 3 procedures')
    expect(text).not.toContain('needs a -b of its own')
  })

  test.each([
    ['en', '1 of the lists looks like a part of the baseline'],
    ['vi', '1 tệp có vẻ là một phần của danh mục đối chiếu'],
    ['ar', 'يبدو أن بعض القوائم (1) من خط الأساس'],
  ])('behind one -b is told first, with the command (%s)', async (lang, sentence) => {
    const [, ...paragraphs] = (await said(lang, '-b', 'a.csv', 'b.csv')).split('\n\n')
    const first = paragraphs.find((text) => text.includes(sentence)) ?? ''
    expect(first).toContain('rasoat report xa.csv -b a.csv -b b.csv …')
    expect(paragraphs.indexOf(first)).toBeLessThan(2)
  })
})
