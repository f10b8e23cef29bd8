import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { ListPair } from '../../diff/compare-versions.ts'
import type { DiffRequest } from '../../diff/diff.ts'
import type { SourceRequest } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { limitsOf } from '../options/limit-amounts.ts'
import type { CatalogueSettings, Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { asSource } from './catalogues.ts'
import { gitRoot, readRevision } from './git.ts'
import { askedIn, changedLists, type FoundPair, rangeOf, type Wanted } from './git-lists.ts'
import { findSources } from './sources.ts'

export type Versions = Pick<DiffRequest, 'before' | 'after' | 'lists' | 'revisions'>

interface Asked {
  readonly written: readonly string[]
  readonly settings: Settings
  /** Folder that lists of the configuration start from. */
  readonly configFolder: string
}

/** Two lists as they are given, or lists as they were and as they are. @throws UserError `two-versions-needed` */
export async function versionsOf(asked: Asked, terminal: Terminal): Promise<Versions> {
  const { written, settings } = asked
  const { git } = settings
  if (git !== undefined) return listsFromGit(git, asked, terminal)
  const [first, second, ...more] = written
  if (first === undefined || second === undefined || more.length > 0)
    throw new UserError('two-versions-needed', { count: written.length })
  return {
    before: await sourcesOf([first], settings, terminal),
    after: await sourcesOf([second], settings, terminal),
  }
}

/**
 * The lists that are named, else those of the configuration, else every list that changed.
 * @throws UserError `git-failed`
 */
function listsFromGit(git: string, { written, settings, configFolder }: Asked, terminal: Terminal): Versions {
  const { cwd } = terminal
  const entries = (settings.catalogues ?? []).flatMap((entry) =>
    entry.sources.map((source) => ({ written: source, base: configFolder, entry })),
  )
  const wanted: readonly Wanted[] =
    written.length > 0 ? written.map((one) => ({ written: one, base: cwd })) : entries
  const folder = askedIn(wanted, cwd)
  const range = rangeOf(git, folder, wanted[0]?.written ?? '.')
  const found = changedLists(wanted, range, folder)
  const readingOf = readings(entries, written, found, () => changedLists(entries, range, folder))
  const root = gitRoot(folder, { revision: range.before, path: '.' })
  const most = limitsOf(settings.limits).inflatedBytes
  const display = (file: string, by: Wanted | undefined) =>
    (isAbsolute(by?.written ?? '') ? file : relative(cwd, file)).split(sep).join('/')
  const at = (revision: string, file: string, pair: FoundPair): SourceRequest => {
    const path = display(file, pair.by)
    const bytes = readRevision({ revision, path }, file, most, root)
    return { ...asSource({ path, bytes }, { ...settings, ...readingOf(pair) }), path: `${revision}:${path}` }
  }
  const pairs = found.map((pair): ListPair => {
    const { before, after } = pair
    const here = (file: string) =>
      range.after === undefined
        ? asSource({ path: display(file, pair.by), file }, { ...settings, ...readingOf(pair) })
        : at(range.after, file, pair)
    return {
      before: before === undefined ? [] : [at(range.before, before, pair)],
      after: after === undefined ? [] : [here(after)],
      isFound: !isNamed(pair, resolve(pair.by?.base ?? cwd, pair.by?.written ?? '')),
    }
  })
  const revisions = { before: range.before, ...(range.after === undefined ? {} : { after: range.after }) }
  const [one, ...others] = pairs
  // One list that is on both sides, under its name: as two files are compared.
  const isOne =
    written.length === 1 &&
    one !== undefined &&
    others.length === 0 &&
    one.isFound === false &&
    found[0]?.before === found[0]?.after
  return isOne ? { ...one, revisions } : { before: [], after: [], lists: pairs, revisions }
}

function isNamed({ before, after }: FoundPair, file: string): boolean {
  return before === file || after === file
}

type Entry = Wanted & { readonly entry: CatalogueSettings }

/** How the configuration reads each list: by the entry that has it. */
function readings(
  entries: readonly Entry[],
  written: readonly string[],
  found: readonly FoundPair[],
  byEntry: () => readonly FoundPair[],
): (pair: FoundPair) => Partial<CatalogueSettings> {
  if (entries.length === 0) return () => ({})
  const known = written.length === 0 ? found : byEntry()
  const pathOf = ({ before, after }: FoundPair) => after ?? before ?? ''
  const entryOf = new Map(known.map((pair) => [pathOf(pair), entries.find((one) => one === pair.by)?.entry]))
  return (pair) => entryOf.get(pathOf(pair)) ?? {}
}

/**
 * Both versions of the national list or none. It lies in the repository beside the list, so that `--git` gives its
 * older version as well, unless the user names one.
 * @throws UserError `baseline-versions`, `git-failed`
 */
export async function baselineOf(settings: Settings, terminal: Terminal): Promise<DiffRequest['baseline']> {
  const { baseline, oldBaseline, git, limits } = settings
  if (baseline === undefined && oldBaseline === undefined) return undefined
  if (baseline !== undefined && oldBaseline === undefined && git !== undefined)
    return nationalFromGit(git, baseline, limits === undefined ? {} : { limits }, terminal)
  if (baseline === undefined || oldBaseline === undefined)
    throw new UserError('baseline-versions', {
      option: baseline === undefined ? '--baseline' : '--old-baseline',
    })
  return {
    before: await sourcesOf(oldBaseline, {}, terminal),
    after: await sourcesOf(baseline, {}, terminal),
  }
}

/** One list, though it may be of several files: each as it was in the revisions. */
async function nationalFromGit(
  git: string,
  written: readonly string[],
  settings: Settings,
  terminal: Terminal,
): Promise<DiffRequest['baseline']> {
  const most = limitsOf(settings.limits).inflatedBytes
  const [path = ''] = written
  const range = rangeOf(git, askedIn([{ written: path, base: terminal.cwd }], terminal.cwd), path)
  const at = (revision: string) =>
    written.map((one): SourceRequest => {
      const bytes = readRevision({ revision, path: one }, resolve(terminal.cwd, one), most)
      return { path: `${revision}:${one}`, bytes }
    })
  return {
    before: at(range.before),
    after: range.after === undefined ? await sourcesOf(written, settings, terminal) : at(range.after),
  }
}

async function sourcesOf(
  written: readonly string[],
  settings: Settings,
  { cwd, stdin }: Pick<Terminal, 'cwd' | 'stdin'>,
): Promise<readonly SourceRequest[]> {
  const { inputFormat } = settings
  const limits = limitsOf(settings.limits)
  const found = await Promise.all(
    written.map((one) => findSources(one, { base: cwd, cwd, stdin, inputFormat, limits })),
  )
  return found.flat().map((place) => asSource(place, settings))
}
