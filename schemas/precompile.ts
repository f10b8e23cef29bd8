import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { precompiled } from '../src/schema/compile.ts'

/**
 * A program of the build, `precompile.ts <folder>`: each schema beside it as a module that checks a value without Ajv, and
 * `index.js`, which stands in for `src/schema/published-checks.ts`.
 */
const [folder = 'dist/checks'] = process.argv.slice(2)
const ENDING = '.schema.json'

mkdirSync(folder, { recursive: true })
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
for (const name of names) {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, name + ENDING), 'utf8'))
  buildSync({
    stdin: { contents: await precompiled(schema), resolveDir: import.meta.dirname },
    bundle: true, // with the two functions of Ajv that it calls
    minify: true,
    format: 'esm',
    charset: 'utf8',
    outfile: join(folder, `${name}.js`),
  })
}
writeFileSync(
  join(folder, 'index.js'),
  `import { asCheck } from '../../src/schema/check.ts'
const validators = {
${names.map((name) => `  ${name}: () => import('./${name}.js'),`).join('\n')}
}
export async function publishedCheck(name) {
  return asCheck((await validators[name]()).default)
}
`,
)
