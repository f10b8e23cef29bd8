import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { rasoat } from './fake-terminal.ts'
import { csv, put, temporaryFolder } from './folder.ts'

// `--history`: a file for each run, what the next run says of it, and what becomes of files that are not whole.

const row = (code: string, level = 'Toàn trình') => `${code},Thủ tục ${code},Hộ tịch,Cấp xã,${level}`
const CODES = ['1.000001', '1.000002', '1.000003', '1.000004']
const cwd = temporaryFolder({})
const AUDIT = ['audit', '-b', 'national.csv', '--level', 'commune', '--history', 'past', '-f', 'json', '-q']

const national = (...codes: readonly string[]) =>
  put(cwd, 'national.csv', csv(...codes.map((code) => row(code))))
const write = (name: string, ...rows: readonly string[]) => put(cwd, `${name}.csv`, csv(...rows))
const files = (): readonly string[] => {
  const years = readdirSync(join(cwd, 'past'))
    .filter((name) => name.startsWith('20'))
    .sort()
  return years.flatMap((year) =>
    readdirSync(join(cwd, 'past', year))
      .sort()
      .map((name) => join(cwd, 'past', year, name)),
  )
}
const linesIn = (file = '') =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
async function night(day: string, ...lists: readonly string[]) {
  const ran = await rasoat([...AUDIT, '--as-of', day, '--', ...lists], { cwd })
  return { ...ran, since: ran.code === 2 && ran.stdout === '' ? undefined : JSON.parse(ran.stdout).since }
}

beforeEach(async () => {
  rmSync(join(cwd, 'past'), { recursive: true, force: true })
  national(...CODES)
  write('ward', ...CODES.slice(0, 3).map((code) => row(code)))
  await night('2026-11-29', 'ward.csv')
})

describe('a run', () => {
  test('leaves a whole file: what ran, each list with its figures, and that this is all', () => {
    const [head, list, end, ...more] = linesIn(files()[0])
    expect(head).toMatchObject({ kind: 'night', v: 1, run: 1, asOf: '2026-11-29', whole: true, lists: 1 })
    expect(head.baseline).toMatchObject({ procedures: 4, added: CODES })
    expect(list).toMatchObject({ kind: 'list', list: 'ward.csv', rows: 3 })
    expect(list.figures.coverage).toEqual({ part: 3, whole: 4, unknown: 0 })
    expect(list.findings).toContainEqual({
      rule: 'missing-procedure',
      count: 1,
      new: [expect.stringMatching(/^[0-9a-f]{16}$/)],
    })
    expect(end).toEqual({ kind: 'end', lines: 1 })
    expect(more).toEqual([])
  })

  test('has nothing to compare with on its first day', async () => {
    rmSync(join(cwd, 'past'), { recursive: true })
    expect((await night('2026-11-30', 'ward.csv')).since).toBeUndefined()
  })

  test('adds only what changed', async () => {
    await night('2026-11-30', 'ward.csv')
    expect(linesIn(files()[1]).map(({ kind }) => kind)).toEqual(['night', 'end'])
    write('ward', ...CODES.map((code) => row(code)))
    await night('2026-12-01', 'ward.csv')
    const [, list] = linesIn(files()[2])
    expect(list.figures.coverage).toEqual({ part: 4, whole: 4, unknown: 0 })
    expect(list.findings).toMatchObject([{ rule: 'missing-procedure', count: 0 }])
    expect(list.columns).toBeUndefined()
  })

  test('says everything again in a new year', async () => {
    await night('2027-01-01', 'ward.csv')
    expect(files()[1]).toMatch(/2027.000002-2027-01-01-/)
    expect(linesIn(files()[1])[0].whole).toBe(true)
  })
})

describe('since an earlier day', () => {
  test('says which figures are better, by how much, and that the list did it', async () => {
    write('ward', ...CODES.map((code) => row(code)))
    const { since } = await night('2026-11-30', 'ward.csv')
    expect(since).toMatchObject({ asOf: '2026-11-29', units: { better: 1, worse: 0, same: 0 } })
    expect(since.better.items).toContainEqual({
      catalogue: 'ward.csv',
      unit: 'ward',
      metric: 'coverage',
      before: { kind: 'share', part: 3, whole: 4, unknown: 0 },
      now: { kind: 'share', part: 4, whole: 4, unknown: 0 },
      by: 'local',
    })
    expect(since.findings).toMatchObject({ new: 0, gone: 1 })
  })

  test('tells what the national list changed from what the unit did, and names what nobody has', async () => {
    national(...CODES, '1.000005')
    const { since } = await night('2026-11-30', 'ward.csv')
    // 3 of 4 became 3 of 5: the unit did nothing.
    expect(since.worse.items).toMatchObject([
      { metric: 'coverage', now: { part: 3, whole: 5 }, by: 'national' },
    ])
    expect(since.baseline).toEqual({
      before: 4,
      now: 5,
      removed: 0,
      nobody: 1,
      added: { total: 1, items: [{ code: '1.000005', name: 'Thủ tục 1.000005', part: 0, whole: 1 }] },
    })
  })

  test('compares with the day before and not with an earlier run of today', async () => {
    write('ward', ...CODES.map((code) => row(code)))
    await night('2026-11-30', 'ward.csv')
    const { since } = await night('2026-11-30', 'ward.csv')
    expect(since).toMatchObject({ asOf: '2026-11-29', units: { better: 1 } })
  })

  test('tells lists that vanished, appeared, lost rows or columns', async () => {
    await night('2026-11-30', 'ward.csv')
    write('other', row(CODES[0] ?? ''))
    const gone = await night('2026-12-01', 'other.csv')
    expect(gone.since.lists.items).toEqual([
      { catalogue: 'ward.csv', unit: 'ward', what: 'vanished' },
      { catalogue: 'other.csv', unit: 'other', what: 'appeared' },
    ])
    // Told once: what was gone yesterday is no news today.
    expect((await night('2026-12-02', 'other.csv')).since.lists.items).toEqual([])
    put(cwd, 'ward.csv', 'Mã TTHC,Tên thủ tục\n1.000001,Thủ tục 1.000001\n')
    const back = await night('2026-12-03', 'ward.csv', 'other.csv')
    expect(back.since.lists.items).toEqual([{ catalogue: 'ward.csv', unit: 'ward', what: 'appeared' }])
    write('ward', row('1.000001'), row('1.000002'))
    const { since } = await night('2026-12-04', 'ward.csv', 'other.csv')
    expect(since.lists.items).toMatchObject([
      { what: 'columns', lost: [], found: ['field', 'levels', 'serviceLevel'] },
    ])
  })

  test('keeps what is known of a list that could not be read, and says so', async () => {
    put(cwd, 'ward.csv', Uint8Array.of(0xff, 0xfe, 0, 0)) // UTF-32, which nobody reads
    const { code, since } = await night('2026-11-30', 'ward.csv')
    expect(code).toBe(2)
    expect(since.lists.items).toEqual([{ catalogue: 'ward.csv', unit: 'ward', what: 'unread' }])
    write('ward', ...CODES.slice(0, 3).map((one) => row(one)))
    const next = await night('2026-12-01', 'ward.csv')
    expect(next.since).toMatchObject({
      units: { better: 0, worse: 0, same: 1 },
      findings: { new: 0, gone: 0 },
    })
  })
})

describe('a file of the store', () => {
  const cut = (bytes: number) => {
    const file = files().at(-1) ?? ''
    const whole = readFileSync(file)
    writeFileSync(file, whole.subarray(0, whole.length - bytes))
    return file
  }

  test('that was cut in its last line is told, closed, and followed by a run that says everything', async () => {
    // The end line alone is 23 bytes long; 30 cut into the line of the list.
    const file = cut(30)
    const { stderr, since } = await night('2026-11-30', 'ward.csv')
    expect(stderr).toMatch(
      /The history file past\/2026\/000001-2026-11-29-[0-9a-f]{8}\.jsonl ends too early\./,
    )
    expect(linesIn(file)).toMatchObject([{ kind: 'night' }, { kind: 'end', lines: 0, torn: true }])
    expect(linesIn(files()[1])[0].whole).toBe(true)
    // Of the list nothing is left to compare with.
    expect(since.lists.items).toMatchObject([{ what: 'appeared' }])
    expect((await night('2026-12-01', 'ward.csv')).stderr).toBe('')
  })

  test('that lacks only its end loses nothing', async () => {
    cut('{"kind":"end","lines":1}\n'.length)
    const { since } = await night('2026-11-30', 'ward.csv')
    expect(since).toMatchObject({ units: { same: 1 }, lists: { total: 0 } })
  })

  test('that somebody wrote into is told with its line, left as it is, and not used', async () => {
    const file = files()[0] ?? ''
    const text = readFileSync(file, 'utf8').replace('"rows":3', '"rows":-3')
    writeFileSync(file, text)
    const { stderr, code } = await night('2026-11-30', 'ward.csv')
    expect(stderr).toContain('Line 2 of the history file past/2026/000001')
    expect([code, readFileSync(file, 'utf8') === text]).toEqual([0, true])
    expect(linesIn(files()[1])[0].whole).toBe(true)
  })

  test('that is lost is told by its number', async () => {
    await night('2026-11-30', 'ward.csv')
    await night('2026-12-01', 'ward.csv')
    rmSync(files()[1] ?? '')
    const { stderr } = await night('2026-12-02', 'ward.csv')
    expect(stderr).toContain('The history has no file of run 2;')
    expect(linesIn(files()[2])[0].whole).toBe(true)
  })

  test('of a later version stops the run, for it would be built on wrongly', async () => {
    const file = files()[0] ?? ''
    writeFileSync(file, readFileSync(file, 'utf8').replace('"v":1', '"v":2'))
    const { code, stderr } = await night('2026-11-30', 'ward.csv')
    expect(code).toBe(2)
    expect(stderr).toContain('was written by a later version of rasoat (lines of version 2)')
    expect(files()).toHaveLength(1)
  })

  test('from a clock that was ahead is told, and the runs keep their order', async () => {
    const file = files()[0] ?? ''
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"at":"[^"]+"/, '"at":"2999-01-01T00:00:00.000Z"'))
    const { stderr } = await night('2026-11-30', 'ward.csv')
    expect(stderr).toContain('The clock went back: the last run of the history was written at 2999-01-01')
    expect(linesIn(files()[1])[0]).toMatchObject({ run: 2, clockBack: '2999-01-01T00:00:00.000Z' })
  })
})

describe('the lock of a run', () => {
  const lock = (host: string, pid: number, minutes = 0) => {
    put(cwd, 'past/.lock', `{"host":"${host}","pid":${pid}}\n`)
    const then = new Date(Date.now() - minutes * 60_000)
    utimesSync(join(cwd, 'past/.lock'), then, then)
  }

  test('keeps another one out, with the name of its owner', async () => {
    lock('here', 1234, 2)
    const { code, stderr } = await night('2026-11-30', 'ward.csv')
    expect(code).toBe(2)
    expect(stderr).toContain(
      'Another run writes to the history "past" just now: here:1234, last seen 2 minutes ago.',
    )
    expect(files()).toHaveLength(1)
    lock('elsewhere', 9, 14)
    expect((await night('2026-11-30', 'ward.csv')).code).toBe(2)
  })

  test.each([
    ['of a process that is no longer there', 'here', 9, 0],
    ['of another machine that gave no sign of life for a quarter of an hour', 'elsewhere', 9, 16],
    ['of a process whose number another one has by now', 'here', 1234, 16],
  ])('is taken over: %s', async (_, host, pid, minutes) => {
    lock(host, pid, minutes)
    const { code, stderr } = await night('2026-11-30', 'ward.csv')
    expect(code).toBe(0)
    expect(stderr).toContain(`The run ${host}:${pid} left its lock on the history`)
    expect(files()).toHaveLength(2)
  })

  test('is let go of, also by a run that fails', async () => {
    expect(existsSync(join(cwd, 'past/.lock'))).toBe(false)
    await rasoat([...AUDIT, '-o', 'no/such/../../past', '--', 'ward.csv'], { cwd })
    expect(existsSync(join(cwd, 'past/.lock'))).toBe(false)
  })
})

test('a history that is a file is refused', async () => {
  rmSync(join(cwd, 'past'), { recursive: true })
  put(cwd, 'past', '')
  expect((await night('2026-11-30', 'ward.csv')).stderr).toContain('"past" is a file; a history is a folder')
  rmSync(join(cwd, 'past'))
})

test('what others lay into the store is left alone', async () => {
  mkdirSync(join(cwd, 'past', 'notes'))
  put(cwd, 'past/2026/readme.txt', 'ours')
  expect((await night('2026-11-30', 'ward.csv')).since.units.same).toBe(1)
})
