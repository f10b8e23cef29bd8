import { resolve } from 'node:path'
import type { AuditRequest, CatalogueRequest, RuleSettings } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { fields } from '../../stages/normalise/fields.ts'
import type { Rule } from '../../stages/validate/rule.ts'
import { rules } from '../../stages/validate/rules.ts'
import { tellsLostRows } from '../../stages/validate/validate.ts'
import { readText } from '../config/read-text.ts'
import { builtIn } from '../options/defaults.ts'
import { goalsOf } from '../options/goals.ts'
import { limitsOf } from '../options/limit-amounts.ts'
import { suggest } from '../options/suggest.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import type { Asked } from './asked.ts'
import { createFinder } from './finder.ts'
import { knownPlace } from './known-place.ts'
import { policyOf } from './policy.ts'
import { readRatchet } from './ratchet-file.ts'
import { refuseWithoutRules } from './rules-left.ts'

/** Turns what the user wants into what an audit needs, with every path found. @throws UserError */
export async function buildRequest(asked: Asked, terminal: Terminal): Promise<AuditRequest> {
  const { command, settings } = asked
  checkIds(settings)
  const limits = limitsOf(settings.limits)
  const finder = createFinder(asked, terminal, limits)
  const baseline = await finder.baseline()
  if (baseline === undefined && (command === 'compare' || command === 'report')) {
    throw new UserError('no-baseline', { command })
  }
  const details = await finder.baselineDetails()
  if (baseline === undefined && details !== undefined) throw new UserError('no-baseline', { command })
  const catalogues = await finder.catalogues()
  if (catalogues.length === 0) throw new UserError('no-catalogues', { command })
  const passedOver = finder.passedOver()
  const schema =
    settings.schema === undefined
      ? undefined
      : await readUserSchema(resolve(terminal.cwd, settings.schema), settings.schema)
  const { samples, groupBy, match, units, noWorseThan, peers } = settings
  const reach = command === 'validate' ? [] : goalsOf(settings)
  const { asOf, failOn } = builtIn(command, terminal)
  const request: AuditRequest = {
    command,
    asOf: settings.asOf ?? asOf,
    ...(baseline === undefined
      ? {}
      : {
          baseline: {
            sources: baseline,
            ...(details === undefined ? {} : { details }),
            complete: settings.partialBaseline !== true,
            ...(settings.baselineDate === undefined ? {} : { date: settings.baselineDate }),
          },
        }),
    catalogues: distinctIds(catalogues),
    ...(settings.scope === undefined ? {} : { scope: settings.scope }),
    ...(units === undefined ? {} : { units: { path: units, file: resolve(terminal.cwd, units) } }),
    ...(await policyOf(settings, terminal.cwd)),
    failOn: command === 'report' ? failOn : (settings.failOn ?? failOn),
    rules: ruleSettings(settings),
    ...(samples === undefined ? {} : { samples }),
    ...(groupBy === undefined ? {} : { groupBy }),
    ...(match === 'names' ? { match } : {}),
    ...(peers === undefined ? {} : { peers }),
    ...(reach.length === 0 ? {} : { reach }),
    ...(schema === undefined ? {} : { schema }),
    ...expectations(asked),
    ...(await knownOf(asked, terminal)),
    ...(command === 'report' || noWorseThan?.file === undefined
      ? {}
      : { ratchet: await readRatchet(noWorseThan.file, terminal.cwd, noWorseThan.allow) }),
    ...(passedOver.length === 0 ? {} : { passedOver }),
    limits,
  }
  refuseWithoutRules(request, settings.only)
  return request
}

/** Lists that are named on the command line are not all there are. @throws UserError `expect-without-earlier` */
function expectations({ settings, catalogues }: Asked): Pick<AuditRequest, 'expect'> {
  const { expect, noWorseThan } = settings
  if (expect === undefined) return {}
  const { lists: _, units: __, count: ___, ...ofEach } = expect
  if (catalogues.length > 0) return { expect: ofEach }
  if (expect.keep !== undefined && noWorseThan?.file === undefined)
    throw new UserError('expect-without-earlier', {})
  return { expect }
}

/** Instead of the id of a rule: the suggestions of every rule. */
export const ALL_SUGGESTIONS = 'suggestions'

/** A file that is named must be there; the usual one may be. YAML is loaded only then. */
async function knownOf(
  { settings, configFolder }: Asked,
  { cwd }: Terminal,
): Promise<Pick<AuditRequest, 'known'>> {
  const place = knownPlace(settings, configFolder, cwd)
  if (!place.exists && settings.known === undefined) return {}
  if (!place.exists) throw new UserError('known-file-missing', { path: place.path })
  const failOnStale = settings.failOnStale === true
  const { readKnown } = await import('./known-file.ts')
  return { known: { source: place.path, entries: await readKnown(place), failOnStale } }
}

function distinctIds(catalogues: readonly CatalogueRequest[]): readonly CatalogueRequest[] {
  const seen = new Set<string>()
  for (const { id } of catalogues) {
    if (seen.has(id)) throw new UserError('duplicate-catalogue-id', { id })
    seen.add(id)
  }
  return catalogues
}

function ruleSettings({ rules: wanted = {}, only, skip = [] }: Settings): RuleSettings {
  const all: readonly Rule[] = rules
  const off = all
    // Whoever asks for a few rules only does not ask for rows to vanish.
    .filter(
      (rule) =>
        skip.includes(rule.id) || (only !== undefined && !only.includes(rule.id) && !tellsLostRows(rule)),
    )
  return { ...wanted, ...Object.fromEntries(off.map(({ id }) => [id, 'off' as const])) }
}

/** Ids that the schema of the configuration cannot know: they come from the lists of rules and fields. */
function checkIds(settings: Settings): void {
  const ruleIds: readonly string[] = rules.map(({ id }) => id)
  for (const id of [
    ...Object.keys(settings.rules ?? {}),
    ...(settings.only ?? []),
    ...(settings.skip ?? []),
    ...(settings.accept ?? []).filter((id) => id !== ALL_SUGGESTIONS),
  ]) {
    if (!ruleIds.includes(id)) throw new UserError('unknown-rule', { id, suggestion: suggest(id, ruleIds) })
  }
  const fieldIds = fields.map(({ id }) => id)
  const chosen = [
    settings.columns,
    settings.baselineReading?.columns,
    ...(settings.catalogues ?? []).map(({ columns }) => columns),
  ]
  for (const id of chosen.flatMap((columns) => Object.keys(columns ?? {}))) {
    if (!fieldIds.includes(id))
      throw new UserError('unknown-field', { id, suggestion: suggest(id, fieldIds) })
  }
}

async function readUserSchema(file: string, path: string): Promise<object> {
  const text = readText(file, path, 'schema')
  try {
    const schema: unknown = JSON.parse(text)
    if (typeof schema !== 'object' || schema === null) throw new TypeError('not an object')
    const { compileUserSchema } = await import('../../schema/compile.ts')
    const check = await compileUserSchema(schema, path)
    check({}) // one that turns in a circle does so at once, and not only in the middle of a night
    return schema
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new UserError(
      'bad-user-schema',
      { path, detail: cause instanceof Error ? cause.message : '' },
      { cause },
    )
  }
}
