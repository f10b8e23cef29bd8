import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Difference } from '../../src/model/difference.ts'
import { gitlab } from '../../src/render/diff/gitlab.ts'
import { junit } from '../../src/render/diff/junit.ts'
import { sarif } from '../../src/render/diff/sarif.ts'
import type { Reporter } from '../../src/render/reporter.ts'
import { rules } from '../../src/stages/validate/rules.ts'
import { NAUGHTY } from '../naughty-texts.ts'
import { activeIn } from './active.ts'
import { all, type Element, parsePage, textOf } from './html-page.ts'
import { differenceWith, ENTRIES, noDifference, sampleDifference } from './sample-difference.ts'

// The changes of `diff` in the formats of pipelines: SARIF, JUnit XML, Code Quality of GitLab.

async function render(
  reporter: Reporter<Difference>,
  difference: Difference = sampleDifference,
  lang: LanguageTag = 'en',
): Promise<string> {
  const language = await loadLanguage(lang)
  return [
    ...reporter.render(difference, {
      language,
      width: 80,
      color: false,
      examples: 3,
      rulesUrl: 'https://example.vn/RULES.md',
    }),
  ].join('')
}

/** Kinds and meanings, each once; "changed" is a meaning, for as a kind its values tell it. */
const IDS = [
  'service-level-lowered service-level-raised level-moved renamed respelled code-form code-office decision-replaced',
  'abolished reinstated replaced replaced-by filled emptied changed',
  'removed added renumbered case-split case-merged not-followed',
]
  .join(' ')
  .split(' ')
  .sort()

const hard = [
  ['one of everything', sampleDifference],
  ['two equal versions', noDifference],
  ...NAUGHTY.map((text) => [JSON.stringify(text).slice(0, 30), differenceWith(text)] as const),
] as const

describe('the changes in SARIF', () => {
  interface Result {
    readonly ruleId: string
    readonly ruleIndex: number
    readonly level: string
    readonly message: { readonly text: string }
    readonly locations: readonly { readonly physicalLocation: object }[]
    readonly relatedLocations?: readonly { readonly physicalLocation: object }[]
    readonly partialFingerprints: Readonly<Record<string, string>>
  }
  interface Run {
    readonly tool: { readonly driver: { readonly rules: readonly { id: string; helpUri?: string }[] } }
    readonly invocations: readonly {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: readonly { level: string; message: { text: string } }[]
    }[]
    readonly results: readonly Result[]
  }
  const runOf = async (difference?: Difference): Promise<Run> =>
    JSON.parse(await render(sarif, difference)).runs[0]

  const schemaFile = join(process.env['RASOAT_REAL_LISTS'] ?? '', 'schemas/sarif-schema-2.1.0.json')
  const hasSchema = process.env['RASOAT_REAL_LISTS'] !== undefined && existsSync(schemaFile)

  it.skipIf(!hasSchema)('follow the schema of OASIS, also with the worst of texts', async () => {
    const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'))
    const check = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    for (const [name, difference] of hard) {
      check(JSON.parse(await render(sarif, difference)))
      expect([name, check.errors ?? []]).toEqual([name, []])
    }
  })

  it('are one result each, under what it means, the gravest first', async () => {
    const { results, tool } = await runOf()
    expect(results).toHaveLength(ENTRIES)
    expect([...new Set(results.map(({ ruleId }) => ruleId))].sort()).toEqual(IDS)
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(IDS)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    // Errors: the level alone, and the level of the procedure that was renamed as well.
    expect(results.slice(0, 3).map(({ level }) => level)).toEqual(['error', 'error', 'warning'])
    const order = results.map(({ level }) => ['error', 'warning', 'note'].indexOf(level))
    expect(order).toEqual([...order].sort())
  })

  it('lead to the rule that asks the same of a list, where there is one', async () => {
    const known = rules.map(({ id }) => id as string)
    const { tool } = await runOf()
    const links = tool.driver.rules.flatMap(({ helpUri }) => helpUri ?? [])
    expect(links).toHaveLength(9)
    expect(links.filter((link) => !known.includes(link.split('#')[1] ?? ''))).toEqual([])
  })

  it('stand where they are in the newer version, and tell where they were', async () => {
    const { results } = await runOf()
    const place = (uri: string, startLine: number) => ({ artifactLocation: { uri }, region: { startLine } })
    const of = (id: string, text = '') =>
      results.find(({ ruleId, message }) => ruleId === id && message.text.includes(text))
    expect(of('service-level-lowered')?.locations[0]?.physicalLocation).toEqual(place('lists/new.csv', 21))
    expect(of('removed', '1.000001')).toMatchObject({
      message: { text: '1.000001 Bỏ ra: No longer in the list.' },
      locations: [{ physicalLocation: place('lists/new.csv', 1) }],
      relatedLocations: [{ physicalLocation: place('lists/old.csv', 4) }],
    })
    expect(of('not-followed')?.locations[0]?.physicalLocation).toEqual(place('lists/new.csv', 13))
    expect(of('not-followed')?.message.text).toBe(
      '1.000070 Mới 60: National list: Renamed (name): "Cũ 60" → "Mới 60".',
    )
    expect(of('not-followed')?.relatedLocations).toBeUndefined()
  })

  it('name the cell of a workbook, and leave out a file that only the history of git has', async () => {
    const { before, after, changes } = sampleDifference
    const sources = [
      { ...after.sources[0], path: 'main:a.xlsx', sheet: 'TTHC', letters: { serviceLevel: 'E' } },
    ]
    const [level] = changes.filter(({ values }) => values.length === 2)
    if (level === undefined) throw new Error('one procedure changed twice')
    const place = { source: 'main:a.xlsx', sheet: 'TTHC', row: 9 }
    const { results } = await runOf({
      ...sampleDifference,
      before: { ...before, revision: 'v1' },
      after: { ...after, revision: 'main', sources: sources as typeof after.sources },
      changes: [{ ...level, after: place }],
      notFollowed: [],
    })
    expect(results[0]?.message.text).toMatch(/^'TTHC'!E9: 1\.000060 /)
    expect(results[1]?.message.text).toMatch(/^'TTHC'!9:9: 1\.000060 /)
    expect(results[0]?.locations[0]?.physicalLocation).toMatchObject({ artifactLocation: { uri: 'a.xlsx' } })
    expect(results[0]?.relatedLocations).toBeUndefined()
  })

  it('keep their identity when rows move, and no two share one', async () => {
    const prints = (run: Run) =>
      run.results.map(({ partialFingerprints }) => partialFingerprints['rasoatChange/v1'])
    const { changes } = sampleDifference
    const moved = changes.map((one) => ({
      ...one,
      ...(one.after && { after: { ...one.after, row: 99, line: 99 } }),
    }))
    const once = prints(await runOf())
    expect(new Set(once).size).toBe(ENTRIES)
    expect(prints(await runOf({ ...sampleDifference, changes: moved }))).toEqual(once)
  })

  it('say what was left out of 25,000, and what could not be read', async () => {
    const [change] = noDifference.changes.concat(sampleDifference.changes)
    if (change === undefined) throw new Error('the sample has changes')
    const changes = Array.from({ length: 25_001 }, (_, at) => ({ ...change, code: String(at) }))
    const many = { ...noDifference, changes, after: { ...noDifference.after, lost: 2 } }
    const { results, invocations } = await runOf(many)
    expect(results).toHaveLength(25_000)
    expect(invocations[0]).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: '2 rows could not be read and are not compared' } },
        {
          level: 'note',
          message: {
            text: '25,000 of 25,001 are listed here, the gravest first; the workbook, CSV and JSON have every one.',
          },
        },
      ],
    })
  })
})

describe('the changes in Code Quality', () => {
  interface Issue {
    readonly description: string
    readonly check_name: string
    readonly content: { readonly body: string }
    readonly fingerprint: string
    readonly severity: string
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
  }
  const issuesOf = async (difference?: Difference): Promise<readonly Issue[]> =>
    JSON.parse(await render(gitlab, difference))

  it('are one issue each, with a fingerprint of its own', async () => {
    const issues = await issuesOf()
    expect([...new Set(issues.map(({ check_name }) => check_name))].sort()).toEqual(IDS)
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(ENTRIES)
    expect(issues[0]).toMatchObject({
      check_name: 'service-level-lowered',
      severity: 'major',
      location: { path: 'lists/new.csv', lines: { begin: 21 } },
    })
    expect(issues[0]?.content.body).toMatch(
      /^The online service offers less than before: .*RULES\.md#service-level-below-baseline>$/s,
    )
  })

  it('number what is the same twice, so that none is taken for another', async () => {
    const twice = sampleDifference.changes.slice(0, 1)
    const issues = await issuesOf({ ...noDifference, changes: [...twice, ...twice] })
    const [first = '', second] = issues.map(({ fingerprint }) => fingerprint)
    expect(second).toBe(`${first}-2`)
  })
})

describe('the changes in JUnit XML', () => {
  const casesOf = async (difference?: Difference) =>
    all(parsePage(await render(junit, difference)), 'testcase').map((one) => ({
      name: one.attributes['name'] ?? '',
      children: one.children.flatMap((child) => (typeof child === 'string' ? [] : [child])),
    }))
  const failing = (cases: readonly { name: string; children: readonly Element[] }[]) =>
    cases.filter(({ children }) => children.some(({ name }) => name === 'failure')).map(({ name }) => name)

  it('are a case for each meaning and one for what was read', async () => {
    const cases = await casesOf()
    expect(cases.map(({ name }) => name).sort()).toEqual(['Sources', ...IDS])
    const lowered = cases.find(({ name }) => name === 'service-level-lowered')?.children[0]
    expect(lowered?.attributes).toEqual({ type: 'error', message: '2 × Service level lowered' })
    expect(lowered && textOf(lowered).split('\n')).toHaveLength(3) // two procedures and the link
  })

  it.each([
    ['error', ['service-level-lowered']],
    [
      'warning',
      'code-office emptied level-moved reinstated removed renamed renumbered service-level-lowered'.split(
        ' ',
      ),
    ],
    ['note', IDS.filter((id) => id !== 'not-followed')],
    ['never', []],
  ] as const)('fail as the run fails that fails from %s on', async (failOn, expected) => {
    expect(failing(await casesOf({ ...sampleDifference, failOn })).sort()).toEqual(expected)
  })

  it('have an error where rows could not be read', async () => {
    const [read] = await casesOf({ ...noDifference, before: { ...noDifference.before, lost: 1 } })
    expect(read?.children.map(({ name }) => name)).toEqual(['error'])
  })

  it('are well-formed with the worst of texts', async () => {
    for (const [, difference] of hard) expect(await casesOf(difference)).not.toHaveLength(0)
  })
})

describe.each([
  ['sarif', sarif],
  ['gitlab', gitlab],
  ['junit', junit],
])('the changes in %s', (id, reporter) => {
  it('are the same twice, and speak each language', async () => {
    const texts = await Promise.all(LANGUAGE_TAGS.map((tag) => render(reporter, sampleDifference, tag)))
    expect(new Set(texts).size).toBe(LANGUAGE_TAGS.length)
    expect(await render(reporter)).toBe(texts[0])
  })

  it('hold nothing that a terminal, a runner or a reader of XML would act on', async () => {
    for (const [name, difference] of hard)
      expect([name, activeIn(id, await render(reporter, difference))]).toEqual([name, undefined])
  })
})
