import { keyOf, type OptionEntry } from '../src/cli/options/option.ts'
import { AUTHORITIES } from '../src/model/authority.ts'
import { DOSSIER_ASSUMPTIONS, DOSSIER_RULES, DOSSIER_UNMEASURABLE } from '../src/model/dossier.ts'
import { SEVERITIES } from '../src/model/finding.ts'
import { UNMEASURABLE_REASONS } from '../src/model/measurement.ts'
import { TASK_STATUSES } from '../src/model/plan.ts'
import { OUTCOMES, VERDICT_STATUSES } from '../src/model/policy.ts'
import { KINDS, LEVELS, SERVICE_LEVELS, STATUSES, TIME_UNITS } from '../src/model/procedure.ts'
import { RATCHET_VERDICTS } from '../src/model/ratchet.ts'
import { SCOPE_FORMULAS, SCOPE_STEPS, SCOPES } from '../src/model/scope.ts'
import { LIST_CHANGES, SOURCES_OF_CHANGE } from '../src/model/since-report.ts'
import { LINE_STATES } from '../src/model/worklist.ts'
import type { PublishedSchema } from '../src/published.ts'

/** The lists that schemas name the members of. */
export interface Registries {
  readonly options: readonly OptionEntry[]
  readonly reporters: Ids
  readonly metrics: Ids
  readonly states: Ids
}
type Ids = readonly { readonly id: string }[]

type ConfigKey = NonNullable<OptionEntry['key']>

type Json = Record<string, unknown>

/** Keys of the configuration that are no options: they have a shape that none could have. */
const STRUCTURAL = ['$schema', 'catalogues', 'targets', 'expect', 'rules']

/** The lists of words in published schemas that are lists of the program, by where they stand. */
function wordsOf({ reporters, metrics, states }: Registries): {
  readonly [Name in PublishedSchema]?: Readonly<Record<string, readonly string[]>>
} {
  const ids = (entries: Ids) => entries.map(({ id }) => id)
  const ofUnits = LEVELS.slice(0, 4)
  const failOn = [...SEVERITIES, 'never']
  const ofRule = [...SEVERITIES, 'off']
  return {
    authorities: { '/$defs/authority/enum': AUTHORITIES },
    config: {
      '/$defs/formats/anyOf/0/enum': ids(reporters),
      '/$defs/formats/anyOf/1/items/enum': ids(reporters),
      '/$defs/target/properties/metric/examples': ids(metrics),
      '/$defs/scopeBy/enum': SCOPES,
      '/$defs/scopeExceptions/items/properties/authority/enum': AUTHORITIES,
      '/properties/rules/additionalProperties/enum': ofRule,
    },
    policy: {
      '/$defs/target/properties/metric/examples': ids(metrics),
      '/$defs/state/enum': ids(states),
      '/$defs/status/enum': TASK_STATUSES,
      '/$defs/level/enum': ofUnits,
    },
    procedure: {
      '/properties/levels/items/enum': LEVELS,
      '/properties/serviceLevel/enum': SERVICE_LEVELS,
      '/properties/status/enum': STATUSES,
      '/properties/kind/enum': KINDS,
      '/properties/timeLimit/properties/unit/enum': TIME_UNITS,
    },
    report: {
      '/properties/outcome/enum': OUTCOMES,
      '/$defs/run/properties/failOn/enum': failOn,
      '/$defs/run/properties/rules/additionalProperties/enum': ofRule,
      '/$defs/finding/properties/severity/enum': SEVERITIES,
      '/$defs/section/properties/gives/properties/status/enum': STATUSES,
      '/$defs/measurement/else/properties/reason/enum': UNMEASURABLE_REASONS,
      '/$defs/reason/enum': UNMEASURABLE_REASONS,
      '/$defs/verdict/properties/status/enum': VERDICT_STATUSES,
      '/$defs/progress/properties/status/enum': VERDICT_STATUSES,
      '/$defs/ratchet/properties/verdict/enum': RATCHET_VERDICTS,
      '/$defs/since/properties/lists/properties/items/items/properties/what/enum': LIST_CHANGES,
      '/$defs/movedFigure/properties/by/enum': SOURCES_OF_CHANGE,
      '/$defs/level/enum': LEVELS,
      '/$defs/authority/enum': AUTHORITIES,
      '/$defs/scopeBy/enum': SCOPES,
      '/$defs/scope/properties/formula/enum': Object.values(SCOPE_FORMULAS),
      '/$defs/scopeStep/properties/id/enum': SCOPE_STEPS,
    },
    ratchet: { '/$defs/measurement/else/properties/reason/enum': UNMEASURABLE_REASONS },
    history: {
      '/$defs/night/properties/outcome/enum': OUTCOMES,
      '/$defs/list/properties/level/enum': LEVELS,
    },
    diff: {
      '/properties/outcome/enum': OUTCOMES,
      '/properties/failOn/enum': failOn,
      '/$defs/severity/enum': SEVERITIES,
    },
    dossiers: {
      '/properties/outcome/enum': OUTCOMES,
      '/properties/failOn/enum': failOn,
      '/properties/assumed/items/enum': DOSSIER_ASSUMPTIONS,
      '/properties/findings/items/properties/rule/enum': DOSSIER_RULES,
      '/properties/findings/items/properties/severity/enum': SEVERITIES,
      '/$defs/measurement/else/properties/reason/enum': DOSSIER_UNMEASURABLE,
    },
    worklist: {
      '/properties/outcome/enum': OUTCOMES,
      '/$defs/unit/properties/unit/properties/level/enum': LEVELS,
      '/$defs/line/properties/state/enum': LINE_STATES,
    },
  }
}

/**
 * A published schema with what the program's lists say of it. All else stays as it is written in the file, in its order:
 * `--print-config` prints keys as they stand there.
 */
export function derived(name: PublishedSchema, schema: object, registries: Registries): object {
  const result: Json = structuredClone(schema) as Json
  if (name === 'config') deriveKeys(result, registries.options)
  for (const [pointer, words] of Object.entries(wordsOf(registries)[name] ?? {})) {
    const at = pointer.lastIndexOf('/')
    within(result, pointer.slice(0, at))[pointer.slice(at + 1)] = [...words]
  }
  return result
}

/** Each option has its key, beside that of the option before it where it is new. */
function deriveKeys(schema: Json, options: readonly OptionEntry[]): void {
  const keyed = options.flatMap((option) => (option.key === undefined ? [] : [{ option, key: option.key }]))
  const ofSources = keyed.filter(({ key }) => key.of === 'source')
  const ofEntries = keyed.filter(({ key }) => key.of !== undefined)
  schema['properties'] = withKeys(within(schema, '/properties'), keyed, ({ about }) => about, STRUCTURAL)
  const entry = within(schema, '/properties/catalogues/items')
  entry['properties'] = withKeys(
    within(entry, '/properties'),
    ofEntries,
    ({ about, aboutInEntry = about }) => aboutInEntry,
    ['sources', 'id'],
  )
  const baseline = within(schema, '/properties/baseline/anyOf/1')
  baseline['properties'] = withKeys(within(baseline, '/properties'), ofSources, ({ about }) => about, [
    'sources',
    'complete',
    'date',
    'details',
  ])
  const definitions = within(schema, '/$defs')
  for (const { option, key } of keyed) {
    if (key.isShared === true) definitions[keyOf(option)] = fragment(key.about, option)
  }
}

/** @param others keys that are written by hand */
function withKeys(
  written: Json,
  keyed: readonly { readonly option: OptionEntry; readonly key: ConfigKey }[],
  aboutOf: (key: ConfigKey) => string | undefined,
  others: readonly string[],
): Json {
  const kept = Object.entries(written).filter(
    ([name]) => others.includes(name) || keyed.some(({ option }) => keyOf(option) === name),
  )
  let before = others.at(-1)
  for (const { option, key } of keyed) {
    const name = keyOf(option)
    const at = kept.findIndex(([known]) => known === name)
    const value = key.isShared === true ? { $ref: `#/$defs/${name}` } : fragment(aboutOf(key), option)
    if (at === -1) kept.splice(kept.findIndex(([known]) => known === before) + 1, 0, [name, value])
    else if (key.isByHand !== true) kept[at] = [name, value]
    before = name
  }
  return Object.fromEntries(kept)
}

function fragment(about: string | undefined, { value }: OptionEntry): object {
  return { ...(about === undefined ? {} : { description: about }), ...value.schema }
}

/** The object at a JSON pointer. */
function within(value: Json, pointer: string): Json {
  let found = value
  for (const key of pointer.split('/').slice(1)) {
    const next = found[key]
    if (typeof next !== 'object' || next === null) throw new Error(`No ${pointer} in the schema`)
    found = next as Json
  }
  return found
}
