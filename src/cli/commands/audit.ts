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
  const configured = await withConfig(call, session)
  const { settings, given, configFolder, language } = configured
  if (call.options.printConfig === true) {
    const { printConfig } = await import('../print-config.ts')
    await printConfig(command, call, configured, terminal)
    return 'passed'
  }
  const plan = planOutputs(settings, reporters, given)
  const request = await buildRequest(
    {
      command,
      settings,
      configFolder,
      catalogues: call.arguments,
      commandLine: given,
      baseline: given.baseline,
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

function sourcesOf({ baseline, catalogues, units }: AuditRequest): readonly SourceRequest[] {
  return [
    ...(baseline?.sources ?? []),
    ...(units === undefined ? [] : [units]),
    ...catalogues.flatMap(({ sources }) => sources),
  ]
}
