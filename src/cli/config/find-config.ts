import { existsSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** In this order, where a folder holds both. */
const NAMES = ['rasoat.yaml', 'rasoat.json']

export interface FoundConfig {
  readonly file: string
  /** Lies above the working folder, outside of any repository, and belongs to somebody else than that folder does. */
  readonly isForeign: boolean
}

/**
 * The nearest `rasoat.yaml` or `rasoat.json`, from a folder upwards. The folder that holds `.git` is the last one asked:
 * what lies above a repository is no part of it. Without a repository the search ends at the root of the file system,
 * and there a file of somebody else is not trusted: in a shared folder such as `/tmp` anybody could leave one, and a
 * configuration names files to write.
 */
export function findConfig(from: string): FoundConfig | undefined {
  const folders = foldersUpwards(from)
  const inRepository = folders.findIndex((folder) => existsSync(join(folder, '.git')))
  const asked = inRepository === -1 ? folders : folders.slice(0, inRepository + 1)
  for (const folder of asked) {
    for (const name of NAMES) {
      const file = join(folder, name)
      const stat = statOf(file)
      if (stat === undefined || stat.isDirectory()) continue
      const mayBeForeign = inRepository === -1 && folder !== from
      return { file, isForeign: mayBeForeign && isForeign(stat, statOf(from)) }
    }
  }
  return undefined
}

/** The administrator may do as he likes anyway, and where a system knows no owners everything belongs to 0. */
export function isForeign({ uid }: Pick<Stats, 'uid'>, folder: Pick<Stats, 'uid'> | undefined): boolean {
  return uid !== 0 && uid !== folder?.uid
}

function foldersUpwards(from: string): readonly string[] {
  const above = dirname(from)
  return above === from ? [from] : [from, ...foldersUpwards(above)]
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}
