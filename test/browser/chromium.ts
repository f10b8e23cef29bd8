import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Names under which systems install a Chromium, and where a Mac keeps one. First the one without windows: the others open
 * one for each page, with bars and tabs nobody sees, at three times the cost.
 */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const ON_A_MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export const NO_CHROMIUM =
  'There is no Chromium on this machine: `apt-get install chromium` brings one, or RASOAT_CHROMIUM names its file.'

/** The browser that the tests drive: what RASOAT_CHROMIUM names, or the first that is found. */
export function findChromium(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = env['RASOAT_CHROMIUM'] ?? ''
  if (named !== '') return canRun(named) ? named : undefined
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ON_A_MAC].find(canRun)
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
