import type { Language } from '../../../messages/language.ts'
import type { BaselineReport, CatalogueReport, Report } from '../../../model/report.ts'
import { brief } from '../../text/brief.ts'
import { numbersOf } from '../../text/number.ts'

/** Whoever runs rasoat gets commands; an official who reads a page is told the same in sentences. */
export type Reader = 'operator' | 'office'

export function commandFor(reader: Reader, command: string): string {
  return reader === 'operator' ? command : ''
}

/** An explanation of a low share that the result holds. */
interface Doubt {
  /** Stands in the sentence that carries the share. */
  readonly clause: string
  /** What puts it right. */
  readonly repair: string
  /** So many rows would count then that do not now. */
  readonly adds: number
}

/** A share is doubted only where it rests on something. */
const FEW = 20

/** What makes the share of a list say little; the best explanation comes first. */
export function doubtsOf(
  one: CatalogueReport,
  { run }: Pick<Report, 'run'>,
  language: Language,
  reader: Reader,
): readonly Doubt[] {
  const { doubts: words } = language.scope
  const { count } = numbersOf(language.tag)
  const agreement = one.metrics['name-agreement']
  const uncoded = one.comparison?.uncoded ?? 0
  const hasFewNames =
    agreement?.kind === 'share' && agreement.whole >= FEW && agreement.part * 2 < agreement.whole
  const isSlipped = (one.findings.byRule['slipped-column'] ?? 0) > 0
  const byName = run.match === undefined ? `rasoat ${run.command} … --match names` : ''
  return [
    ...(hasFewNames
      ? [
          {
            clause: words.fewNames(count(agreement.part), count(agreement.whole), isSlipped),
            repair: words.putRight(commandFor(reader, commandOf(one, isSlipped))),
            // Codes beside the wrong name count now, and some would count no more.
            adds: 0,
          },
        ]
      : []),
    // What counts by its name is not lost for want of a code.
    ...(uncoded >= FEW && uncoded * 5 > one.records && run.match === undefined
      ? [
          {
            clause: words.uncoded(count(uncoded), count(one.records)),
            repair: words.writeCodes(count(uncoded), commandFor(reader, byName)),
            adds: uncoded,
          },
        ]
      : []),
  ]
}

const NAMED_WRONGLY = ['code-names-another-procedure', 'not-in-baseline', 'name-differs']

/** Carries the suggestions out where there are any, else says what to look for. */
function commandOf({ findings }: CatalogueReport, isSlipped: boolean): string {
  const isSuggested = findings.items.some(
    ({ rule, suggestion }) => NAMED_WRONGLY.includes(rule) && suggestion?.field === 'code',
  )
  if (isSuggested) return 'rasoat convert … --accept suggestions -o fixed.csv'
  return `rasoat explain ${isSlipped ? 'slipped-column' : 'name-differs'}`
}

/** The steps that repair what makes the share doubtful, before any other. */
export function repairs(
  report: Report,
  language: Language,
  reader: Reader,
): readonly Pick<Doubt, 'repair' | 'adds'>[] {
  const [only, ...others] = report.catalogues
  if (only === undefined || others.length > 0 || report.baseline === undefined) return []
  return doubtsOf(only, report, language, reader)
}

const NAMED = 3

/** Issuers that the baseline lacks altogether: what is said of the list then says nothing of their codes. */
export function absentIssuersSaid(
  { absent = [] }: CatalogueReport,
  { run, baseline }: { readonly run: Report['run']; readonly baseline: BaselineReport },
  language: Language,
  reader: Reader,
): readonly string[] {
  if (absent.length === 0) return []
  const { count } = numbersOf(language.tag)
  const of = (by: 'issuer' | 'field') => absent.filter((one) => one.by === by).length
  const named = absent.slice(0, NAMED).map(({ name, procedures }) => `${brief(name)} ${count(procedures)}`)
  return [
    language.scope.doubts.absentIssuers(
      {
        codes: count(absent.reduce((sum, { procedures }) => sum + procedures, 0)),
        issuers: count(of('issuer')),
        fields: count(of('field')),
        names: [...named, ...(absent.length > NAMED ? ['…'] : [])].join(language.between.clauses),
      },
      baseline.complete ? commandFor(reader, `rasoat ${run.command} … --partial-baseline`) : '',
    ),
  ]
}
