import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_TAGS, type LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { reporters } from '../../src/render/reporters.ts'
import { inOneText } from './in-one-text.ts'
import { cleanReport, reportWithEarlier, sampleReport } from './sample-report.ts'

async function written(format: string, report = reportWithEarlier(), tag: LanguageTag = 'en', width = 80) {
  const reporter = await reporters.find(({ id }) => id === format)?.load()
  const options = { language: await loadLanguage(tag), width, color: false, examples: 3 }
  return inOneText(reporter?.render(report, options) ?? [])
}

describe.each(LANGUAGE_TAGS)('known findings and an earlier result in %s', (tag) => {
  test.each([60, 80, 160])('keep within %d columns, and move no cursor', async (width) => {
    const page = await written('table', reportWithEarlier(), tag, width)
    expect(page.split('\n').filter((line) => stringWidth(line) > width)).toEqual([])
    expect(page).not.toContain('\u001b')
  })

  test('are Markdown without HTML or markup of their own', async () => {
    const page = await written('markdown', reportWithEarlier(), tag)
    expect(page).not.toMatch(/<script|(?<!\\)\[x\]\(|@ubnd/)
  })

  test('are said in the head of both pages', async () => {
    const { earlier } = await loadLanguage(tag)
    for (const format of ['table', 'markdown']) {
      const page = await written(format, reportWithEarlier(), tag)
      for (const label of [earlier.labels.known, earlier.labels.earlier]) expect(page).toContain(label)
    }
  })
})

test('a run without either says nothing of them', async () => {
  const { earlier } = await loadLanguage('en')
  for (const report of [sampleReport, cleanReport]) {
    for (const { id } of reporters) {
      const text = await written(id, report)
      expect(text).not.toContain(earlier.labels.knownFindings)
      expect(text).not.toMatch(/suppressions|"known"|"ratchet"/)
    }
  }
})

test('SARIF says of every result whether it is suppressed, once it says it of one', async () => {
  const { runs } = JSON.parse(await written('sarif'))
  const [{ results }] = runs
  const all = results.map(({ suppressions }: { suppressions?: readonly object[] }) => suppressions?.length)
  expect(new Set(all)).toEqual(new Set([0, 1]))
})

test('JUnit has a failed case for each list whose figures fell, and for each entry that is gone', async () => {
  const text = await written('junit')
  expect(text.match(/<failure type="worse"/g)).toHaveLength(1)
  // The other list has new findings: its figure is said with them.
  expect(text).toContain('2/3')
  expect(text.match(/<failure type="stale"/g)).toHaveLength(25)
})

test('GitHub shows ten errors with them, and annotates nothing that is known or was there before', async () => {
  const lines = (await written('github')).split('\n')
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10)
  expect(lines.filter((line) => line.includes('(missing-code)'))).toHaveLength(0)
})

test('GitLab shows what is known as the least there is', async () => {
  const issues: readonly { severity: string; description: string }[] = JSON.parse(await written('gitlab'))
  const known = issues.filter(({ description }) => description.includes('Known until 31 December 2026'))
  expect(known.length).toBeGreaterThan(0)
  expect(known.filter(({ severity }) => severity !== 'info')).toEqual([])
})
