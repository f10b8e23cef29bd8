import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository, for tests that run what `bin` runs. */
export const REPOSITORY = fileURLToPath(new URL('..', import.meta.url))

/** What `bin` runs has to be what stands in src/. @throws when it is older: a test of it would say nothing */
export function requireBuild(): void {
  const written = newest(join(REPOSITORY, 'src'), '.ts')
  const built = statSync(join(REPOSITORY, 'dist/cli/process.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built < written) throw new Error('dist/ is older than src/: run "npm run build" before this test.')
}

function newest(folder: string, ending: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith(ending),
  )
  return Math.max(...files.map((path) => statSync(join(folder, path)).mtimeMs))
}
