import { resolve } from 'node:path'
import { type DiffRequest, diff } from '../../diff.ts'
import { UserError } from '../../model/user-error.ts'
import { differenceReporters } from '../../render/differences.ts'
import type { SourceRequest } from '../../request.ts'
import { asSource } from '../catalogues.ts'
import type { Command, Session } from '../command.ts'
import { readRevision } from '../git.ts'
import { limitsOf } from '../limits.ts'
import { refuseToOverwrite } from '../output.ts'
import { deliver, planOutputs } from '../result.ts'
import type { Settings } from '../settings.ts'
import { findSources } from '../sources.ts'

/** What changed between two versions of a list. */
export const diffing: Command = {
  async run({ arguments: written, options: settings }, { terminal, language }) {
    const plan = planOutputs(settings, differenceReporters)
    const limits = limitsOf(settings.limits)
    const { before, after } = await versionsOf(written, settings, terminal)
    const baseline = await baselineOf(settings, terminal)
    const sources = [...before, ...after, ...(baseline?.before ?? []), ...(baseline?.after ?? [])]
    const outputs = plan.files.map(({ path }) => path)
    refuseToOverwrite(outputs, sources, terminal.cwd)
    const difference = await diff({
      before,
      after,
      ...(baseline === undefined ? {} : { baseline }),
      limits,
      failIfDifferent: settings.failIfDifferent === true,
      failOn: settings.failOn ?? 'error',
    })
    await deliver(difference, plan, { settings, language, terminal })
    return difference.outcome
  },
}

type Versions = Pick<DiffRequest, 'before' | 'after'>

/** Two lists as they are given, or one list as it was and as it is. @throws UserError `two-versions-needed` */
async function versionsOf(
  written: readonly string[],
  settings: Settings,
  terminal: Session['terminal'],
): Promise<Versions> {
  const [first, second, ...more] = written
  const { git } = settings
  const isComplete =
    first !== undefined && more.length === 0 && (git === undefined) === (second !== undefined)
  if (!isComplete) throw new UserError('two-versions-needed', { count: written.length })
  if (git === undefined) {
    return {
      before: await sourcesOf([first], settings, terminal),
      after: await sourcesOf([second ?? ''], settings, terminal),
    }
  }
  const [old = '', young = ''] = git.split('..')
  const at = (revision: string): readonly SourceRequest[] => {
    const bytes = readRevision(
      revision,
      resolve(terminal.cwd, first),
      first,
      limitsOf(settings.limits).inflatedBytes,
    )
    return [{ ...asSource({ path: first, bytes }, settings), path: `${revision}:${first}` }]
  }
  return { before: at(old), after: young === '' ? await sourcesOf([first], settings, terminal) : at(young) }
}

/** Both versions of the national list or none. @throws UserError `baseline-versions` */
async function baselineOf(settings: Settings, terminal: Session['terminal']): Promise<Versions | undefined> {
  const { baseline, oldBaseline } = settings
  if (baseline === undefined && oldBaseline === undefined) return undefined
  if (baseline === undefined || oldBaseline === undefined)
    throw new UserError('baseline-versions', {
      option: baseline === undefined ? '--baseline' : '--old-baseline',
    })
  return {
    before: await sourcesOf(oldBaseline, {}, terminal),
    after: await sourcesOf(baseline, {}, terminal),
  }
}

async function sourcesOf(
  written: readonly string[],
  settings: Settings,
  { cwd, stdin }: Session['terminal'],
): Promise<readonly SourceRequest[]> {
  const { inputFormat } = settings
  const limits = limitsOf(settings.limits)
  const found = await Promise.all(
    written.map((one) => findSources(one, { base: cwd, cwd, stdin, inputFormat, limits })),
  )
  return found.flat().map((place) => asSource(place, settings))
}
