import { existsSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Settings } from '../settings.ts'

/** Looked for beside the configuration when nobody names another file. */
const USUAL_NAME = 'rasoat.known.yaml'

/** Where the known findings stand, or would stand. */
export interface KnownPlace {
  readonly file: string
  /** As a person in the working folder writes it. */
  readonly path: string
  readonly exists: boolean
}

export function knownPlace({ known }: Settings, configFolder: string, cwd: string): KnownPlace {
  const file = known === undefined ? resolve(configFolder, USUAL_NAME) : resolve(cwd, known)
  const shown = known === undefined ? relative(cwd, file) : known
  const path = isAbsolute(shown) ? shown : shown.split(sep).join('/')
  return { file, path, exists: existsSync(file) }
}
