import { realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import { UserError } from '../../model/user-error.ts'

/**
 * A link that was found by walking a folder is followed only inside that folder: what lies elsewhere was put there by
 * whoever filled the folder, not by whoever audits it. A link that the user names is another matter.
 * @throws UserError `link-out-of-folder`
 */
export function keepInside(path: string, folder: string, source: string): void {
  const target = realPath(path)
  if (target === undefined) return // it leads nowhere; opening it says so
  if (!isInside(target, realPath(folder) ?? folder))
    throw new UserError('link-out-of-folder', { source, folder })
}

/** Where a link ends; undefined when it leads nowhere, or round in a circle. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
