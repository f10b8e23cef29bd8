import type { Outcome } from '../../model/policy.ts'
import type { SourcePlace } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { worklistReporters } from '../../render/worklist/check/formats.ts'
import { realPath } from '../../stages/read/link.ts'
import { checkWorklists } from '../../worklist/check-worklists.ts'
import type { Call, Command, Session } from '../command.ts'
import { withConfig } from '../config/with-config.ts'
import { limitsOf } from '../options/limit-amounts.ts'
import { suggest } from '../options/suggest.ts'
import { refuseToOverwrite } from '../output/output.ts'
import { createProgress } from '../output/progress.ts'
import { deliver, planOutputs } from '../output/result.ts'
import { buildRequest } from '../request/request.ts'
import { findSources } from '../request/sources.ts'

const ACTIONS = ['check'] as const

/** Takes filled work lists back. They are written by `--worklist` of an audit. */
export const worklist: Command = {
  async run(call, session) {
    const [word = '', ...written] = call.arguments
    if (!ACTIONS.some((one) => one === word)) {
      const meant = suggest(word, ACTIONS)
      const suggestion = meant === '' ? '' : `worklist ${meant}`
      throw new UserError('unknown-command', { command: `worklist ${word}`, suggestion })
    }
    if (written.length === 0)
      throw new UserError('missing-argument', { argument: 'folder', command: 'worklist check' })
    return check(written, call, session)
  },
}

async function check(written: readonly string[], call: Call, session: Session): Promise<Outcome> {
  const { terminal } = session
  const configured = await withConfig(call, session)
  const { given, configFolder, language } = configured
  // What an audit writes, and what its findings must not fall behind, is its own affair.
  const { format: _, output: __, noWorseThan: ___, ...settings } = configured.settings
  const { format, output } = given
  const plan = planOutputs(
    { ...(format === undefined ? {} : { format }), ...(output === undefined ? {} : { output }) },
    worklistReporters,
    given,
  )
  const { cwd, stdin } = terminal
  const limits = limitsOf(settings.limits)
  const found: SourcePlace[] = []
  for (const one of written) found.push(...(await findSources(one, { base: cwd, cwd, stdin, limits })))
  const files = [...new Map(found.map((place) => [placeOf(place), place])).values()]
  const request = await buildRequest(
    {
      command: 'audit',
      settings,
      configFolder,
      catalogues: settings.catalogue ?? [],
      commandLine: given,
      baseline: given.baseline,
    },
    terminal,
  )
  const lists = request.catalogues.flatMap(({ sources }) => sources)
  const places = new Set(lists.map(placeOf))
  const both = files.find((place) => places.has(placeOf(place)))
  if (both !== undefined) throw new UserError('worklist-is-list', { path: both.path })
  const outputs = plan.files.map(({ path }) => path)
  refuseToOverwrite(
    outputs,
    [...files, ...lists, ...(request.baseline?.sources ?? []), ...(request.baseline?.details ?? [])],
    cwd,
  )
  const progress = createProgress(terminal, settings)
  const { jobs } = settings
  const checking = checkWorklists(files, request, {
    ...(jobs === undefined ? {} : { jobs }),
    onProgress: progress.step,
  })
  const result = await checking.finally(progress.end)
  await deliver(result, plan, { settings, language, terminal })
  return result.outcome
}

function placeOf({ path, file }: SourcePlace): string {
  return file === undefined ? path : (realPath(file) ?? file)
}
