import { resolve } from 'node:path'
import { TrendCollector } from '../../audit/nights/collect-trend.ts'
import type { Outcome } from '../../model/policy.ts'
import { TREND_GROUPS } from '../../model/trend.ts'
import { UserError } from '../../model/user-error.ts'
import { trendReporters } from '../../render/trend/formats.ts'
import { foldWord } from '../../text/fold.ts'
import type { Call, Command, Session } from '../command.ts'
import { withConfig } from '../config/with-config.ts'
import { nightFiles } from '../history/night-files.ts'
import { attempted } from '../history/open-history.ts'
import { keyOf } from '../options/option.ts'
import { options } from '../options/options.ts'
import { deliver, planOutputs } from '../output/result.ts'
import type { Settings } from '../settings.ts'

/** How the figures of a history went. */
export const trending: Command = { run }

const SHOWN = ['coverage', 'online-share', 'full-online-share']

async function run(call: Call, session: Session): Promise<Outcome> {
  const { terminal } = session
  const { settings, language } = await withConfig(call, session, NOT_OF_TREND)
  const plan = planOutputs(settings, trendReporters)
  const { history: path, by = TREND_GROUPS[0], metric, from } = settings
  if (path === undefined) throw new UserError('missing-option-value', { option: '--history' })
  const files = nightFiles(resolve(terminal.cwd, path), path)
  if (files.length === 0) throw new UserError('history-empty', { path })
  const words = call.arguments.map(foldWord).filter((word) => word !== '')
  const collector = new TrendCollector({
    source: path,
    by,
    metrics: metric ?? SHOWN,
    ...(from === undefined ? {} : { from }),
    wants: ({ unit, province = '' }, id) =>
      call.arguments.length === 0 ||
      call.arguments.includes(id) ||
      words.some((word) => foldWord(unit).includes(word) || foldWord(province).includes(word)),
  })
  for (const night of files) {
    const said = await attempted(night)
    if ('what' in said) collector.lose(night.path)
    else collector.see(said.head, said.lists)
  }
  await deliver(collector.trend(), plan, { settings, language, terminal })
  return 'passed'
}

/** What a configuration says of audits, and what the night writes. */
const NOT_OF_TREND = [
  ...options.filter(({ commands }) => !commands.includes('trend')).map(keyOf),
  ...[
    'output',
    'format',
    'baseline',
    'baselineReading',
    'baselineDate',
    'catalogues',
    'policy',
    'targets',
    'expect',
    'rules',
  ],
] as (keyof Settings)[] // keys of options are keys of settings
