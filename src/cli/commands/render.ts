import { resolve } from 'node:path'
import { UserError } from '../../model/user-error.ts'
import { reporters } from '../../render/reporters.ts'
import type { Command } from '../command.ts'
import { LONGEST, readText as readTextFile } from '../config/read-text.ts'
import { refuseToOverwrite } from '../output/output.ts'
import { planOutputs, writeResult } from '../output/result.ts'
import { checkedReport } from '../request/saved-result.ts'
import type { Terminal } from '../terminal.ts'

/** Shows a saved result again, in another format or language. It judges nothing: the exit code says it was shown. */
export const render: Command = {
  async run({ arguments: [path = ''], options: settings }, { terminal, language }) {
    const plan = planOutputs(settings, reporters)
    refuseToOverwrite(
      plan.files.map(({ path }) => path),
      [{ file: resolve(terminal.cwd, path) }],
      terminal.cwd,
    )
    const report = await checkedReport(await readText(path, terminal), path)
    await writeResult(report, plan, { settings, language, terminal })
    return 'passed'
  },
}

async function readText(source: string, terminal: Terminal): Promise<string> {
  const max = LONGEST.result
  if (source !== '-') return readTextFile(resolve(terminal.cwd, source), source, 'result')
  const bytes = await terminal.stdin(max)
  if (bytes.length > max) throw new UserError('oversized-text', { source, value: bytes.length, max })
  return Buffer.from(bytes).toString('utf8')
}
