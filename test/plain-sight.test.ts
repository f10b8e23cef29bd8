import { describe, expect, test } from 'vitest'
import { inspectList } from '../src/init/inspect-list.ts'
import { readingOf } from '../src/init/propose/plan.ts'
import type { SourceRequest } from '../src/model/request.ts'
import { UserError } from '../src/model/user-error.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'
import { recordsOf, reportOn } from './report-on.ts'

/** Three procedures that everybody knows. */
const BIRTH = ['1.001193', 'Thủ tục đăng ký khai sinh'] as const
const MARRIAGE = ['1.000894', 'Thủ tục đăng ký kết hôn'] as const
const DEATH = ['1.000656', 'Thủ tục đăng ký khai tử'] as const
const THREE = [BIRTH, MARRIAGE, DEATH]

function json(value: unknown): SourceRequest {
  return { path: 'danh-muc.json', bytes: Buffer.from(JSON.stringify(value)) }
}

function csv(...lines: readonly string[]): SourceRequest {
  return { path: 'danh-muc.csv', bytes: Buffer.from(lines.join('\n')) }
}

async function codesAndNames(source: SourceRequest) {
  return (await recordsOf(source)).map(({ code, name }) => [code, name])
}

async function refusal(source: SourceRequest): Promise<unknown> {
  try {
    await recordsOf(source)
    return undefined
  } catch (error) {
    return error instanceof UserError ? [error.code, error.facts] : error
  }
}

async function said(source: SourceRequest, rule: string) {
  const { findings } = await reportOn(source)
  return findings.items.filter((finding) => finding.rule === rule).map(({ facts }) => facts)
}

const HIDDEN_CODES: Readonly<Record<string, SourceRequest>> = {
  'a column called id': json(THREE.map(([id, name]) => ({ id, name }))),
  'a column with a heading of its own program': csv(
    'TEN_TAT,Tên TTHC',
    ...THREE.map(([code, name]) => `${code},${name}`),
  ),
  'a column beside one that is called MA_THU_TUC and holds internal numbers': csv(
    'MA_THU_TUC,TEN_TAT,Tên TTHC',
    ...THREE.map(([code, name], at) => `${4711 + at},${code},${name}`),
  ),
  'the names, in brackets': json(THREE.map(([code, name]) => ({ NAME: `${name} (${code})` }))),
  'the names, in front': csv('Tên TTHC', ...THREE.map(([code, name]) => `${code} - ${name}`)),
  'keys in one row, names in the others': json([
    { ID: BIRTH[0], NAME: BIRTH[1] },
    { ID: '8e5d1bd15dbe476ea70a901f31f88a37', NAME: `${MARRIAGE[1]}\n(${MARRIAGE[0]})` },
    { ID: '5a896ebc275d4ab797c5a85559ef123a', NAME: `${DEATH[1]} (${DEATH[0]})` },
  ]),
  'the keys of an object': json(
    Object.fromEntries(THREE.map(([code, ten]) => [code, { ten, cap: 'Cấp xã' }])),
  ),
  'the keys of an object of names': json({ data: Object.fromEntries(THREE) }),
  'an object of procedures under names of a program': json(
    Object.fromEntries(THREE.map(([code, name], at) => [`p${at}`, { code, name }])),
  ),
  'objects inside the objects': json(
    THREE.map(([code, name]) => ({ chunk_id: 'a', metadata: { mã_thủ_tục: code, tên_thủ_tục: name } })),
  ),
  'objects of languages': json(THREE.map(([code, name]) => ({ code, name: { vi: name, en: 'Procedure' } }))),
  'a table without headings': csv(...THREE.map(([code, name]) => `${code},${name},Hộ tịch`)),
  'a table whose headings nobody knows': csv(
    'Ký hiệu,Việc cần làm',
    ...THREE.map(([code, name]) => `${code},${name}`),
  ),
}

describe('codes in plain sight', () => {
  test.each(Object.entries(HIDDEN_CODES))('are read from %s', async (_, source) => {
    expect(await codesAndNames(source)).toEqual(THREE)
    expect((await reportOn(source)).findings.byRule).not.toHaveProperty('missing-code')
  })

  test.each(Object.entries(HIDDEN_CODES))('need no word in a configuration: %s', async (_, source) => {
    const list = await inspectList(source, DEFAULT_LIMITS)
    if (list === undefined) throw new Error('no list')
    const { columns } = readingOf(list)
    expect(await codesAndNames({ ...source, ...(columns === undefined ? {} : { columns }) })).toEqual(THREE)
  })

  test('that decide over a heading are said', async () => {
    const source = HIDDEN_CODES['a column beside one that is called MA_THU_TUC and holds internal numbers']
    expect(await said(source as SourceRequest, 'column-by-values')).toEqual([
      { heading: 'TEN_TAT', field: 'code', read: 3, of: 3, announced: '', insteadOf: 'MA_THU_TUC' },
    ])
  })

  test('in one name among many are suggested', async () => {
    const source = csv('Mã TTHC,Tên TTHC', `${BIRTH}`, `,${MARRIAGE[1]} (${MARRIAGE[0]})`, `${DEATH}`)
    const { findings } = await reportOn(source)
    const [missing, ...others] = findings.items.filter(({ rule }) => rule === 'missing-code')
    expect(others).toEqual([])
    expect(missing?.suggestion).toMatchObject({
      field: 'code',
      value: MARRIAGE[0],
      evidence: ['stands-in-name'],
    })
  })

  test('are no numbers of one digit and six decimals', async () => {
    const source = json([
      { name: 'Đăng ký khai sinh', lat: '9.123456', score: '0.125000' },
      { name: 'Đăng ký kết hôn', lat: '10.123456', score: '0.250000' },
    ])
    expect(await codesAndNames(source)).toEqual([
      [undefined, 'Đăng ký khai sinh'],
      [undefined, 'Đăng ký kết hôn'],
    ])
  })
})

describe('values decide over headings', () => {
  test('a level that holds service levels is one', async () => {
    const source = json([
      { code: BIRTH[0], name: BIRTH[1], level: 'Toàn trình' },
      { code: MARRIAGE[0], name: MARRIAGE[1], level: 'Một phần' },
    ])
    expect((await recordsOf(source)).map(({ serviceLevel, levels }) => [serviceLevel, levels])).toEqual([
      ['full-online', undefined],
      ['partial', undefined],
    ])
  })

  test('a column headed Công khai that holds statuses is one', async () => {
    const source = csv('Mã TTHC,Tên TTHC,Công khai', `${BIRTH},Đang công khai`, `${DEATH},Bãi bỏ`)
    expect((await recordsOf(source)).map(({ status }) => status)).toEqual(['in-force', 'abolished'])
  })

  test('a column that another has already is left alone', async () => {
    const source = csv('Mã TTHC,Tên TTHC,level,Mức độ DVC', `${BIRTH},Toàn trình,Một phần`)
    expect((await recordsOf(source)).map(({ serviceLevel }) => serviceLevel)).toEqual(['partial'])
  })

  test('not over the user', async () => {
    const source = json([{ ma: '4711', id: BIRTH[0], name: BIRTH[1] }])
    const records = await recordsOf({ ...source, columns: { code: 'ma' } })
    expect(records.map(({ code }) => code)).toEqual([undefined])
  })
})

describe('two headings for one field', () => {
  const source = csv('Mã TTHC,Tên TTHC,Tên DVC', `${BIRTH},Khai sinh`, `${MARRIAGE[0]},,${MARRIAGE[1]}`)

  test('are read from the filled one in each row', async () => {
    expect(await codesAndNames(source)).toEqual([BIRTH, MARRIAGE])
  })

  test('are said where the second one was read', async () => {
    expect(await said(source, 'field-in-two-columns')).toEqual([
      { field: 'name', heading: 'Tên TTHC', from: 'Tên DVC', rows: 1, first: 3 },
    ])
  })

  test('never take what they do not understand', async () => {
    const other = csv('Mã TTHC,Tên TTHC,Tình trạng,Trạng thái', `${BIRTH},,Đã map`)
    expect((await reportOn(other)).findings.byRule).not.toHaveProperty('unreadable-value')
  })
})

describe('one procedure', () => {
  const papers = [{ name: 'Đơn', code: 'Mau-27' }]

  test.each<readonly [string, unknown]>([
    ['in a flat object', { ma_tthc: BIRTH[0], ten_tthc: BIRTH[1] }],
    ['with a list of its papers', { id: BIRTH[0], name: BIRTH[1], sections: { forms: { content: papers } } }],
    [
      'with a list of its relatives',
      { code: BIRTH[0], name: BIRTH[1], related: [{ code: DEATH[0], name: DEATH[1] }] },
    ],
    ['inside the answer of a service', { data: { code: BIRTH[0], name: BIRTH[1] }, status: 'ok' }],
  ])('%s is the record', async (_, value) => {
    expect(await codesAndNames(json(value))).toEqual([BIRTH])
    expect((await reportOn(json(value))).sources[0]).not.toHaveProperty('otherLists')
  })

  test('is no wrapper around a list', async () => {
    const value = { title: 'Danh mục', unit: 'Xã A', items: THREE.map(([code, name]) => ({ code, name })) }
    expect(await codesAndNames(json(value))).toEqual(THREE)
  })
})

describe('what is no list of procedures is refused', () => {
  test('as a table of statistics', async () => {
    const source = csv('STT,Tên,Số TTHC,Số TTHC đã cung cấp DVCTT', '1,Sở A,120,80', '2,Sở B,90,40')
    const headings = 'STT | Tên | Số TTHC | Số TTHC đã cung cấp DVCTT'
    expect(await refusal(source)).toEqual(['statistics-table', { source: 'danh-muc.csv', headings }])
  })

  test('not where procedures carry counts', async () => {
    const source = csv('Tên thủ tục,Số hồ sơ tiếp nhận,Số hồ sơ trực tuyến', 'Đăng ký khai sinh,3,1')
    expect(await refusal(source)).toBeUndefined()
  })

  test('with the names of JSON where it is JSON', async () => {
    const source = json([{ Service: 'Adapt a vehicle', 'Policy area': 'driving' }])
    expect(await refusal(source)).toEqual([
      'unknown-names',
      { source: 'danh-muc.json', names: 'Service | Policy area' },
    ])
  })

  test.each([
    [
      'with the headings it saw',
      csv('la,lgsl,lgil', 'x,y,z,http://x/1,2', 'u,v,w,http://z/2,3'),
      'la | lgsl | lgil',
    ],
    ['without a row of data', csv('Sở A|843|PTTT06', 'Sở A|844|PTTT07'), ''],
  ])('%s', async (_, source, headings) => {
    expect(await refusal(source)).toEqual(['unknown-headings', { source: 'danh-muc.csv', headings }])
  })
})
