import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { publishedSchema } from '../../src/published.ts'
import { plain } from '../plain.ts'
import { rasoat } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder } from './folder.ts'

// CLEAN: 1.000001 Xây dựng full-online, 1.000002 and 1.000003 Hộ tịch partial.
const cwd = temporaryFolder({ 'list.csv': CLEAN, 'national.csv': CLEAN })

async function run(policy: string, ...args: readonly string[]) {
  put(cwd, 'policy.yaml', policy)
  const format = args.includes('-f') ? [] : ['-f', 'json']
  return rasoat(['audit', 'list.csv', '--policy', 'policy.yaml', ...format, ...args], { cwd })
}

async function report(policy: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await run(policy, ...args)
  expect(stderr).toBe('')
  return { code, ...JSON.parse(stdout), catalogue: JSON.parse(stdout).catalogues[0] }
}

const FULL_BY_FIELD = 'targets: [{ metric: full-online-share, atLeast: 100, field: HỘ  TỊCH }]'
const ESSENTIAL =
  'plans: [{ id: essential, state: full-online, due: 2026-12-31, items: [1.000001, "1.000002"] }]'

describe('a target of a policy', () => {
  test('may speak of one field, however it is spaced and capitalised', async () => {
    const { code, catalogue } = await report(FULL_BY_FIELD)
    expect(catalogue.verdicts).toEqual([
      {
        metric: 'full-online-share',
        target: 1,
        group: { dimension: 'field', key: 'HỘ  TỊCH' },
        measured: 0,
        part: 0,
        whole: 2,
        status: 'missed',
      },
    ])
    expect(code).toBe(1)
  })

  test('may speak of a value of any dimension', async () => {
    const { catalogue } = await report(
      'targets: [{ metric: online-share, atLeast: 100, group: { level: commune } }]',
    )
    expect(catalogue.verdicts).toMatchObject([{ part: 3, whole: 3, status: 'met' }])
  })

  test('of a field that no record has is not met: there is nothing to divide by', async () => {
    const { catalogue } = await report('targets: [{ metric: online-share, atLeast: 50, field: Hộ tich }]')
    expect(catalogue.verdicts).toMatchObject([{ status: 'unmeasurable', reason: 'zero-denominator' }])
  })

  test('measures groups without reporting others, and leaves the groups that are asked for alone', async () => {
    const { catalogue } = await report(FULL_BY_FIELD, '--group-by', 'level')
    expect(Object.keys(catalogue.groups)).toEqual(['level'])
  })

  // 1 of 3 is full-online; 100% wants 3, so it is 2 short.
  test.each([
    ['procedures: 1', 'missed'],
    ['procedures: 2', 'met'],
    ['points: 66', 'missed'], // 34% of 3 = 1.02
    ['points: 66.67', 'met'], // 33.33% of 3 = 0.9999
  ])('with an allowance of %s is %s, and says that 2 are short', async (allow, status) => {
    const { catalogue } = await report(
      `targets: [{ metric: full-online-share, atLeast: 100, allow: { ${allow} } }]`,
    )
    expect(catalogue.verdicts).toMatchObject([{ status, short: 2 }])
  })

  test('carries its basis and its address', async () => {
    const { catalogue } = await report(
      'targets: [{ metric: online-share, atLeast: 1, basis: { text: Kế hoạch 12, link: "https://example.gov.vn/12" } }]',
    )
    expect(catalogue.verdicts).toMatchObject([{ basis: 'Kế hoạch 12', link: 'https://example.gov.vn/12' }])
  })

  test('is the same in a file, in the configuration and as a target there', async () => {
    const target = '[{ metric: online-share, atLeast: 80, from: 2026-01-01, basis: Kế hoạch }]'
    put(cwd, 'deep/policy.yaml', `targets: ${target}\n`)
    put(cwd, 'path.yaml', 'policy: deep/policy.yaml\n')
    put(cwd, 'inline.yaml', `policy: { targets: ${target} }\n`)
    put(cwd, 'short.yaml', `targets: ${target}\n`)
    const outputs = await Promise.all(
      ['path', 'inline', 'short'].map((name) =>
        rasoat(['audit', 'list.csv', '-c', `${name}.yaml`, '-f', 'json'], { cwd }),
      ),
    )
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1)
    expect(outputs[0]?.stdout).toContain('"status":"met"')
  })

  test('of a file given at the command line takes the place of the policy in the configuration', async () => {
    put(cwd, 'other.yaml', 'policy: { targets: [{ metric: coverage, atLeast: 1 }] }\n')
    const { catalogue } = await report('targets: [{ metric: online-share, atLeast: 1 }]', '-c', 'other.yaml')
    expect(catalogue.verdicts).toMatchObject([{ metric: 'online-share' }])
  })
})

describe('a plan of a policy', () => {
  test('names what is done and what is not, and fails once it is overdue', async () => {
    const before = await report(ESSENTIAL)
    expect(before.catalogue.plans).toMatchObject([
      { plan: 'essential', part: 1, whole: 2, items: { done: ['1.000001'], 'not-yet-due': ['1.000002'] } },
    ])
    expect(before.code).toBe(0)
    const after = await report(ESSENTIAL, '--as-of', '2027-01-01')
    expect(after.catalogue.plans).toMatchObject([{ status: 'missed', items: { overdue: ['1.000002'] } }])
    expect(after.code).toBe(1)
  })

  test('is unknown where the list does not say, and what is unknown is never done', async () => {
    const { code, catalogue } = await report('plans: [{ id: a, state: integrated, items: ["1.000001"] }]')
    expect(catalogue.plans).toMatchObject([
      { part: 0, status: 'unmeasurable', items: { unknown: ['1.000001'] } },
    ])
    expect(code).toBe(1)
  })

  test('that only has codes gets its names from the baseline', async () => {
    const { policy } = await report(ESSENTIAL, '-b', 'national.csv')
    expect(policy.plans[0].items.map(({ name }: { name: string }) => name)).toEqual([
      'Cấp giấy phép xây dựng',
      'Đăng ký khai sinh',
    ])
  })

  test.each(['policy.yaml', 'guarded.csv'])('is never overwritten by a result: -o %s', async (path) => {
    put(cwd, 'guarded.csv', 'Mã TTHC\n1.000001\n')
    const policy = 'plans: [{ id: a, state: online, list: guarded.csv }]'
    const { code, stderr } = await run(policy, '-o', `json=${path}`)
    expect([code, stderr.includes(path)]).toEqual([2, true])
    expect(readFileSync(join(cwd, path), 'utf8')).toMatch(/^(plans|Mã)/)
  })

  test('is printed with the configuration in effect, which makes the same audit', async () => {
    const target = 'metric: full-online-share, atLeast: 50, field: Xây dựng, allow: { points: 2.5 }'
    const basis = 'basis: { text: Kế hoạch, link: "https://example.gov.vn/" }'
    put(cwd, 'deep/plan.csv', 'Mã TTHC\n1.000001\n')
    put(
      cwd,
      'deep/rasoat.yaml',
      [
        'catalogues: [{ sources: ../list.csv }]',
        `targets: [{ ${target}, ${basis} }]`,
        `policy: { targets: [{ ${target} }], plans: [{ id: a, list: plan.csv, state: online, ${basis} }] }`,
        'profile: index-766',
        '',
      ].join('\n'),
    )
    const printed = await rasoat(['audit', '-c', 'deep/rasoat.yaml', '--print-config'], { cwd })
    put(cwd, 'printed.yaml', printed.stdout)
    const [first, again] = await Promise.all(
      ['deep/rasoat.yaml', 'printed.yaml'].map((file) =>
        rasoat(['audit', '-c', file, '-f', 'json'], { cwd }),
      ),
    )
    const judged = (text = '{}') => {
      const { policy, catalogues } = JSON.parse(text)
      return [policy, catalogues[0].verdicts, catalogues[0].plans]
    }
    expect(judged(first?.stdout)[1]).toHaveLength(3)
    expect(judged(again?.stdout)).toEqual(judged(first?.stdout))
  })

  test('may name a procedure that the baseline does not hold when the baseline is known to be partial', async () => {
    const plan = 'plans: [{ id: a, state: present, items: ["1.999999"] }]'
    const { catalogue } = await report(plan, '-b', 'national.csv', '--partial-baseline')
    expect(catalogue.plans).toMatchObject([{ items: { overdue: ['1.999999'] }, absent: ['1.999999'] }])
  })

  test('gives the same bytes twice, and again when the saved result is shown', async () => {
    const first = await run(ESSENTIAL, '-o', 'saved.json')
    expect(await run(ESSENTIAL, '-o', 'saved.json')).toEqual(first)
    for (const format of ['table', 'markdown', 'junit', 'json']) {
      for (const lang of LANGUAGE_TAGS) {
        const direct = await run(ESSENTIAL, '-f', format, '--lang', lang)
        const again = await rasoat(['render', 'saved.json', '-f', format, '--lang', lang], {
          cwd,
        })
        expect(again.stdout).toBe(direct.stdout)
      }
    }
  })
})

describe('what somebody should look at', () => {
  const warn = async (policy: string, ...args: readonly string[]) =>
    (await report(policy, ...args)).policy?.warnings

  test('is a profile that is not in force on the day; its words and targets are judged all the same', async () => {
    const { catalogue, policy } = await report('profiles: [decree-42-2022, index-766]')
    expect(policy.warnings).toEqual([
      { code: 'profile-not-in-force', id: 'decree-42-2022', from: '2022-08-15', until: '2026-06-30' },
    ])
    expect(catalogue.verdicts).toMatchObject([{ metric: 'online-share', target: 0.8, profile: 'index-766' }])
    expect(await warn('profiles: [decree-42-2022]', '--as-of', '2026-06-30')).toEqual([])
  })

  test('is a unit that no list belongs to', async () => {
    expect(await warn('targets: [{ metric: coverage, atLeast: 1, unit: Xã Lạ }]')).toEqual([
      { code: 'target-concerns-nobody', id: 'coverage', unit: 'Xã Lạ' },
    ])
    expect(await warn('plans: [{ id: a, state: online, unit: Xã Lạ, items: ["1.000001"] }]')).toEqual([
      { code: 'plan-concerns-nobody', id: 'a' },
    ])
  })

  test('stands at the head of the page, in both languages', async () => {
    const en = await run('profiles: [decree-42-2022]', '-f', 'table')
    expect(en.stdout).toMatch(/Policy +▲ "Decree 42\/2022: service levels" is not in force/)
    const vi = await run('profiles: [decree-42-2022]', '-f', 'table', '--lang', 'vi')
    expect(vi.stdout).toContain('không có hiệu lực vào ngày này')
  })

  test('--profile judges by a profile without any file', async () => {
    const { stdout } = await rasoat(
      ['audit', 'list.csv', '--profile', 'index-766,ha-noi-2025', '-f', 'json', '--level', 'commune'],
      { cwd },
    )
    expect(JSON.parse(stdout).catalogues[0].verdicts).toMatchObject([
      { profile: 'index-766', status: 'met' }, // 3 of 3 are online
      { profile: 'ha-noi-2025', metric: 'online-share', status: 'met' },
      { profile: 'ha-noi-2025', metric: 'full-online-share', status: 'met' }, // 1 of 3 = 33.33%
    ])
  })
})

/** Each in one sentence with the file, and the line and key where they are known. */
const BAD: readonly (readonly [
  what: string,
  policy: string,
  says: readonly string[],
  args?: readonly string[],
])[] = [
  [
    'an unknown metric',
    'targets:\n  - metric: covrage\n    atLeast: 80\n',
    ['policy.yaml:2: targets[0].metric', 'covrage', 'coverage'],
  ],
  [
    'a target over 100%',
    'targets:\n  - metric: coverage\n    atLeast: 180\n',
    ['policy.yaml', '3', 'targets[0].atLeast', '180'],
  ],
  [
    'a target over 100% as text',
    'targets:\n  - metric: coverage\n    atLeast: 180%\n',
    ['policy.yaml:3: targets[0].atLeast', '180%'],
  ],
  [
    'a day that does not exist',
    'targets:\n  - { metric: coverage, atLeast: 1, from: 2026-02-30 }\n',
    ['policy.yaml:2: targets[0].from', '2026-02-30'],
  ],
  [
    'a last day that does not exist',
    'plans:\n  - id: a\n    state: online\n    due: 2026-02-30\n    items: ["1.000001"]\n',
    ['policy.yaml:4: plans[0].due', '2026-02-30'],
  ],
  [
    'an address that is not https',
    'targets:\n  - metric: coverage\n    atLeast: 1\n    basis:\n      text: x\n      link: http://example.gov.vn\n',
    ['policy.yaml:6: targets[0].basis.link', 'http://example.gov.vn'],
  ],
  ['an unknown key', 'target: []\n', ['policy.yaml', '1', '"target"', 'targets']],
  ['an unknown profile', 'profiles: [index-76]\n', ['policy.yaml:1: profiles[0]', 'index-766']],
  [
    'an unknown dimension',
    'targets: [{ metric: coverage, atLeast: 1, group: { feld: x } }]',
    ['targets[0].group', 'feld', 'field'],
  ],
  [
    'an unknown state',
    'plans: [{ id: a, state: full-onlin, items: ["1.000001"] }]',
    ['policy.yaml', 'plans[0].state', 'full-online'],
  ],
  [
    'two plans of one id',
    'plans:\n  - { id: a, state: online, items: ["1.000001"] }\n  - { id: a, state: online, items: ["1.000002"] }\n',
    ['policy.yaml:3: plans[1].id', '"a"'],
  ],
  ['a plan without items', 'plans: [{ id: a, state: online }]', ['policy.yaml:1: plans[0]']],
  [
    'a code that the baseline does not hold',
    'plans: [{ id: a, state: online, list: plan.csv }]',
    ['plan.csv', '3', '1.999999'],
    ['-b', 'national.csv'],
  ],
  [
    'a plan whose list has no codes',
    'plans: [{ id: a, state: online, list: names.csv }]',
    ['names.csv', 'Tên TTHC'],
  ],
  ['a plan whose list is not there', 'plans: [{ id: a, state: online, list: nowhere.csv }]', ['nowhere.csv']],
  ['broken YAML', 'targets: [\n', ['policy.yaml', '2']],
]

const CASES = BAD.map(([what, policy, says, args = []]) => [what, policy, says, args] as const)

describe.each(CASES)('a policy with %s', (_, policy, says, args = []) => {
  put(cwd, 'plan.csv', 'Mã TTHC\n1.000001\n1.999999\n')
  put(cwd, 'names.csv', 'STT,Tên TTHC\n1,Đăng ký\n')

  test.each(LANGUAGE_TAGS)(
    'ends with 2 and one sentence that says where, and writes nothing (%s)',
    async (lang) => {
      const { code, stdout, stderr } = await run(
        policy,
        '--lang',
        lang,
        '-o',
        'out.json',
        '--findings',
        'out.jsonl',
        ...args,
      )
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      for (const part of says) expect(plain(stderr).replaceAll(/[“”«»]/g, '"')).toContain(part)
      expect(stderr.trim().split('\n')).toHaveLength(2) // what is wrong, and what to do
      expect(['out.json', 'out.jsonl'].filter((path) => existsSync(join(cwd, path)))).toEqual([])
    },
  )
})

test('targets are written the same way in the configuration and in a policy', () => {
  const [config, policy] = (['config', 'policy'] as const).map((name) => {
    const { $defs } = publishedSchema(name) as { $defs: Readonly<Record<string, object>> }
    return ['target', 'basis', 'share', 'date', 'level'].map((part) => $defs[part])
  })
  expect(policy).toEqual(config)
})
