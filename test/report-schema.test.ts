import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli/main.ts'
import type { Terminal } from '../src/cli/terminal.ts'
import { LANGUAGE_TAGS, type LanguageTag } from '../src/messages/contract/tag.ts'
import { loadLanguage } from '../src/messages/languages.ts'
import type { Report } from '../src/model/report.ts'
import type { AuditRequest } from '../src/model/request.ts'
import { publishedProfile, publishedSchema } from '../src/published.ts'
import { reporters } from '../src/render/reporters.ts'
import { compileSchema } from '../src/schema/compile.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'
import { inOneText, latin1 } from './render/in-one-text.ts'
import { cleanReport, reportOfCommunes, reportWithEarlier, sampleReport } from './render/sample-report.ts'
import { auditHere, sampleAudit, sampleRequest } from './samples/sample-audit.ts'

const check = compileSchema(publishedSchema('report'))

const LIST = 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Toàn trình\n,Đăng ký kết hôn,\n'

const SECTIONED =
  'STT,Mã TTHC,Tên thủ tục\nA,THỦ TỤC HÀNH CHÍNH CẤP XÃ (1 TTHC),\nI,,LĨNH VỰC HỘ TỊCH\n1,1.001193,Đăng ký khai sinh\nTổng cộng: 2,,\n'

/** Plain data, as a stranger's program sees it. */
type Data = Record<string, unknown>

function requestOf(list: string): AuditRequest {
  return {
    command: 'validate',
    asOf: '2026-11-22',
    catalogues: [
      {
        id: 'xa-mau',
        unit: { name: 'Xã Mẫu' },
        sources: [{ path: 'xa-mau.csv', bytes: Buffer.from(list) }],
      },
    ],
    targets: [],
    failOn: 'error',
    rules: {},
    limits: DEFAULT_LIMITS,
  }
}

/** Three communes of two procedures each: one way is reached, two are reachable, a third goal cannot be measured. */
function reachingRequest(): AuditRequest {
  const head = 'Mã TTHC,Tên thủ tục,Mức độ DVC'
  const lists = ['Toàn trình', 'Toàn trình', 'Một phần'].map(
    (level) => `${head}\n1.000001,Đăng ký khai sinh,${level}\n1.000002,Đăng ký kết hôn,`,
  )
  const national =
    'Mã số,Tên,Lĩnh vực,Cấp thực hiện,Link\n1.000001,Đăng ký khai sinh,Hộ tịch,Cấp xã,https://dvc.gov.vn/1\n1.000003,Đăng ký giám hộ,Hộ tịch,Cấp xã,https://dvc.gov.vn/3'
  return {
    ...requestOf(LIST),
    command: 'report',
    baseline: { sources: [{ path: 'quoc-gia.csv', bytes: Buffer.from(national) }], complete: true },
    catalogues: lists.map((list, at) => ({
      id: `xa-${at + 1}`,
      unit: { name: `Xã ${at + 1}`, level: 'commune' },
      sources: [{ path: `xa-${at + 1}.csv`, bytes: Buffer.from(list) }],
    })),
    reach: [
      { metric: 'full-online-share', atLeast: 0.5 },
      { metric: 'coverage', atLeast: 1 },
      { metric: 'full-online-of-eligible', atLeast: 0.5 },
    ],
  }
}

const broken = { path: 'hong.xlsx', bytes: Buffer.from('<html>') }
const withToolError = (request: AuditRequest): AuditRequest => ({
  ...request,
  catalogues: [...request.catalogues, { id: 'hong', unit: { name: 'Xã Hỏng' }, sources: [broken] }],
})

const reports: Readonly<Record<string, Report>> = {
  'one of everything': sampleReport,
  'a clean list': cleanReport,
  'a province of communes': reportOfCommunes(),
  'known findings and an earlier result': reportWithEarlier(),
  'the sample audit': await sampleAudit('rasoat.yaml'),
  'plans and profiles': await auditHere({
    ...(await sampleRequest('tuyen-quang.yaml')),
    profiles: [publishedProfile('decree-42-2022')],
    asOf: '2026-08-20',
  }),
  'goals, peers and common gaps': await auditHere(reachingRequest()),
  'a list without a baseline': await auditHere(requestOf(LIST)),
  'a list in sections, with a total': await auditHere(requestOf(SECTIONED)),
  'a list that holds nothing': await auditHere(requestOf('')),
  'a run with a tool error': await auditHere(withToolError(requestOf(LIST))),
}
const named = Object.entries(reports)

/** As `-f` writes it where nobody is at a terminal. */
async function written(report: Report, format: string, tag: LanguageTag = 'en'): Promise<string> {
  const reporter = await reporters.find(({ id }) => id === format)?.load()
  const options = { language: await loadLanguage(tag), width: 80, color: false, examples: 3 }
  return inOneText(reporter?.render(report, options) ?? [])
}

/** As it is read back. Totals have numbers and no items; the sample, made by hand, has them there too. */
async function saved(report: Report): Promise<Data> {
  const { items: _, ...findings } = { items: [], ...report.totals.findings }
  const totals = { ...report.totals, findings }
  return JSON.parse(await written({ ...report, totals }, 'json'))
}

describe('what the json format writes', () => {
  it('holds a tool error where a source could not be read', () => {
    const { toolErrors, outcome } = reports['a run with a tool error'] ?? sampleReport
    expect(toolErrors.map(({ catalogue }) => catalogue)).toEqual(['hong'])
    expect(outcome).toBe('incomplete')
  })

  it.each(named)('conforms to its schema: %s', async (_, report) => {
    for (const tag of LANGUAGE_TAGS) {
      expect(check(JSON.parse(await written(report, 'json', tag)))).toEqual([])
    }
  })

  it('names the schema it was written for', () => {
    const { $id } = publishedSchema('report') as { $id: string }
    for (const [, report] of named) expect(report.$schema).toBe($id)
  })
})

/** Objects whose keys are ids or headings, not names of ours. */
const MAPS = ['rules', 'columns', 'byLevel', 'byRule', 'metrics', 'groups', 'facts', 'shared']
/** What may be silent, by the place it stands in (src/model/report.ts); what only comes together is not here. */
const OPTIONAL = [
  '.rules',
  'value.title',
  '.policy',
  'catalogues.plans',
  'plans.title',
  'plans.unit',
  'plans.basis',
  'plans.progress',
  'title.ar',
  'source.ar',
  'profiles.from',
  'profiles.until',
  'warnings.from',
  'warnings.until',
  'items.state',
  'items.due',
  'items.owner',
  'run.rules',
  'sources.sheet',
  'sources.encoding',
  'sources.delimiter',
  'sources.headerRow',
  'unit.level',
  'unit.levelFrom',
  'unit.authority',
  'comparison.scope',
  'comparison.missing',
  'comparison.ofAbsentIssuers',
  'ratchet.otherBasis',
  'otherBasis.countedBefore',
  'catalogues.scope',
  'catalogues.absent',
  'baseline.scopes',
  'baseline.outside',
  'outside.name',
  'outside.agencies',
  'scopes.asked',
  'scopes.level',
  'scopes.authorities',
  'scopes.province',
  'scopes.isUnknown',
  'scopes.silent',
  'scopes.unknownAgencies',
  'steps.added',
  'steps.settled',
  'steps.skipped',
  'steps.because',
  'steps.byAuthority',
  'table.eligible',
  'verdicts.from',
  'verdicts.basis',
  'verdicts.allow',
  'verdicts.short',
  'items.code',
  'items.name',
  'items.suggestion',
  'findings.causes',
  'causes.field',
  'causes.shared',
  'causes.shape',
  'causes.ofRows',
  'causes.catalogues',
  'examples.code',
  'examples.name',
  'location.sheet',
  'location.row',
  'location.line',
  'location.field',
  'toolErrors.catalogue',
  '.known',
  '.ratchet',
  'findings.known',
  'findings.new',
  'items.known',
  'items.ratchet',
  'expired.code',
  'expired.name',
  'expired.field',
  'stale.code',
  'stale.name',
  'stale.field',
  'catalogues.peers',
  'catalogues.gaps',
  'catalogues.reach',
  'totals.gaps',
  'procedures.name',
  'procedures.field',
  'procedures.url',
  'procedures.levels',
  'steps.name',
  'steps.field',
  'steps.url',
  'steps.peers',
  'reach.reason',
  'items.url',
]
/** Objects that hold figures, or say what they are figures of: a slip in an optional name is noticed there too. */
const CLOSED = ['unit', 'comparison', 'table', 'verdicts', 'suggestion', 'causes', 'examples']

interface Place {
  /** `catalogues.0.table.all`. */
  readonly path: string
  /** `table.all`: the nearest name above, and the key. */
  readonly name: string
  readonly holder: Data
  readonly key: string
}

/** Every property of ours in a result, the first of each kind. */
function placesIn(root: Data): readonly Place[] {
  const found = new Map<string, Place>()
  const walk = (value: unknown, path: readonly string[], above: string): void => {
    if (Array.isArray(value)) for (const [at, one] of value.entries()) walk(one, [...path, String(at)], above)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const holder = value as Data
    for (const key of Object.keys(holder)) {
      const kind = `${path.filter((step) => !/^\d+$/.test(step)).join('.')}.${key} ${String(holder['kind'])}`
      const place = { path: [...path, key].join('.'), name: `${above}.${key}`, holder, key }
      if (!MAPS.includes(above) && !found.has(kind)) found.set(kind, place)
      walk(holder[key], [...path, key], MAPS.includes(above) ? 'value' : key)
    }
  }
  walk(root, [], '')
  return [...found.values()]
}

/** Paths of the places where a change goes unnoticed. The result is as it was afterwards. */
function unnoticed(root: Data, places: readonly Place[], change: (place: Place) => void): readonly string[] {
  return places.flatMap((place) => {
    const before = Object.entries(place.holder)
    change(place)
    const isNoticed = check(root).length > 0
    for (const key of Object.keys(place.holder)) delete place.holder[key]
    Object.assign(place.holder, Object.fromEntries(before))
    return isNoticed ? [] : [place.path]
  })
}

describe('the schema', () => {
  it.each([
    'one of everything',
    'a run with a tool error',
    'known findings and an earlier result',
    'plans and profiles',
    'goals, peers and common gaps',
  ])('notices what is left out of %s', async (name) => {
    const root = await saved(reports[name] ?? sampleReport)
    const places = placesIn(root).filter((place) => !OPTIONAL.includes(place.name))
    expect(places.length).toBeGreaterThan(50)
    expect(
      unnoticed(root, places, ({ holder, key }) => {
        delete holder[key]
      }),
    ).toEqual([])
  })

  it('notices a slip in a name that is required, and in every name beside a figure', async () => {
    const root = await saved(sampleReport)
    const places = placesIn(root).filter(
      ({ name }) => !OPTIONAL.includes(name) || CLOSED.includes(name.split('.')[0] ?? ''),
    )
    expect(
      unnoticed(root, places, ({ holder, key }) => {
        holder[`${key}s`] = holder[key]
        delete holder[key]
      }),
    ).toEqual([])
  })

  it('lets nothing be null', async () => {
    const root = await saved(sampleReport)
    expect(
      unnoticed(root, placesIn(root), ({ holder, key }) => {
        holder[key] = null
      }),
    ).toEqual([])
  })

  it.each([
    ['a percentage for a share', { metric: 'coverage', target: 80, status: 'missed' }],
    [
      'a measured share without its part',
      { metric: 'coverage', target: 0.8, measured: 0.4, status: 'missed' },
    ],
    ['a status nobody knows', { metric: 'coverage', target: 0.8, status: 'almost' }],
  ])('refuses %s', async (_, verdict) => {
    const root = (await saved(cleanReport)) as { catalogues: Data[] }
    const [catalogue] = root.catalogues
    if (catalogue !== undefined) catalogue['verdicts'] = [verdict]
    expect(check(root)).not.toEqual([])
  })

  it('lets a later 1.x say more, and refuses a 2.0', async () => {
    const root = await saved(sampleReport)
    const later = {
      ...root,
      $schema: 'urn:rasoat:schema:report:1.7',
      reportVersion: '1.7',
      dossiers: { received: 3_528 },
    }
    expect(check(later)).toEqual([])
    expect(check({ ...root, reportVersion: '2.0' })).not.toEqual([])
  })

  it('says of every property what it means', () => {
    const { $defs, ...schema } = publishedSchema('report') as Data & { $defs: Record<string, Data> }
    const silent: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [name, one] of Object.entries((value as Data)['properties'] ?? {})) {
        const ref = one?.$ref?.replace('#/$defs/', '')
        const isConstraint = typeof one === 'boolean' || /\/(if|then|else)$/.test(path)
        if (!isConstraint && (one.description ?? $defs[ref]?.['description']) === undefined)
          silent.push(`${path}/${name}`)
      }
      for (const [key, one] of Object.entries(value)) walk(one, `${path}/${key}`)
    }
    walk({ ...schema, $defs }, '')
    expect(silent).toEqual([])
  })
})

describe('"rasoat render"', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rasoat-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function render(
    text: string,
    ...args: readonly string[]
  ): Promise<{ code: number; out: string; err: string }> {
    writeFileSync(join(folder, 'result.json'), text)
    let out = ''
    let err = ''
    const terminal: Terminal = {
      cwd: folder,
      env: {},
      today: '2000-01-01',
      self: { host: 'here', pid: 1234, isRunning: () => false },
      stdout: {
        isTerminal: false,
        width: undefined,
        write: async (piece) => {
          out += piece
        },
      },
      stderr: {
        isTerminal: false,
        write: (piece) => {
          err += piece
        },
      },
      stdin: async () => new Uint8Array(),
      onAbort: () => () => {},
    }
    const code = await main(['render', 'result.json', ...args], terminal)
    return { code, out, err }
  }

  const savedTexts = new Map<string, string>()
  async function savedOnce(name: string, report: Report): Promise<string> {
    const text = savedTexts.get(name) ?? (await written(report, 'json', 'en'))
    savedTexts.set(name, text)
    return text
  }

  const waysOf = (entries: typeof reporters) =>
    LANGUAGE_TAGS.flatMap((tag) => entries.map(({ id }) => [id, tag] as const))
  const ways = waysOf(reporters)
  const texts = waysOf(reporters.filter(({ isBinary }) => isBinary !== true))

  /** One run writes a result in all formats: it is read, and held against its schema, once for each language. */
  const filesMade = new Map<string, Promise<ReadonlyMap<string, string>>>()
  async function makeFiles(
    name: string,
    report: Report,
    tag: LanguageTag,
  ): Promise<ReadonlyMap<string, string>> {
    const pathOf = (format: string) => `${named.findIndex(([one]) => one === name)}-${tag}.${format}`
    const outputs = reporters.flatMap(({ id }) => ['-o', `${id}=${pathOf(id)}`])
    const { code, err } = await render(await savedOnce(name, report), ...outputs, '--lang', tag)
    expect({ name, code, err }).toMatchObject({ name, code: 0 })
    return new Map(reporters.map(({ id }) => [id, latin1(readFileSync(join(folder, pathOf(id))))]))
  }
  function filesOf(name: string, report: Report, tag: LanguageTag): Promise<ReadonlyMap<string, string>> {
    const key = `${tag} ${name}`
    const made = filesMade.get(key) ?? makeFiles(name, report, tag)
    filesMade.set(key, made)
    return made
  }

  it.each(ways)('gives the same bytes as the run itself: %s, %s', async (format, tag) => {
    for (const [name, report] of named) {
      const expected = await written(report, format, tag)
      const made = (await filesOf(name, report, tag)).get(format)
      const isText = reporters.find(({ id }) => id === format)?.isBinary !== true
      const bytes = isText ? latin1(Buffer.from(expected)) : expected
      expect({ name, isSame: made === bytes }).toEqual({ name, isSame: true })
    }
  })

  it.each(texts)('prints the same as the run itself: %s, %s', async (format, tag) => {
    const { code, out } = await render(
      await savedOnce('one of everything', sampleReport),
      '-f',
      format,
      '--lang',
      tag,
    )
    expect({ code, out }).toEqual({ code: 0, out: await written(sampleReport, format, tag) })
  })

  it.each([
    ['is not JSON', 'Đăng ký khai sinh'],
    ['is JSON of something else', '[{"code":"1.001193"}]'],
    ['lacks its outcome', JSON.stringify({ ...cleanReport, outcome: undefined })],
  ])('shows nothing of a file that %s, and ends with 2', async (_, text) => {
    const { code, out, err } = await render(text)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^rasoat: .*result\.json/)
  })
})
