import { resolve } from 'node:path'
import { audit } from '../../audit.ts'
import type { Outcome } from '../../model/policy.ts'
import type { Report } from '../../model/report.ts'
import { reporters } from '../../render/reporters.ts'
import { speak } from '../../render/spoken.ts'
import type { Command as AuditCommand, AuditRequest, SourceRequest } from '../../request.ts'
import type { Call, Command, Session } from '../command.ts'
import { createOutputFile, refuseToOverwrite } from '../output.ts'
import { createProgress } from '../progress.ts'
import { buildRequest } from '../request.ts'
import { planOutputs, writeResult } from '../result.ts'
import { withConfig } from '../with-config.ts'

/** `validate`, `compare`, `report` and `audit` are one job; the request says which rules and comparisons it holds. */
export function auditing(command: AuditCommand): Command {
  return { run: (call, session) => run(command, call, session) }
}

async function run(command: AuditCommand, call: Call, session: Session): Promise<Outcome> {
  const { terminal } = session
  const { settings, configFolder, language } = await withConfig(call, session)
  const plan = planOutputs(settings, reporters, call.options)
  const request = await buildRequest(
    {
      command,
      settings,
      configFolder,
      catalogues: call.arguments,
      commandLine: call.options,
      baseline: call.options.baseline,
    },
    terminal,
  )
  const { findings } = settings
  const outputs = [...plan.files.map(({ path }) => path), ...(findings === undefined ? [] : [findings])]
  refuseToOverwrite(outputs, sourcesOf(request), terminal.cwd)
  const progress = createProgress(terminal, settings)
  const file =
    findings === undefined ? undefined : createOutputFile(resolve(terminal.cwd, findings), findings, terminal)
  let report: Report
  try {
    report = await audit(request, {
      ...(settings.jobs === undefined ? {} : { jobs: settings.jobs }),
      ...(file === undefined
        ? {}
        : { onFinding: (finding) => file.write(`${JSON.stringify(speak(finding, language))}\n`) }),
      onProgress: progress.step,
    })
    file?.finish()
  } catch (error) {
    file?.discard()
    throw error
  } finally {
    progress.end()
  }
  await writeResult(report, plan, { settings, language, terminal })
  return report.outcome
}

function sourcesOf({ baseline, catalogues }: AuditRequest): readonly SourceRequest[] {
  return [...(baseline?.sources ?? []), ...catalogues.flatMap(({ sources }) => sources)]
}
