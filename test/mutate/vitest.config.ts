import { readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { defineConfig, mergeConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import base from '../../vitest.config.ts'
import { REPOSITORY } from '../built.ts'
import { type Seeded, withFaults } from './seeding.ts'

// Each fault in every test that reaches it (`in-turn.ts`), or one of them in the tests that are named.
const isInTurn = process.env['RASOAT_IN_TURN'] !== undefined
const done = (process.env['RASOAT_DONE'] ?? '').split('\n').filter((name) => name !== '')

const faults: readonly Seeded[] = JSON.parse(readFileSync(process.env['RASOAT_FAULTS'] ?? '', 'utf8'))

// Tests that run the built program, other programs or the repository itself see nothing of a fault that is put in here.
// Those of what is printed see the core through whole reports: hours of work for what a nearer test says.
const FAR = [
  'bench',
  'browser',
  'cli/init',
  'fuzz',
  'messages',
  'office',
  'render',
  'samples',
  'season',
  'worklist',
]
const FAR_FILES = [
  ...[
    'architecture',
    'ci',
    'contributing',
    'corpora',
    'docs',
    'docs-commands',
    'naughty',
    'package',
    'report-schema',
    'unused',
  ],
  ...['cli/process', 'cli/completion', 'cli/man', 'cli/hostile-files'],
]

/** The order they are asked in: the nearest tests notice most. */
class Nearest extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = (process.env['RASOAT_ORDER'] ?? '').split('\n')
    const place = ({ moduleId }: TestSpecification) => order.indexOf(relative(REPOSITORY, moduleId))
    const length = ({ moduleId }: TestSpecification) => statSync(moduleId).size
    // Short files first: small tests of one thing, and what they notice is asked of nobody else.
    return files.toSorted((a, b) => place(a) - place(b) || length(a) - length(b))
  }
}

export default mergeConfig(
  base,
  defineConfig({
    root: REPOSITORY,
    plugins: [
      {
        name: 'rasoat-faults',
        enforce: 'pre',
        transform(source, id) {
          const file = relative(REPOSITORY, id.split('?')[0] ?? '')
          const here = faults.filter((fault) => fault.file === file)
          return here.length === 0 ? undefined : { code: withFaults(source, here), map: null }
        },
      },
    ],
    test: {
      setupFiles: [join(REPOSITORY, 'test/mutate/setup.ts')],
      exclude: [
        ...FAR.map((name) => `test/${name}/**`),
        ...FAR_FILES.map((name) => `test/${name}.test.ts`),
        ...done,
      ],
      ...(isInTurn ? { runner: join(REPOSITORY, 'test/mutate/in-turn.ts'), isolate: true } : {}),
      // A test that is run again would find its snapshots counted on.
      update: false,
      // What was compiled once is not compiled again for each fault: all of them are in it.
      experimental: { fsModuleCache: true, fsModuleCachePath: join(REPOSITORY, 'out/mutate/modules') },
      sequence: { sequencer: Nearest },
      maxWorkers: 1,
      reporters: ['dot'],
    },
  }),
)
