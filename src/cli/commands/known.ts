import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Acceptance, KnownFinding } from '../../model/known.ts'
import type { Outcome } from '../../model/policy.ts'
import type { Report } from '../../model/report.ts'
import { UserError } from '../../model/user-error.ts'
import { knownList } from '../../render/content/history/known-list.ts'
import { forTerminal } from '../../render/text/direction.ts'
import { numbersOf } from '../../render/text/number.ts'
import { rules } from '../../stages/validate/rules.ts'
import type { Call, Command, Session } from '../command.ts'
import { readText } from '../config/read-text.ts'
import { withConfig } from '../config/with-config.ts'
import { suggest } from '../options/suggest.ts'
import { createOutputFile } from '../output/output.ts'
import { knownText, readKnown } from '../request/known-file.ts'
import { type KnownPlace, knownPlace } from '../request/known-place.ts'
import { checkedReport } from '../request/saved-result.ts'
import type { Settings } from '../settings.ts'
import { accept, takeOut } from './known-edits.ts'

const ACTIONS = ['add', 'prune', 'list'] as const

/** Keeps the file of findings accepted for now. */
export const known: Command = {
  async run(call, session) {
    const [word = '', result, ...more] = call.arguments
    const action = ACTIONS.find((one) => one === word)
    if (action === undefined) {
      const meant = suggest(word, ACTIONS)
      const suggestion = meant === '' ? '' : `known ${meant}`
      throw new UserError('unknown-command', { command: `known ${word}`, suggestion })
    }
    const found = action === 'list' ? result : more[0]
    if (found !== undefined) throw new UserError('excess-arguments', { found, command: `known ${action}` })
    const { settings, configFolder, language } = await withConfig(call, session)
    const { cwd } = session.terminal
    const job = {
      place: knownPlace(settings, configFolder, cwd),
      settings,
      session: { ...session, language },
    }
    if (action === 'list') return list(job)
    if (result === undefined) {
      throw new UserError('missing-argument', { argument: 'result', command: `known ${action}` })
    }
    const report = () => checkedReport(readText(resolve(cwd, result), result, 'result'), result)
    return action === 'add' ? add(job, report, call) : prune(job, await report(), result)
  },
}

interface Job {
  readonly place: KnownPlace
  readonly settings: Settings
  readonly session: Session
}

async function add(job: Job, read: () => Promise<Report>, { options }: Call): Promise<Outcome> {
  const why = acceptance(options, today(job))
  const wanted = wantedRules(options)
  const codes = options.code
  if (wanted === undefined && codes === undefined && options.all !== true)
    throw new UserError('known-needs-choice', {})
  const report = await read()
  const before = job.place.exists ? await readKnown(job.place) : []
  const findings = report.catalogues
    .flatMap((catalogue) => catalogue.findings.items)
    .filter(({ rule }) => wanted === undefined || wanted.includes(rule))
    .filter(({ code = '' }) => codes === undefined || codes.includes(code))
  const { entries, added } = accept(before, findings, why, today(job))
  if (added > 0) write(job, entries)
  const { language } = job.session
  const numbers = numbersOf(language.tag)
  for (const [rule, { kept, all }] of sampledRules(report)) {
    if (wanted !== undefined && !wanted.includes(rule)) continue
    say(job, language.earlier.sampled(rule, numbers.count(kept), numbers.count(all)))
  }
  if (job.settings.quiet !== true) say(job, language.earlier.added(numbers.count(added), job.place.path))
  return 'passed'
}

async function prune(job: Job, report: Report, source: string): Promise<Outcome> {
  const entries = await mustRead(job)
  if (report.known === undefined) throw new UserError('known-not-in-result', { source })
  const gone = new Map<string, number>()
  for (const { fingerprint, count = 1 } of report.known.stale) {
    gone.set(fingerprint, (gone.get(fingerprint) ?? 0) + count)
  }
  const kept = takeOut(entries, gone)
  const pruned = sum(entries) - sum(kept)
  if (pruned > 0) write(job, kept)
  const { language } = job.session
  if (job.settings.quiet !== true) {
    say(job, language.earlier.pruned(numbersOf(language.tag).count(pruned), job.place.path))
  }
  return 'passed'
}

async function list(job: Job): Promise<Outcome> {
  const { terminal, language } = job.session
  const text = knownList(await mustRead(job), { path: job.place.path, asOf: today(job), language })
  await terminal.stdout.write(forTerminal(text, language.direction))
  return 'passed'
}

function acceptance({ reason, owner, expires }: Settings, today: string): Acceptance {
  const given = (option: string, value: string | undefined) => {
    if (value === undefined || value.trim() === '') throw new UserError('known-needs', { option })
    return value.trim()
  }
  const why = {
    reason: given('--reason', reason),
    owner: given('--owner', owner),
    expires: given('--expires', expires),
  }
  if (why.expires < today) throw new UserError('known-past-day', { day: why.expires, today })
  return why
}

function wantedRules({ rule }: Settings): readonly string[] | undefined {
  const ids: readonly string[] = rules.map(({ id }) => id)
  for (const id of rule ?? []) {
    if (!ids.includes(id)) throw new UserError('unknown-rule', { id, suggestion: suggest(id, ids) })
  }
  return rule
}

/** Rules of which the result holds only some findings, over all its catalogues. */
function sampledRules({ catalogues }: Report): ReadonlyMap<string, { kept: number; all: number }> {
  const found = new Map<string, { kept: number; all: number }>()
  for (const { findings } of catalogues) {
    const kept = new Map<string, number>()
    for (const { rule } of findings.items) kept.set(rule, (kept.get(rule) ?? 0) + 1)
    for (const [rule, count] of Object.entries(findings.byRule)) {
      const before = found.get(rule) ?? { kept: 0, all: 0 }
      found.set(rule, { kept: before.kept + (kept.get(rule) ?? 0), all: before.all + count })
    }
  }
  return new Map([...found].filter(([, { kept, all }]) => kept < all))
}

async function mustRead({ place }: Job): Promise<readonly KnownFinding[]> {
  if (!place.exists) throw new UserError('known-file-missing', { path: place.path })
  return readKnown(place)
}

function write({ place, session }: Job, entries: readonly KnownFinding[]): void {
  const before = place.exists ? readFileSync(place.file, 'utf8') : ''
  const text = knownText(entries, before, session.language.earlier.head())
  const file = createOutputFile(place.file, place.path, session.terminal)
  try {
    file.write(text)
    file.finish()
  } catch (error) {
    file.discard()
    throw error
  }
}

function today({ settings, session }: Job): string {
  return settings.asOf ?? session.terminal.today
}

function say({ session }: Job, text: string): void {
  session.terminal.stderr.write(`${text}\n`)
}

function sum(entries: readonly KnownFinding[]): number {
  return entries.reduce((total, { count = 1 }) => total + count, 0)
}
