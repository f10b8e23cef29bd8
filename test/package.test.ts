import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { beforeAll, describe, expect, test } from 'vitest'
import { REPOSITORY, requireBuild } from './built.ts'
import { CLEAN, temporaryFolder, WITH_ERROR } from './cli/folder.ts'
import { textOf } from './documents.ts'

requireBuild()

const execute = promisify(execFile)

async function run(command: string, args: readonly string[], cwd: string) {
  try {
    const { stdout, stderr } = await execute(command, [...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
    })
    return { code: 0, stdout, stderr }
  } catch (error) {
    const failed = error as { code: unknown; stdout: string; stderr: string }
    return { code: failed.code, stdout: failed.stdout, stderr: failed.stderr }
  }
}

const folder = temporaryFolder()
const packing = await run(
  'npm',
  ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
  REPOSITORY,
)
const [packed] = JSON.parse(packing.stdout) as [{ filename: string; files: { path: string }[]; size: number }]

describe('the packed archive', () => {
  const paths = packed.files.map(({ path }) => path)

  test('holds what users need and nothing else', () => {
    const expected = [
      /^(LICENSE|README\.md|README\.vi\.md|CHANGELOG\.md|RULES\.md|METRICS\.md|package\.json|action\.yml)$/,
      /^bin\/rasoat\.js$/,
      /^dist\/[\w/-]+\.(js|d\.ts)$/,
      /^dist\/rasoat\.1$/,
      /^docs\/[a-z]+(\.vi)?\.md$/,
      /^samples\/(ci\/git(hub|lab)\.yml|gallery\/desk-(en|vi)\.png)$/,
      /^schemas\/(procedure|config|policy|report|diff|known|ratchet|history|worklist|dossiers?|authorities)\.schema\.json$/,
      /^schemas\/(profiles|authorities)\/[a-z0-9-]+\.json$/,
    ]
    expect(paths.filter((path) => !expected.some((pattern) => pattern.test(path)))).toEqual([])
  })

  test('holds the program, its types and its schemas', () => {
    const needed = [
      'bin/rasoat.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/process.js',
      'dist/audit/workers/worker.js',
      'dist/rasoat.1',
    ]
    const schemas = ['procedure', 'config', 'policy', 'report', 'diff', 'known', 'ratchet'].map(
      (name) => `schemas/${name}.schema.json`,
    )
    expect([...needed, ...schemas, 'package.json'].filter((path) => !paths.includes(path))).toEqual([])
  })

  test('holds whatever its pages link to', () => {
    const pages = paths.filter((path) => path.endsWith('.md'))
    const linked = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, to = '']) =>
        join(dirname(page), to),
      ),
    )
    expect([...new Set(linked)].filter((path) => !paths.includes(path))).toEqual([])
  })

  test('holds the manual page that the program prints', async () => {
    const { stdout } = await run(process.execPath, ['bin/rasoat.js', 'man', '--lang', 'en'], REPOSITORY)
    expect(readFileSync(join(REPOSITORY, 'dist/rasoat.1'), 'utf8')).toBe(stdout)
    expect(stdout).toMatch(/^\.TH RASOAT 1 /)
  })

  test('holds the types that one who imports it comes by, and no others', () => {
    const types = paths.filter((path) => path.endsWith('.d.ts'))
    const imported = types.flatMap((path) =>
      [...readFileSync(join(REPOSITORY, path), 'utf8').matchAll(/["'](\.[^"']+)\.[jt]s["']/g)].map(
        ([, to = '']) => `${join(dirname(path), to)}.d.ts`,
      ),
    )
    expect(types.toSorted()).toEqual([...new Set(['dist/index.d.ts', ...imported])].sort())
  })

  test('is smaller than a megabyte', () => {
    expect(packed.size).toBeLessThan(1024 ** 2)
  })

  test('has nothing that publint complains of', async () => {
    const { messages, pkg } = await publint({ pkgDir: REPOSITORY, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })
})

const hasNetwork = (await run('npm', ['ping'], folder)).code === 0
if (!hasNetwork)
  console.warn('package.test.ts: no npm registry can be reached; the installation is not tested.')

describe.skipIf(!hasNetwork)('installed into an empty folder', () => {
  const office = join(realpathSync(folder), 'office')

  beforeAll(async () => {
    mkdirSync(office)
    writeFileSync(join(office, 'package.json'), '{"private":true,"type":"module"}')
    writeFileSync(join(office, 'list.csv'), CLEAN)
    writeFileSync(join(office, 'error.csv'), WITH_ERROR)
    const options = ['--no-audit', '--no-fund', '--prefer-offline']
    const { code, stderr } = await run('npm', ['install', ...options, join(folder, packed.filename)], office)
    if (code !== 0) throw new Error(stderr)
  })

  test('npx rasoat --version says the version', async () => {
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'))
    expect(await run('npx', ['rasoat', '--version'], office)).toMatchObject({
      code: 0,
      stdout: `${version}\n`,
    })
  })

  test('it audits, writes files and keeps its exit codes', async () => {
    const args = ['rasoat', 'audit', 'list.csv', 'error.csv', '-b', 'list.csv', '--lang', 'vi']
    const { code, stdout } = await run('npx', [...args, '-f', 'table', '-o', 'result.json'], office)
    expect(code).toBe(1)
    expect(stdout).toContain('không đạt')
    expect(JSON.parse(readFileSync(join(office, 'result.json'), 'utf8')).outcome).toBe('failed')
    expect((await run('npx', ['rasoat', 'render', 'result.json'], office)).code).toBe(0)
  })

  test('its workbooks, configuration and schemas come along', async () => {
    writeFileSync(join(office, 'rasoat.yaml'), 'catalogues: [{ sources: clean.xlsx }]\n')
    const converted = await run('npx', ['rasoat', 'convert', 'list.csv', '-o', 'clean.xlsx'], office)
    const audited = await run('npx', ['rasoat', 'audit', '-c', 'rasoat.yaml'], office)
    expect([converted.code, audited.code]).toEqual([0, 0])
    expect((await run('npx', ['rasoat', 'schema', 'report'], office)).code).toBe(0)
  })

  test('import { audit } from "rasoat" is the same pipeline', async () => {
    writeFileSync(
      join(office, 'use.mjs'),
      `import { audit, DEFAULT_LIMITS } from 'rasoat'
       import schema from 'rasoat/schemas/report.schema.json' with { type: 'json' }
       const report = await audit({
         command: 'validate', asOf: '2026-11-22', failOn: 'error', targets: [], rules: {}, limits: DEFAULT_LIMITS,
         catalogues: [{ id: 'list', unit: { name: 'A' }, sources: [{ path: 'list.csv' }] }],
       })
       console.log(report.outcome, report.catalogues[0].procedures, report.$schema === schema.$id)`,
    )
    const { stdout, stderr } = await run(process.execPath, ['--no-warnings', 'use.mjs'], office)
    expect({ stdout, stderr }).toEqual({ stdout: 'passed 3 true\n', stderr: '' })
  })

  test('a strict TypeScript program that uses it compiles', async () => {
    writeFileSync(
      join(office, 'use.ts'),
      `import { audit, type AuditRequest, DEFAULT_LIMITS, type Report, UserError } from 'rasoat'
       const request: AuditRequest = {
         command: 'audit', asOf: '2026-11-22', failOn: 'never', rules: { 'duplicate-code': 'off' }, limits: DEFAULT_LIMITS,
         catalogues: [{ id: 'a', unit: { name: 'A', level: 'commune' }, sources: [{ path: 'list.csv' }] }],
         targets: [{ metric: 'coverage', atLeast: 0.8 }],
       }
       const report: Report = await audit(request, { jobs: 1, onFinding: ({ rule }) => void rule.length })
       export const shares: number[] = report.catalogues.flatMap(({ metrics }) => {
         const coverage = metrics['coverage']
         return coverage?.kind === 'share' ? [coverage.part / coverage.whole] : []
       })
       export const isOurs = (error: unknown): boolean => error instanceof UserError && error.code === 'no-such-file'
       // @ts-expect-error a level that does not exist
       export const wrong: AuditRequest['catalogues'][0]['unit'] = { name: 'A', level: 'hamlet' }
      `,
    )
    const tsc = join(REPOSITORY, 'node_modules/.bin/tsc')
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '']
    const { code, stdout } = await run(tsc, [...flags, 'use.ts'], office)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  })
})
