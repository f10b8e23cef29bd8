/**
 * Removes the declarations that nobody who uses the package can come by: `npm run build` writes one for each file of
 * `src/`, and `index.d.ts` leads to few of them.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const [, , folder = 'dist'] = process.argv
const needed = reachedFrom(join(folder, 'index.d.ts'))
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const file = join(folder, path)
  if (file.endsWith('.d.ts') && !needed.has(file)) rmSync(file)
}

/** The declarations that one imports, and those that they import. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start])
  // A set gives what is added to it while one goes through it, too.
  for (const file of reached) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from |import\()["'](\.[^"']+)["']/g,
    )) {
      reached.add(join(dirname(file), path.replace(/\.[jt]s$/, '.d.ts')))
    }
  }
  return reached
}
