import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as csv } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { reporters } from '../../src/render/reporters.ts'
import { metrics } from '../../src/stages/measure/metrics.ts'
import { rules } from '../../src/stages/validate/rules.ts'
import { REPOSITORY } from '../built.ts'
import { auditHere, sampleAudit, sampleRequest } from '../samples/sample-audit.ts'
import { LINES } from './said-lines.ts'

interface Said {
  readonly term: string
  readonly short?: string
  readonly never?: readonly string[]
}
type Term = { readonly id: string; readonly means: string } & Readonly<Record<LanguageTag, Said>>

const { terms }: { terms: readonly Term[] } = parse(
  readFileSync(join(REPOSITORY, 'src/messages/glossary.yaml'), 'utf8'),
)

const idsOf = (all: readonly { readonly id: string }[]) =>
  all.map(({ id }) => id).filter((id) => id.includes('-'))

/** A word by itself: `not-in-baseline` is an id. */
const isSaidIn = (text: string) => (word: string) =>
  new RegExp(`(?<![\\p{L}\\d-])${word}(?![\\p{L}\\d-])`, 'iu').test(text)

/** What belongs to programs: an office meets it in the last section alone, if anywhere. */
const OF_PROGRAMS: Readonly<Record<string, RegExp>> = {
  'id of a rule or a metric': new RegExp(
    `(?<![\\w/.-])(?:${[...idsOf(rules), ...idsOf(metrics), 'coverage-by-\\w+', 'coverage-of-all'].join('|')})(?![\\w-])`,
  ),
  option: /(?<![\p{L}\d-])--[a-z]{2}[a-z-]*/u,
  command:
    /(?<![\p{L}/])(?:npx )?rasoat (?:audit|report|compare|validate|convert|explain|diff|init|render)\b/u,
  hash: /\b[0-9a-f]{12,64}\b|sha-?256/i,
  path: /(?<![\p{L}\d.:/<])\/(?:[\p{L}\d_-]+\/)+/u,
  folder: /[\p{L}\d_-]+\/[\p{L}\d ._-]*\.(?:csv|json|xlsx|docx|yaml)\b/u,
}

const OFFICE = ['html', 'docx', 'xlsx'] as const

const UNCODED = `Tên thủ tục,Lĩnh vực\n${Array.from({ length: 30 }, (_, at) => `Đăng ký việc số ${at + 1},Hộ tịch`).join('\n')}\n`

/** Each name stands one row below its code. */
function slipped(): string {
  const rows: readonly (readonly string[])[] = csv(
    readFileSync(join(REPOSITORY, 'samples/national.csv'), 'utf8'),
    { bom: true },
  ).slice(1, 60)
  const lines = rows.map(([code = ''], at) => `${code},"${rows[Math.max(0, at - 1)]?.[1] ?? ''}"`)
  return `Mã TTHC,Tên thủ tục\n${lines.join('\n')}\n`
}

const LISTS = ['a ward', '126 communes', 'a list without codes', 'a list with a slipped column'] as const
const reports = new Map<string, Report>()
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rasoat-words-'))
  mkdirSync(join(folder, 'lists/2025'), { recursive: true })
  const request = await sampleRequest('rasoat.yaml')
  const [ward] = request.catalogues.filter(({ id }) => id === 'chieng-coi')
  if (ward === undefined) throw new Error('no sample')
  const audited = (one: typeof ward) => auditHere({ ...request, catalogues: [one], targets: [] })
  const written = (name: string, text: string) => {
    const path = join(folder, 'lists/2025', name)
    writeFileSync(path, text)
    return audited({ ...ward, id: path, sources: [{ path }] })
  }
  reports.set('a ward', await audited(ward))
  reports.set('126 communes', await sampleAudit('ha-noi.yaml'))
  reports.set('a list without codes', await written('phuong-moi.csv', UNCODED))
  reports.set('a list with a slipped column', await written('phuong-lech.csv', slipped()))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What an office reads: lines of a format, without the last section, which says how the report was made. */
async function linesOf(list: string, format: string, tag: LanguageTag): Promise<readonly string[]> {
  const report = reports.get(list)
  if (report === undefined) throw new Error(`no report on ${list}`)
  const language = await loadLanguage(tag)
  const reporter = await reporters.find(({ id }) => id === format)?.load()
  const pieces: Buffer[] = []
  const options = { language, width: 80, color: false, examples: 3, appendix: true as const }
  for await (const piece of reporter?.render(report, options) ?? []) pieces.push(Buffer.from(piece))
  const lines = (await LINES[format]?.(Buffer.concat(pieces))) ?? []
  const { made } = language.firstPage.labels
  const last = lines.findLastIndex((line) => line.includes(made))
  expect(last).toBeGreaterThan(10)
  return lines.slice(0, last)
}

describe.each(LANGUAGE_TAGS)('in "%s"', (tag) => {
  describe.each(OFFICE)('a report as %s', (format) => {
    it.each(LISTS)('speaks the words of offices, and not of programs: %s', async (list) => {
      const lines = await linesOf(list, format, tag)
      const never = terms.flatMap((term) => term[tag].never ?? [])
      const wrong = lines.flatMap((line) => [
        ...Object.entries(OF_PROGRAMS).flatMap(([what, found]) =>
          found.test(line) ? [`${what}: ${line}`] : [],
        ),
        ...never.filter(isSaidIn(line)).map((word) => `${word}: ${line}`),
      ])
      expect(wrong).toEqual([])
    })
  })
})

describe('the texts', () => {
  // Whoever runs the program reads these, and meets the words of programs there.
  const OF_OPERATORS = /^(?:options|help|errors|guides|formats|init|schema-keywords)\.ts$/

  it.each(LANGUAGE_TAGS)('never say what the glossary rules out (%s)', (tag) => {
    const folder = join(REPOSITORY, 'src/messages', tag)
    const never = terms.flatMap((term) => term[tag].never ?? [])
    const said = readdirSync(folder)
      .filter((file) => !OF_OPERATORS.test(file))
      .flatMap((file) =>
        textsIn(readFileSync(join(folder, file), 'utf8')).map((text) => [file, text] as const),
      )
      .flatMap(([file, text]) => never.filter(isSaidIn(text)).map((word) => [file, word, text]))
    expect(said).toEqual([])
  })

  it('name the national database in full, at each use', () => {
    const folder = join(REPOSITORY, 'src/messages/vi')
    const short = readdirSync(folder)
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
      .filter((line) => /[Cc]ơ sở dữ liệu quốc gia(?! về (?:TTHC|thủ tục hành chính))/.test(line))
    expect(short).toEqual([])
  })
})

/** What stands between quotation marks, without what is filled in. */
function textsIn(source: string): readonly string[] {
  return [...source.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
    ([, plain, filled = '']) => plain ?? filled.replace(/\$\{[^}]*\}/g, ' '),
  )
}

describe('the glossary', () => {
  it('says each term in each language, and what it means', () => {
    expect(terms.length).toBeGreaterThan(10)
    for (const { id, means, ...said } of terms) {
      expect([id, means.length > 10]).toEqual([id, true])
      for (const tag of LANGUAGE_TAGS)
        expect([id, tag, (said[tag]?.term ?? '').length > 1]).toEqual([id, tag, true])
    }
  })

  it.each(LANGUAGE_TAGS)('has no term that no text says (%s)', (tag) => {
    const folder = join(REPOSITORY, 'src/messages', tag)
    const text = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8').toLowerCase())
      .join('\n')
    const unsaid = terms
      .flatMap((term) => term[tag].term.split(/ (?:or|và) /))
      .filter((term) => !text.includes(term.toLowerCase()))
    expect(unsaid).toEqual([])
  })
})
