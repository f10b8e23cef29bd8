import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { options } from '../src/cli/options/options.ts'
import { PUBLISHED_SCHEMAS, publishedSchema } from '../src/published.ts'
import { reporters } from '../src/render/reporters.ts'
import { states } from '../src/stages/judge/states.ts'
import { metrics } from '../src/stages/measure/metrics.ts'
import { derived } from './derived.ts'

// `tsx schemas/generate.ts` writes what the lists of the program say into the published schemas.
for (const name of PUBLISHED_SCHEMAS) {
  const published = publishedSchema(name)
  const schema = derived(name, published, { options, reporters, metrics, states })
  if (JSON.stringify(schema) === JSON.stringify(published)) continue
  console.log(`schemas/${name}.schema.json`)
  const file = fileURLToPath(new URL(`${name}.schema.json`, import.meta.url))
  writeFileSync(file, `${JSON.stringify(schema)}\n`)
  execFileSync('npx', ['biome', 'format', '--write', file], { stdio: ['ignore', 'ignore', 'inherit'] })
}
