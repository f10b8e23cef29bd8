import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import type { RenderOptions, Reporter } from '../../src/render/reporter.ts'
import { github } from '../../src/render/reporters/github.ts'
import { gitlab } from '../../src/render/reporters/gitlab.ts'
import { junit } from '../../src/render/reporters/junit.ts'
import { sarif } from '../../src/render/reporters/sarif.ts'
import { sourceUri } from '../../src/render/text/source-uri.ts'
import { cleanReport, NASTY, reportOfCommunes, reportWithEarlier, sampleReport } from './sample-report.ts'

// The formats of pipelines: SARIF, JUnit XML, annotations of GitHub, Code Quality of GitLab.

const reports: readonly (readonly [string, Report])[] = [
  ['one of everything', sampleReport],
  ['a clean list', cleanReport],
  ['a province', reportOfCommunes()],
  ['known findings', reportWithEarlier()],
  ['nothing at all', { ...cleanReport, catalogues: [] }],
]
const kept = [sampleReport.baseline, ...sampleReport.catalogues].flatMap((part) => part?.findings.items ?? [])

const RULES = 'https://example.vn/RULES.md'

async function render(
  reporter: Reporter,
  report = sampleReport,
  lang: LanguageTag = 'en',
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const language = await loadLanguage(lang)
  return [...reporter.render(report, { language, width: 80, color: false, examples: 3, ...options })].join('')
}

/** The parts of SARIF these tests ask for. */
interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] }
    }
    readonly invocations: readonly {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: readonly { level: string; message: { text: string } }[]
    }[]
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region: { readonly startLine: number }
        }
      }[]
    }[]
  }[]
}

const schemaFile = join(process.env['RASOAT_REAL_LISTS'] ?? '', 'schemas/sarif-schema-2.1.0.json')
const hasSchema = process.env['RASOAT_REAL_LISTS'] !== undefined && existsSync(schemaFile)

describe('sarif', () => {
  it.skipIf(!hasSchema).each(reports)('follows the schema of OASIS for %s', async (_, report) => {
    // The schema is of draft 4 by name; of what changed since it uses nothing but the word for its own identity.
    const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'))
    const check = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    check(JSON.parse(await render(sarif, report)))
    expect(check.errors ?? []).toEqual([])
  })

  it('holds every finding that was kept, errors first, each under its rule', async () => {
    const [run] = (JSON.parse(await render(sarif)) as Sarif).runs
    expect(run?.results.map(({ ruleId }) => ruleId).sort()).toEqual(kept.map(({ rule }) => rule).sort())
    const order = run?.results.map(({ level }) => ['error', 'warning', 'note'].indexOf(level)) ?? []
    expect(order).toEqual([...order].sort())
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  it('gives the physical line of a CSV file, and the sheet and the cell or row of a workbook', async () => {
    const [finding] = kept
    if (finding === undefined) throw new Error('the sample has findings')
    const [catalogue] = sampleReport.catalogues
    if (catalogue === undefined) throw new Error('the sample has a catalogue')
    const inBook = { ...finding, location: { source: 'a b/lá.xlsx', sheet: "Tỉnh 'A'", row: 13 } }
    const inCell = { ...inBook, location: { ...inBook.location, field: 'name' as const } }
    const inText = { ...finding, location: { source: './x.csv', row: 13, line: 35 } }
    const findings = { ...catalogue.findings, items: [inBook, inText, inCell] }
    const sources = catalogue.sources.map((source) => ({
      ...source,
      path: 'a b/lá.xlsx',
      sheet: "Tỉnh 'A'",
      letters: { name: 'AB' },
    }))
    const text = await render(sarif, { ...cleanReport, catalogues: [{ ...catalogue, sources, findings }] })
    const [book, csv, cell] = (JSON.parse(text) as Sarif).runs[0]?.results ?? []
    expect(book?.message.text).toMatch(/^'Tỉnh ''A'''!13:13: /)
    expect(cell?.message.text).toMatch(/^'Tỉnh ''A'''!AB13: /)
    expect(book?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/l%C3%A1.xlsx' },
      region: { startLine: 1 },
    })
    expect(csv?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'x.csv' },
      region: { startLine: 35 },
    })
  })

  it('says what was left out, and what could not be read', async () => {
    const [run] = (JSON.parse(await render(sarif)) as Sarif).runs
    const [invocation] = run?.invocations ?? []
    expect(invocation?.executionSuccessful).toBe(sampleReport.toolErrors.length === 0)
    const all = sampleReport.totals.findings.total + (sampleReport.baseline?.findings.total ?? 0)
    const notes = invocation?.toolExecutionNotifications.filter(({ level }) => level === 'note') ?? []
    expect(all).toBeGreaterThan(kept.length)
    expect(notes.map(({ message }) => message.text)).toEqual([
      `${kept.length} of ${all.toLocaleString('en-US')} findings are listed here, errors first; the file of all findings has every one.`,
    ])
    expect(invocation?.toolExecutionNotifications).toHaveLength(sampleReport.toolErrors.length + 1)
  })

  it('links each rule to its heading in the RULES.md that somebody named, and to nothing else', async () => {
    const named = await render(sarif, sampleReport, 'en', { rulesUrl: RULES })
    const [run] = (JSON.parse(named) as Sarif).runs
    const known = run?.tool.driver.rules.filter(({ id }) => id !== 'rule-of-tomorrow') ?? []
    expect(known.length).toBeGreaterThan(3)
    for (const { id, helpUri } of known) expect(helpUri).toBe(`${RULES}#${id}`)
    const [without] = (JSON.parse(await render(sarif)) as Sarif).runs
    expect(JSON.stringify(without?.tool)).not.toContain('http')
    const rules = readFileSync(new URL('../../RULES.md', import.meta.url), 'utf8')
    for (const { id } of known) expect(rules).toContain(`\n## ${id}\n`)
  })
})

describe('the path of a source', () => {
  it.each([
    ['danh-muc/xã mẫu.csv', 'danh-muc/x%C3%A3%20m%E1%BA%ABu.csv'],
    ['./a/b#c?.csv', 'a/b%23c%3F.csv'],
    ['/srv/a.csv', 'file:///srv/a.csv'],
    ['C:\\lists\\a.csv', 'file:///C%3A/lists/a.csv'],
    ['x:y.csv', 'x%3Ay.csv'],
    ['-', 'stdin'],
  ])('%s is %s', (source, uri) => {
    expect(sourceUri(source)).toBe(uri)
  })
})

describe('junit', () => {
  interface Case {
    readonly name: string
    readonly children: string[]
  }

  function read(text: string): { suites: number; cases: Case[]; head: Readonly<Record<string, string>> } {
    const parser = new SaxesParser()
    const open: string[] = []
    const cases: Case[] = []
    let suites = 0
    let head: Readonly<Record<string, string>> = {}
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'testsuites') head = attributes
      if (name === 'testsuite') suites += 1
      if (name === 'testcase') cases.push({ name: attributes['name'] ?? '', children: [] })
      if (open.at(-1) === 'testcase') cases.at(-1)?.children.push(name)
      open.push(name)
    })
    parser.on('closetag', () => open.pop())
    parser.on('error', (error) => {
      throw error
    })
    parser.write(text).close()
    return { suites, cases, head }
  }

  it.each(reports)('is well-formed XML that counts right for %s', async (_, report) => {
    const { suites, cases, head } = read(await render(junit, report))
    const having = (child: string) => cases.filter(({ children }) => children.includes(child)).length
    const overAll = report.ratchet === undefined ? 0 : 1 // what is judged over all lists
    expect(suites).toBe(report.catalogues.length + report.toolErrors.length + overAll)
    expect(head).toMatchObject({
      tests: String(cases.length),
      failures: String(having('failure')),
      errors: String(report.toolErrors.length),
      skipped: String(having('skipped')),
    })
  })

  it.each([
    ['error', ['error']],
    ['warning', ['error', 'warning']],
    ['never', []],
  ] as const)('fails the cases that fail a run with --fail-on %s', async (failOn, failing) => {
    const report = { ...sampleReport, run: { ...sampleReport.run, failOn } }
    const { cases } = read(await render(junit, report))
    const rules = new Map(
      sampleReport.catalogues.flatMap(({ findings }) =>
        findings.items.map((one) => [one.rule, one.severity]),
      ),
    )
    expect(rules.size).toBeGreaterThan(3)
    for (const [rule, severity] of rules) {
      const own = cases.find(({ name }) => name === rule)
      expect(own?.children).toEqual([
        (failing as readonly string[]).includes(severity) ? 'failure' : 'system-out',
      ])
    }
  })
})

describe('github', () => {
  it('writes nothing but workflow commands, ten of each kind at most, and how many more there are', async () => {
    const lines = (await render(github)).trimEnd().split('\n')
    const commands = lines.filter((line) => line.startsWith('::'))
    expect(commands.every((line) => /^::(error|warning|notice) [^\n]*::/.test(line))).toBe(true)
    for (const kind of ['error', 'warning', 'notice'])
      expect(commands.filter((line) => line.startsWith(`::${kind} `)).length).toBeLessThanOrEqual(10)
    for (const line of lines.filter((each) => !commands.includes(each)))
      expect(line).toMatch(/^\w+: and \d+ more$/)
  })

  it('lets no text of a list end its command, name a property or begin a command of its own', async () => {
    const [catalogue] = sampleReport.catalogues
    const [finding] = kept
    if (catalogue === undefined || finding === undefined) throw new Error('the sample has a finding')
    const name = '100%, a:b\r\n::stop-commands::x\n##[error]no'
    const item = {
      ...finding,
      rule: 'rule-of-tomorrow',
      severity: 'error' as const,
      location: { source: `d,m:${name}.csv`, line: 3 },
      facts: { text: `${name}${NASTY.escape}` },
    }
    const findings = { ...catalogue.findings, byRule: { 'rule-of-tomorrow': 1 }, items: [item] }
    const text = await render(github, {
      ...cleanReport,
      catalogues: [{ ...catalogue, findings, verdicts: [] }],
    })
    expect(text.trimEnd().split('\n')).toHaveLength(1)
    const [, properties = '', message = ''] = /^::error ([^:]*)::(.*)\n$/.exec(text) ?? []
    expect(properties.split(',').map((one) => one.split('=')[0])).toEqual(['file', 'line', 'title'])
    expect(properties).toContain('file=d%2Cm%3A100%25%2C a%3Ab %3A%3Astop-commands%3A%3Ax ##[error]no.csv')
    expect(message).toContain('100%25, a:b')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(text.slice(0, -1)).not.toMatch(/[\u0000-\u001f]/)
  })
})

describe('the link to RULES.md', () => {
  const link = (rule: string) => `${RULES}#${rule}`
  const linked = (reporter: Reporter) => render(reporter, sampleReport, 'en', { rulesUrl: RULES })

  it.each([
    ['github', github],
    ['gitlab', gitlab],
    ['junit', junit],
  ] as const)('is in no line of %s where nobody named one', async (_, reporter) => {
    expect(await render(reporter)).not.toContain('RULES.md')
    expect(await linked(reporter)).toContain(link('duplicate-code'))
  })

  it('is the last line of an annotation of GitHub, and of nothing else', async () => {
    const lines = (await linked(github)).split('\n').filter((line) => line.startsWith('::'))
    const found = lines.filter((line) => /title=[^:]* × /.test(line))
    expect(found.length).toBeGreaterThan(3)
    for (const line of found) {
      const rule = /\(([\w-]+)\)::/.exec(line)?.[1] ?? ''
      expect(line.split('%0A').slice(1)).toEqual([link(rule)])
    }
  })

  it('stands in the content of an issue of GitLab, behind what to do; its description stays one sentence', async () => {
    const issues = JSON.parse(await linked(gitlab)) as {
      check_name: string
      description: string
      content: { body: string }
    }[]
    for (const { check_name, description, content } of issues) {
      expect(content.body.split('\n\n').at(-1)).toBe(`<${link(check_name)}>`)
      expect(description).not.toContain('RULES.md')
    }
    const { rules } = await loadLanguage('en')
    const known = issues.find(({ check_name }) => check_name === 'duplicate-code')
    expect(known?.content.body).toContain(rules['duplicate-code'].fix)
  })
})

describe('gitlab', () => {
  it('is one array with a fingerprint of its own for every finding', async () => {
    const issues = JSON.parse(await render(gitlab)) as {
      fingerprint: string
      severity: string
      check_name: string
      location: { path: string; lines: { begin: number } }
    }[]
    expect(issues.map(({ check_name }) => check_name).sort()).toEqual(kept.map(({ rule }) => rule).sort())
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['major', 'minor', 'info']))
    expect(issues.every(({ location }) => location.lines.begin >= 1)).toBe(true)
  })
})

describe('every format of a pipeline', () => {
  it.each([
    ['sarif', sarif],
    ['junit', junit],
    ['github', github],
    ['gitlab', gitlab],
  ])('%s is the same twice, and speaks both languages', async (_, reporter) => {
    const once = await render(reporter)
    expect(await render(reporter)).toBe(once)
    expect(await render(reporter, sampleReport, 'vi')).not.toBe(once)
  })
})
