import type { Language } from '../../../messages/language.ts'
import { capitalised } from '../../../messages/listed.ts'
import type { Difference, Version } from '../../../model/difference.ts'
import { SEVERITIES } from '../../../model/finding.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { count, text } from '../../reporters/xlsx/book-cell.ts'
import { type Line, SUMMARY_WIDTHS, said, sourceLines } from '../../reporters/xlsx/lines.ts'
import { remarksOf } from '../summary.ts'
import { talliesOf } from '../tallies.ts'

/** The first sheet: which versions, what became of the run, and how many changes of what. */
export function summary(difference: Difference, language: Language): Sheet {
  const { title, labels } = language.difference
  const { before, after, baseline, tool } = difference
  return {
    name: language.workbook.sheets.summary,
    rows: [
      [text(title, 'title')],
      said(language.report.labels.outcome, language.words.outcomes[difference.outcome]),
      ...version(language, labels.before, before),
      ...version(language, labels.after, after),
      ...(baseline === undefined
        ? []
        : [
            ...version(language, labels.nationalBefore, baseline.before),
            ...version(language, labels.nationalAfter, baseline.after),
          ]),
      said(language.workbook.labels.madeWith, `${tool.name} ${tool.version}`),
      [],
      ...counts(difference, language),
      ...remarksOf(difference, language).map((line) => said(line.label, line.text)),
    ],
    widths: SUMMARY_WIDTHS,
    isForReading: true,
  }
}

function version(
  language: Language,
  label: string,
  { sources, revision, records }: Version,
): readonly Line[] {
  return [
    ...sourceLines(language, label, sources),
    ...(revision === undefined ? [] : [said(`${label}: ${language.difference.labels.revision}`, revision)]),
    [text(`${label}: ${language.report.labels.records}`), count(records)],
  ]
}

function counts(difference: Difference, language: Language): readonly Line[] {
  const { labels } = language.difference
  const { changes, same, bySeverity } = difference.counts
  return [
    [text(labels.changes, 'heading'), text(labels.number, 'heading')],
    [text(labels.changes), count(changes)],
    ...SEVERITIES.map((severity) => [
      text(`${labels.changes}: ${language.words.severities[severity].one}`),
      count(bySeverity[severity]),
    ]),
    [text(labels.unchanged), count(same)],
    [],
    ...talliesOf(difference, language).flatMap(({ id, title, rows }) => [
      [
        text(id === 'kind' ? language.workbook.labels.kind : title, 'heading'),
        text(labels.number, 'heading'),
      ],
      ...rows.map(({ name, count: number }) => [text(capitalised(name)), count(number)]),
      [],
    ]),
  ]
}
