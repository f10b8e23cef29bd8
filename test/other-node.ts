/**
 * The tests on other versions of Node, each from its npm package: `npm run test:node -- 22 24 26`. What stands behind
 * the versions goes to vitest: `npm run test:node -- 24 test/read`. Not part of CI, which has the oldest one.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { REPOSITORY } from './built.ts'

const words = process.argv.slice(2)
const firstOther = words.findIndex((word) => !/^\d+(\.\d+){0,2}$/.test(word))
const versions = firstOther === -1 ? words : words.slice(0, firstOther)
const forVitest = words.slice(versions.length)
if (versions.length === 0) {
  console.error('Say the versions of Node: npm run test:node -- 22 24 26')
  process.exit(2)
}

const failed = versions.filter((version) => !passesOn(version))
if (failed.length > 0) console.error(`The tests fail on Node ${failed.join(', ')}.`)
process.exitCode = failed.length > 0 ? 1 : 0

function passesOn(version: string): boolean {
  const programs = join(installed(version), 'bin')
  // Before all others, so that whatever the tests start runs on it as well: npm, npx and bin/rasoat.js.
  const env = { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` }
  const run = (...args: readonly string[]) =>
    spawnSync(join(programs, 'node'), args, { cwd: REPOSITORY, env, stdio: 'inherit' }).status === 0
  console.error(`Node ${version}, in ${programs}:`)
  return run('--version') && run('node_modules/vitest/vitest.mjs', 'run', ...forVitest)
}

/** The folder of the package, beside those of the project: installing it changes nothing of theirs. */
function installed(version: string): string {
  const name = `node-${process.platform}-${process.arch}`
  const folder = join(REPOSITORY, 'out/node', version)
  mkdirSync(folder, { recursive: true })
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      `${name}@${version}`,
    ],
    { cwd: folder, stdio: 'inherit' },
  )
  if (status !== 0) throw new Error(`npm has no ${name}@${version} for this machine`)
  return join(folder, 'node_modules', name)
}
