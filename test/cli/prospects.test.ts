import { describe, expect, test } from 'vitest'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, csv, put, temporaryFolder } from './folder.ts'

const cwd = temporaryFolder({ 'list.csv': CLEAN, 'national.csv': CLEAN })
const REPORT = ['report', 'list.csv', '-b', 'national.csv', '--level', 'commune'] as const

describe('--reach', () => {
  test.each([
    ['publication=80%', '"publication"', '--reach works for: coverage, online-share, full-online-share'],
    ['full-online-share', 'full-online-share=20%', '--reach'],
    ['coverage=120%', '120%', '--reach'],
  ])('%s ends with 2 and says what to write', async (goal, what, next) => {
    const { code, stdout, stderr } = await rasoat([...REPORT, '--reach', goal], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replace(/\s+/g, ' ')).toContain(what)
    expect(stderr.replace(/\s+/g, ' ')).toContain(next)
  })

  test('is no option of "validate", and its key means nothing there', async () => {
    const { code, stderr } = await rasoat(['validate', 'list.csv', '--reach', 'coverage=80%'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('--reach')
    put(cwd, 'goal.yaml', 'reach: { online-share: 100 }\n')
    const validated = await rasoatJson(['validate', 'list.csv', '-c', 'goal.yaml'], { cwd })
    expect(validated).toMatchObject({ outcome: 'passed' })
    expect(JSON.stringify(validated)).not.toContain('"reach"')
  })

  test('changes neither the outcome nor the exit code: 1 of 3 is far from 100%', async () => {
    const { code, stdout } = await rasoat(
      ['audit', 'list.csv', '--reach', 'full-online-share=100', '-f', 'json'],
      { cwd },
    )
    expect(code).toBe(0)
    expect(JSON.parse(stdout).catalogues[0].reach[0]).toMatchObject({
      status: 'out-of-reach',
      part: 1,
      whole: 3,
      candidates: 0,
    })
  })

  test('is printed with the configuration as a configuration writes it', async () => {
    const { stdout } = await rasoat([...REPORT, '--reach', 'coverage=95,5 %', '--print-config'], { cwd })
    expect(stdout).toMatch(/reach:.*\n {2}coverage: 95\.5/)
  })
})

describe('--peers', () => {
  const level = (word: string) => csv(`1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,${word}`)
  for (const name of ['a', 'b']) put(cwd, `xa/${name}.csv`, level('Toàn trình'))
  put(cwd, 'xa/c.csv', level('Một phần'))
  const peersOf = async (...given: readonly string[]) => {
    const { stdout } = await rasoat(['audit', 'xa', '--level', 'commune', '-f', 'json', ...given], { cwd })
    const { catalogues }: { catalogues: readonly { peers?: { total: number } }[] } = JSON.parse(stdout)
    return catalogues.map(({ peers }) => peers?.total)
  }

  test('is on for a few lists: a and b lack nothing, c lacks what both of them offer', async () => {
    expect(await peersOf()).toEqual([0, 0, 1])
  })

  test('is switched off by "peers: false"', async () => {
    put(cwd, 'off.yaml', 'peers: false\n')
    expect(await peersOf('-c', 'off.yaml')).toEqual([undefined, undefined, undefined])
    expect(await peersOf('-c', 'off.yaml', '--peers')).toEqual([0, 0, 1])
  })
})
