import { describe, expect, it } from 'vitest'
import { derived } from '../schemas/derived.ts'
import { commands } from '../src/cli/commands.ts'
import { commandTree } from '../src/cli/help/command-tree.ts'
import { shells } from '../src/cli/help/shells.ts'
import { topics } from '../src/cli/help/topics.ts'
import { keyOf } from '../src/cli/options/option.ts'
import { argumentText } from '../src/cli/options/option-text.ts'
import { options, targetOptions } from '../src/cli/options/options.ts'
import { writers } from '../src/convert/writers.ts'
import { LANGUAGE_TAGS } from '../src/messages/contract/tag.ts'
import { WORKBOOKS } from '../src/messages/contract/workbooks.ts'
import { loadLanguage } from '../src/messages/languages.ts'
import { PROFILES, PUBLISHED_SCHEMAS, publishedSchema, publishedSchemaText } from '../src/published.ts'
import { differenceReporters } from '../src/render/diff/formats.ts'
import { reporters } from '../src/render/reporters.ts'
import { states } from '../src/stages/judge/states.ts'
import { dimensions } from '../src/stages/measure/dimensions.ts'
import { metrics } from '../src/stages/measure/metrics.ts'
import { fields } from '../src/stages/normalise/fields.ts'
import { formats } from '../src/stages/read/formats.ts'
import { rules } from '../src/stages/validate/rules.ts'

/**
 * The words users write in commands, configurations and programs that read our results. A line here is a promise:
 * to add one is easy, to take one away or to change it breaks somebody's nightly audit.
 */
const PROMISED = {
  commands:
    'validate compare report audit diff dossiers known trend worklist render explain convert init completion man schema',
  rules: `unreadable-row mixed-encoding ragged-row duplicate-heading column-by-values field-in-two-columns hidden-rows hidden-columns struck-text formula-without-value unread-content
    merged-cells joined-tables repeated-heading changed-columns section-rows total-differs notes-in-list
    only-local-code missing-code damaged-code system-id-as-code malformed-code ended-agency-code missing-name missing-level
    unknown-level obsolete-level missing-service-level
    unknown-service-level conflicting-service-level malformed-decision placeholder-value mojibake lost-letters unnormalised-text
    incomplete-components contradictory-record not-in-force unreadable-value schema-violation
    duplicate-code conflicting-duplicate duplicate-name mixed-code-forms agency-code-of-another-province month-before-day shifted-column empty-catalogue
    catalogue-gone catalogue-shrank
    unknown-unit ambiguous-unit former-unit missing-unit
    missing-procedure listed-for-another-authority agency-of-one-place baseline-details-differ uncoded-with-candidate not-in-baseline issuer-not-in-baseline abolished-procedure replaced-procedure ended-but-in-force slipped-column
    name-differs
    code-names-another-procedure level-differs field-differs service-level-below-baseline
    service-level-above-baseline decision-differs
    eligible-not-full-online no-internal-process no-electronic-process not-integrated not-non-geographic
    decentralised-without-data`,
  metrics: `coverage online-share full-online-share full-online-of-eligible partial-share information-share
    unknown-service-level-share publication integration non-geographic-share decision-share internal-process
    electronic-process completeness code-validity name-agreement`,
  dimensions: 'field level issuer agency authority unit',
  fields: `code name localCode field issuer fee onlineFee unit steps methods dossier applicants result forms
    resultForm requirements levels serviceLevel agencies decision decisionDate status effectiveFrom effectiveUntil kind case suffix replacedBy
    timeLimit timeLimitUnit timeLimitInDays timeLimitInWorkingDays timeLimitInHours url eligibleFullOnline inPersonOnly integrated published nonGeographic decentralised
    internalProcess electronicProcess feeExempt essential highVolume ministryLevel provinceLevel communeLevel
    districtLevel otherLevel fullOnlineService partialService informationService noService`,
  formats: 'csv xlsx xls ods xml html docx pdf json jsonl',
  reporters: 'table lines json jsonl csv markdown html xlsx docx sarif junit github brief prometheus gitlab',
  differenceReporters: 'table json jsonl csv markdown html xlsx sarif junit github gitlab',
  writers: 'csv json jsonl xlsx',
  languages: 'en vi ar',
  shells: 'bash zsh fish',
  states: `full-online online integrated internal-process electronic-process published non-geographic present`,
  profiles:
    'index-766 resolutions-57-71 ha-noi-2025 decree-42-2022 decree-43-2011 portal-2026 office-spellings',
  schemas: 'procedure config policy report diff known ratchet history worklist dossier dossiers authorities',
}

/** The metrics rasoat promises; `decision-share` came with the figures of Thanh Hóa. */
const PROMISED_METRICS = `coverage online-share full-online-share full-online-of-eligible partial-share
  information-share unknown-service-level-share publication integration non-geographic-share internal-process
  electronic-process completeness code-validity name-agreement`

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id)
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const registries: Readonly<Record<keyof typeof PROMISED, readonly string[]>> = {
  commands: commands.map(({ name }) => name),
  rules: idsOf(rules),
  metrics: idsOf(metrics),
  dimensions: idsOf(dimensions),
  fields: idsOf(fields),
  formats: idsOf(formats),
  reporters: idsOf(reporters),
  differenceReporters: idsOf(differenceReporters),
  writers: idsOf(writers),
  languages: LANGUAGE_TAGS,
  shells: idsOf(shells),
  states: idsOf(states),
  profiles: PROFILES,
  schemas: PUBLISHED_SCHEMAS,
}

describe('the words users write', () => {
  it.each(Object.entries(PROMISED))('are these for %s', (name, promised) => {
    expect(registries[name as keyof typeof PROMISED]).toEqual(words(promised))
  })

  it('are told apart by "explain", which takes all of them and the words that its pages explain', async () => {
    const language = await loadLanguage('en')
    const known = topics.flatMap(({ id, words }) => [id, ...(words?.(language) ?? [])])
    expect(known.filter((topic, at) => known.indexOf(topic) !== at)).toEqual([])
    expect(
      [...idsOf([...rules, ...metrics, ...fields]), ...PROFILES].filter((id) => !known.includes(id)),
    ).toEqual([])
  })

  it('have a sentence each where they are formats, and one for each severity', async () => {
    for (const tag of LANGUAGE_TAGS) {
      const { guides } = await loadLanguage(tag)
      expect(Object.keys(guides.formats.words)).toEqual(registries.reporters)
      expect(Object.keys(guides.severities.words)).toEqual(['error', 'warning', 'note', 'off', 'never'])
    }
  })

  it('set targets with an option for a metric that exists, and every such option is known', async () => {
    const { help } = await loadLanguage('en')
    expect(targetOptions.filter(({ metric }) => !registries.metrics.includes(metric))).toEqual([])
    const asked = options
      .filter(({ name }) => help.options[name].startsWith('target: '))
      .map(({ name }) => name)
    expect(targetOptions.map(({ option }) => option)).toEqual(asked)
  })

  it('hold every metric that is promised', () => {
    expect(registries.metrics).toEqual(expect.arrayContaining([...words(PROMISED_METRICS)]))
  })
})

describe('the endings of files', () => {
  it.each([
    ['formats', formats],
    ['reporters', reporters],
    ['reporters of changes', differenceReporters],
    ['writers', writers],
  ])('tell the %s apart', (_, entries) => {
    const endings = entries.flatMap(({ extensions }) => extensions)
    expect(endings.filter((ending) => !/^\.[a-z]+$/.test(ending))).toEqual([])
    expect(new Set(endings).size).toBe(endings.length)
  })

  it.each([
    ['format', formats],
    ['reporter', reporters],
    ['reporter of changes', differenceReporters],
    ['writer', writers],
  ])('stand beside a %s that loads', async (_, entries) => {
    for (const entry of entries) expect(await entry.load()).toBeTruthy()
  })
})

describe('the sentences on files that are something else', () => {
  it('take for workbooks what the readers do', () => {
    expect([...WORKBOOKS]).toEqual(idsOf(formats.filter(({ isWorkbook }) => isWorkbook === true)))
  })
})

describe('the formats of a command', () => {
  it('are those of its registry', () => {
    const formatsOf = (wanted: string) => commands.find(({ name }) => name === wanted)?.formats
    expect(formatsOf('diff')).toEqual(idsOf(differenceReporters))
  })
})

describe('the options', () => {
  it.each(LANGUAGE_TAGS)('fill every place for words in the help in "%s"', async (tag) => {
    const tree = commandTree(commands, idsOf(shells), await loadLanguage(tag), '')
    expect(JSON.stringify(tree).match(/\{(?:words|glossed)\}|: [;؛]|undefined/g)).toBeNull()
  })

  const choicesOf = (wanted: string) => options.find(({ name }) => name === wanted)?.value.words

  it.each([
    ['format', registries.reporters],
    ['inputFormat', registries.formats],
    ['groupBy', registries.dimensions],
    ['lang', registries.languages],
  ])('offer for "%s" what the registry has', (name, ids) => {
    expect(choicesOf(name)).toEqual(ids)
  })

  it('have one name, one long flag and at most one short flag each', () => {
    const flags = options.flatMap((option) => option.flags.match(/(?<![\w-])--?[a-z-]+/g) ?? [])
    expect(new Set(flags).size).toBe(flags.length)
    expect(new Set(options.map(({ name }) => name)).size).toBe(options.length)
  })

  it('of every command exist, and every option belongs to a command', () => {
    const known = options.map(({ name }) => name)
    const used = new Set(commands.flatMap((command) => command.options))
    expect([...used].filter((name) => !known.includes(name))).toEqual([])
    expect(known.filter((name) => !used.has(name))).toEqual([])
  })
})

describe('the configuration', () => {
  const { properties, $defs } = JSON.parse(publishedSchemaText('config'))
  const keys = Object.keys(properties)

  it('has a key for every option', () => {
    const ofOptions = options.filter(({ key }) => key !== undefined).map(keyOf)
    expect(ofOptions.filter((name) => !keys.includes(name))).toEqual([])
  })

  it('offers what the registries have', () => {
    expect($defs.formats.anyOf[0].enum).toEqual(registries.reporters)
    expect($defs.formats.anyOf[1].items.enum).toEqual(registries.reporters)
    expect($defs.inputFormat.enum).toEqual(registries.formats)
    expect(properties.groupBy.items.enum).toEqual(registries.dimensions)
    expect(properties.lang.enum).toEqual(registries.languages)
  })
})

describe('the published schemas', () => {
  it.each(LANGUAGE_TAGS)('are all named by the help of "schema" in "%s"', async (tag) => {
    const says = argumentText('[schema]', await loadLanguage(tag))
    expect(PUBLISHED_SCHEMAS.filter((name) => !says.includes(name))).toEqual([])
  })

  it.each(PUBLISHED_SCHEMAS)('say in "%s" what the lists of the program say: npm run docs', (name) => {
    const published = publishedSchema(name)
    const current = derived(name, published, { options, reporters, metrics, states })
    // In this order, too: --print-config prints keys as they stand there.
    expect(JSON.stringify(published, null, 1)).toBe(JSON.stringify(current, null, 1))
  })
})

describe('the fields', () => {
  it('fill the properties of the published record, all of them and no others', () => {
    const filled = new Set(fields.flatMap((field) => field.properties as readonly string[]))
    const published = Object.keys(JSON.parse(publishedSchemaText('procedure')).properties)
    expect([...filled].sort()).toEqual(published.sort())
  })

  it('name a heading each, and no heading announces two fields', () => {
    const headings = fields.flatMap((field) => [...new Set(field.headings)])
    expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([])
    expect(fields.filter((field) => field.headings.length === 0).map(({ id }) => id)).toEqual([])
  })
})
