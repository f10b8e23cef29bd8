import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { rulesPageOf } from '../../src/cli/output/repository.ts'
import { rasoat } from './fake-terminal.ts'
import { csv, put, temporaryFolder, WITH_ERROR } from './folder.ts'

// Where machine formats say that a finding stands: from the root of the repository, for a code host shows nothing else.

const root = temporaryFolder({ 'lists/xã mẫu.csv': WITH_ERROR })
mkdirSync(join(root, '.git'))
const list = join(root, 'lists/xã mẫu.csv')

async function placesOf(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const here = { cwd, env }
  const sarif = JSON.parse((await rasoat(['validate', '-f', 'sarif', ...args], here)).stdout)
  const gitlab = JSON.parse((await rasoat(['validate', '-f', 'gitlab', ...args], here)).stdout)
  const { stdout } = await rasoat(['validate', '-f', 'github', ...args], here)
  return {
    sarif: sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
    gitlab: gitlab[0].location.path,
    github: /file=([^,]*),/.exec(stdout)?.[1],
  }
}

const IN_REPOSITORY = {
  sarif: 'lists/x%C3%A3%20m%E1%BA%ABu.csv',
  gitlab: 'lists/xã mẫu.csv',
  github: 'lists/xã mẫu.csv',
}

describe('the path of a list in a repository', () => {
  const elsewhere = temporaryFolder()
  symlinkSync(root, join(elsewhere, 'link'))

  test.each([
    ['from its root', ['lists/xã mẫu.csv'], root, {}],
    ['with ./ and ..', ['./lists/../lists/xã mẫu.csv'], root, {}],
    ['as a whole path', [list], root, {}],
    ['from a folder below', ['xã mẫu.csv'], join(root, 'lists'), {}],
    ['from below and as a whole path', [list], join(root, 'lists'), {}],
    ['from elsewhere', [list], elsewhere, {}],
    ['where GitHub says it is', [list], elsewhere, { GITHUB_WORKSPACE: root }],
    ['where GitLab says it is', [list], elsewhere, { CI_PROJECT_DIR: root }],
    [
      'behind a link',
      [join(elsewhere, 'link/lists/xã mẫu.csv')],
      elsewhere,
      { GITHUB_WORKSPACE: join(elsewhere, 'link') },
    ],
    // The repository lies in a folder of the workspace: `path` of actions/checkout.
    ['below the workspace', ['xã mẫu.csv'], join(root, 'lists'), { GITHUB_WORKSPACE: join(root, '..') }],
  ] as const)('is the same %s', async (_, args, cwd, env) => {
    expect(await placesOf(['--', ...args], cwd, env)).toEqual(IN_REPOSITORY)
  })

  test('is whole where the list lies outside', async () => {
    put(elsewhere, 'xa.csv', WITH_ERROR)
    const places = await placesOf(['--', join(elsewhere, 'xa.csv')], root, { GITHUB_WORKSPACE: root })
    expect(places).toEqual({
      sarif: `file://${elsewhere}/xa.csv`,
      gitlab: `${elsewhere}/xa.csv`,
      github: `${elsewhere}/xa.csv`,
    })
  })
})

describe('a baseline outside of the repository', () => {
  // Two rows without a name, and one code twice: three findings of the baseline.
  const NATIONAL = csv(
    '1.000001,,Xây dựng,Cấp xã,Toàn trình',
    '1.000002,,Hộ tịch,Cấp xã,Một phần',
    '1.000003,Đăng ký kết hôn,Hộ tịch,Cấp xã,Một phần',
    '1.000003,Đăng ký kết hôn,Hộ tịch,Cấp xã,Một phần',
  )
  const outside = temporaryFolder({ 'national.csv': NATIONAL })
  put(root, 'national.csv', NATIONAL)
  put(root, 'ward.csv', csv('1.000003,Đăng ký kết hôn,Hộ tịch,Cấp xã,Một phần'))
  const run = async (format: string, baseline: string) =>
    (
      await rasoat(['audit', '-f', format, '-b', baseline, '--level', 'commune', '--', 'ward.csv'], {
        cwd: root,
      })
    ).stdout
  const far = join(outside, 'national.csv')

  test('is one result of SARIF, at a list of the repository', async () => {
    const [near] = JSON.parse(await run('sarif', 'national.csv')).runs
    const [summed] = JSON.parse(await run('sarif', far)).runs
    const ofBaseline = near.results.filter(
      ({
        locations: [place],
      }: {
        locations: { physicalLocation: { artifactLocation: { uri: string } } }[]
      }) => place?.physicalLocation.artifactLocation.uri === 'national.csv',
    )
    expect(ofBaseline).toHaveLength(3)
    expect(summed.results).toHaveLength(near.results.length - 3 + 1)
    const last = summed.results.at(-1)
    expect(last.ruleId).toBe('baseline-findings')
    expect(summed.tool.driver.rules[last.ruleIndex].id).toBe('baseline-findings')
    expect(last.message.text).toContain('has 3 findings of its own: 2 × ')
    expect(last.locations[0].physicalLocation.artifactLocation.uri).toBe('ward.csv')
    // Nothing is called left out: they are told as one.
    expect(summed.invocations[0].toolExecutionNotifications).toEqual([])
  })

  test.each([
    ['en', '3 findings of its own'],
    ['vi', '3 phát hiện của riêng nó'],
    ['ar', '3 نتائج'],
  ])('is one issue of GitLab and one annotation, in %s', async (lang, words) => {
    const args = ['audit', '-b', far, '--lang', lang, '--level', 'commune', '--', 'ward.csv']
    const issues = JSON.parse(
      (await rasoat(['audit', '-f', 'gitlab', ...args.slice(1)], { cwd: root })).stdout,
    )
    const own = issues.filter(({ check_name: name }: { check_name: string }) => name === 'baseline-findings')
    expect(own).toHaveLength(1)
    expect(own[0].description).toContain(words)
    expect(own[0].location.path).toBe('ward.csv')
    const { stdout } = await rasoat(['audit', '-f', 'github', ...args.slice(1)], { cwd: root })
    expect(stdout.split('\n').filter((line) => line.includes(words))).toHaveLength(1)
    expect(stdout).not.toContain('file=/')
  })
})

describe('the RULES.md of this copy', () => {
  const here = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
  const GITHUB = {
    GITHUB_SERVER_URL: 'https://git.example.vn',
    GITHUB_REPOSITORY: 'h56/lists',
    GITHUB_SHA: 'abc',
  }

  test.each([
    ['GitHub', GITHUB, 'https://git.example.vn/h56/lists/blob/abc/RULES.md'],
    [
      'GitLab',
      { CI_PROJECT_URL: 'https://git.example.vn/h56/lists', CI_COMMIT_SHA: 'abc' },
      'https://git.example.vn/h56/lists/-/blob/abc/RULES.md',
    ],
    ['nobody', {}, undefined],
    ['a server without TLS', { ...GITHUB, GITHUB_SERVER_URL: 'http://git.example.vn' }, undefined],
  ])('has an address where it lies in the repository and %s says which', (_, env, address) => {
    expect(rulesPageOf({ roots: [here], cwd: here }, env)).toBe(address)
  })

  test('has none where the repository is another one', () => {
    expect(rulesPageOf({ roots: [root], cwd: root }, GITHUB)).toBeUndefined()
  })
})
