import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { REPOSITORY } from './built.ts'

test('nothing is exported that no other file imports, no file and no dependency is left over: npx knip', async () => {
  const knip = join(REPOSITORY, 'node_modules/knip/bin/knip.js')
  const found = await promisify(execFile)(process.execPath, [knip, '--no-progress'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  }).then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout || stderr,
  )
  expect(found, 'npx knip --fix --fix-type exports,types takes away what is exported for nobody').toBe('')
})
