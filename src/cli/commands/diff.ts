import { resolve } from 'node:path'
import { type DiffRequest, diff } from '../../diff/diff.ts'
import type { SourceRequest } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { differenceReporters } from '../../render/diff/formats.ts'
import type { Command, Session } from '../command.ts'
import { limitsOf } from '../options/limit-amounts.ts'
import { refuseToOverwrite } from '../output/output.ts'
import { deliver, planOutputs, summarise } from '../output/result.ts'
import { asSource } from '../request/catalogues.ts'
import { mergeBase, readRevision } from '../request/git.ts'
import { findSources } from '../request/sources.ts'
import type { Settings } from '../settings.ts'

/** What changed between two versions of a list. */
export const diffing: Command = {
  async run({ arguments: written, options: settings }, { terminal, language }) {
    const plan = planOutputs(settings, differenceReporters)
    const limits = limitsOf(settings.limits)
    const { before, after, revisions = {} } = await versionsOf(written, settings, terminal)
    const baseline = await baselineOf(settings, terminal)
    const sources = [...before, ...after, ...(baseline?.before ?? []), ...(baseline?.after ?? [])]
    const outputs = plan.files.map(({ path }) => path)
    refuseToOverwrite(outputs, sources, terminal.cwd)
    const difference = await diff({
      before,
      after,
      ...(baseline === undefined ? {} : { baseline }),
      revisions,
      limits,
      failIfDifferent: settings.failIfDifferent === true,
      failOn: settings.failOn ?? 'error',
    })
    const lists = after.flatMap(({ file }) => file ?? [])
    const delivery = { settings, language, terminal, lists }
    await deliver(difference, plan, delivery)
    if (plan.stdout.some(({ id }) => id === 'github'))
      await summarise(difference, differenceReporters, delivery)
    return difference.outcome
  },
}

type Versions = Pick<DiffRequest, 'before' | 'after' | 'revisions'>

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
  if (git !== undefined) return fromGit(git, [first], settings, terminal)
  return {
    before: await sourcesOf([first], settings, terminal),
    after: await sourcesOf([second ?? ''], settings, terminal),
  }
}

/**
 * What the user wrote, as it was in a revision and as it is (`A`), or as it was in two: `A..B`, and `A...B` for B beside
 * the commit where the two parted. A side left out is where the repository stands.
 * @throws UserError `git-failed`
 */
async function fromGit(
  range: string,
  written: readonly string[],
  settings: Settings,
  terminal: Session['terminal'],
): Promise<Versions> {
  const most = limitsOf(settings.limits).inflatedBytes
  const at = (revision: string): readonly SourceRequest[] =>
    written.map((path) => {
      const bytes = readRevision(revision, resolve(terminal.cwd, path), path, most)
      return { ...asSource({ path, bytes }, settings), path: `${revision}:${path}` }
    })
  const [, one = range, dots, other = ''] = /^(.*?)(\.{2,3})(.*)$/.exec(range) ?? []
  const [left, right] = [one === '' ? 'HEAD' : one, other === '' ? 'HEAD' : other]
  const [first = ''] = written
  const old = dots === '...' ? mergeBase(left, right, resolve(terminal.cwd, first), first) : left
  return {
    before: at(old),
    after: dots === undefined ? await sourcesOf(written, settings, terminal) : at(right),
    revisions: { before: old, ...(dots === undefined ? {} : { after: right }) },
  }
}

/**
 * Both versions of the national list or none. It lies in the repository beside the list, so that `--git` gives its
 * older version as well, unless the user names one.
 * @throws UserError `baseline-versions`, `git-failed`
 */
async function baselineOf(settings: Settings, terminal: Session['terminal']): Promise<Versions | undefined> {
  const { baseline, oldBaseline, git, limits } = settings
  if (baseline === undefined && oldBaseline === undefined) return undefined
  if (baseline !== undefined && oldBaseline === undefined && git !== undefined)
    return fromGit(git, baseline, limits === undefined ? {} : { limits }, terminal)
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
