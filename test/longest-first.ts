import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, the longest first: browsers, LibreOffice, programs that are started. */
const LONG = [
  'docs-commands',
  'browser/axe',
  'browser/opens',
  'report-schema',
  'package',
  'ci',
  'unused',
  'office/',
  'worklist/office-programs',
  'cli/process',
  'cli/limits',
  'browser/',
  'audit',
  'naughty',
  'render/',
  'fuzz/',
  'samples/',
]

/**
 * The order of the files: a long one that came last would leave the other processors with nothing to do. vitest knows
 * how long each took in the last run; on a fresh clone it knows their sizes only, and those say little.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { config, cache } = this.ctx
    const sorted = await super.sort(files)
    const isKnown = sorted.every(
      ({ moduleId, project }) =>
        cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`) !== undefined,
    )
    return isKnown ? sorted : sorted.sort((a, b) => rankOf(a) - rankOf(b))
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONG.findIndex((start) => moduleId.includes(`/test/${start}`))
  return rank === -1 ? LONG.length : rank
}
