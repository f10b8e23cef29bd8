import { diff } from '../../diff/diff.ts'
import type { Outcome } from '../../model/policy.ts'
import { differenceReporters } from '../../render/diff/formats.ts'
import type { Call, Command, Session } from '../command.ts'
import { withConfig } from '../config/with-config.ts'
import { limitsOf } from '../options/limit-amounts.ts'
import { keyOf } from '../options/option.ts'
import { options } from '../options/options.ts'
import { refuseToOverwrite } from '../output/output.ts'
import { deliver, planOutputs, sayPassedOver, summarise } from '../output/result.ts'
import { baselineOf, versionsOf } from '../request/versions.ts'
import type { Settings } from '../settings.ts'

/** What changed between two versions of a list, or of many. */
export const diffing: Command = { run }

async function run(call: Call, session: Session): Promise<Outcome> {
  const { terminal } = session
  const { settings, configFolder, language } = await settingsOf(call, session)
  const plan = planOutputs(settings, differenceReporters)
  const limits = limitsOf(settings.limits)
  const versions = await versionsOf({ written: call.arguments, settings, configFolder }, terminal)
  const baseline = await baselineOf(settings, terminal)
  const pairs = [versions, ...(versions.lists ?? []), ...(baseline === undefined ? [] : [baseline])]
  const sources = pairs.flatMap(({ before, after }) => [...before, ...after])
  const outputs = plan.files.map(({ path }) => path)
  refuseToOverwrite(outputs, sources, terminal.cwd)
  const difference = await diff({
    ...versions,
    ...(baseline === undefined ? {} : { baseline }),
    limits,
    failIfDifferent: settings.failIfDifferent === true,
    failOn: settings.failOn ?? 'error',
  })
  const lists = sources.flatMap(({ file }) => file ?? [])
  const delivery = { settings, language, terminal, lists }
  if (settings.quiet !== true) sayPassedOver(difference, delivery)
  await deliver(difference, plan, delivery)
  if (plan.stdout.some(({ id }) => id === 'github'))
    await summarise(difference, differenceReporters, delivery)
  return difference.outcome
}

/** A configuration is asked where somebody names one, and for the lists of a repository where nobody names any. */
async function settingsOf(call: Call, session: Session) {
  const { config: _, noConfig: __, ...given } = call.options
  const isNamed = call.options.config !== undefined && !call.fromEnvironment.has('config')
  const isAsked = isNamed || (given.git !== undefined && call.arguments.length === 0)
  if (isAsked) return withConfig(call, session, NOT_OF_DIFF)
  return { settings: given, configFolder: session.terminal.cwd, language: session.language }
}

/** What a configuration says of audits, and what the night writes. */
const NOT_OF_DIFF = [
  ...options.filter(({ commands }) => !commands.includes('diff')).map(keyOf),
  ...[
    'output',
    'format',
    'baseline',
    'baselineReading',
    'baselineDate',
    'policy',
    'targets',
    'expect',
    'rules',
  ],
] as (keyof Settings)[] // keys of options are keys of settings
