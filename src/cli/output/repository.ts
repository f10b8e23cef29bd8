import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { PUBLISHED_RULES } from '../../published.ts'
import { inRepository, isOutside, type Repository } from '../../render/text/source-uri.ts'
import { isInside, realPath } from '../../stages/read/link.ts'
import type { Terminal } from '../terminal.ts'

type Surroundings = Pick<Terminal, 'cwd' | 'env'>

/**
 * Where the repository of a run begins. Pipelines say so; they are believed where their folder holds `.git`, for they may
 * have put the repository into a folder below it. Else it is the nearest folder upwards with `.git`, from the working
 * folder or from the first list. Nowhere one: the working folder.
 * @param list whole path of the first list
 */
export function repositoryOf({ cwd, env }: Surroundings, list?: string): Repository {
  const said = [env['GITHUB_WORKSPACE'], env['CI_PROJECT_DIR']].flatMap((path) => path || [])
  const here = real(cwd)
  const saidHere = said.find(
    (path) => isInside(here, real(path)) || (list !== undefined && isInside(list, real(path))),
  )
  const root =
    (saidHere !== undefined && holdsGit(real(saidHere)) ? saidHere : undefined) ??
    gitRootOf(here) ??
    saidHere ??
    (list === undefined ? undefined : gitRootOf(dirname(list))) ??
    said[0] ??
    here
  const roots = [...new Set([real(root), root])].map(slashed)
  return { roots, cwd: slashed(here) }
}

/**
 * The address of the RULES.md of this copy of the program where it lies in the repository, so that whoever reads a finding
 * can open it. A copy that npm put there is no part of the repository.
 */
export function rulesPageOf(repository: Repository, env: Terminal['env']): string | undefined {
  if (!existsSync(PUBLISHED_RULES)) return undefined
  const file = slashed(realpathSync(PUBLISHED_RULES))
  if (isOutside(file, repository) || file.includes('/node_modules/')) return undefined
  const folder = folderAddress(env)
  if (folder === undefined) return undefined
  const path = inRepository(file, repository).split('/').map(encodeURIComponent).join('/')
  return `${folder}/${path}`
}

/** The page of the root of the repository at this very commit. */
function folderAddress(env: Terminal['env']): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = env
  const address =
    GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA
      ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}`
      : CI_PROJECT_URL && CI_COMMIT_SHA
        ? `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}`
        : ''
  return /^https:\/\/[^\s<>"]+$/.test(address) ? address : undefined
}

function gitRootOf(folder: string): string | undefined {
  if (holdsGit(folder)) return folder
  const above = dirname(folder)
  return above === folder ? undefined : gitRootOf(above)
}

function holdsGit(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}

function real(path: string): string {
  return realPath(path) ?? path
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
