import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Change, Difference, ValueChange } from '../../src/model/difference.ts'
import { byWord } from '../../src/render/diff/by-word.ts'
import { html } from '../../src/render/diff/html.ts'
import { markdown } from '../../src/render/diff/markdown.ts'
import { table } from '../../src/render/diff/table.ts'
import { sampleDifference } from './sample-difference.ts'

const OLD = 'Cấp giấy phép xây dựng nhà ở riêng lẻ tại đô thị'
const NEW = 'Cấp chứng nhận xây dựng nhà ở riêng lẻ tại *nông* thôn'

const language = await loadLanguage('en')
const options = { width: 160, color: false, examples: 3, language }

function change(value: Omit<ValueChange, 'severity'>): Change {
  return {
    kind: 'changed',
    severity: 'note',
    code: '1.001194',
    name: 'Cấp giấy phép',
    levels: [],
    values: [{ ...value, severity: 'note' }],
  }
}

const renamed = change({ field: 'name', meaning: 'renamed', before: OLD, after: NEW })
const form = change({ field: 'code', meaning: 'code-form', before: 'short', after: 'long' })
const of = (changes: readonly Change[]): Difference => ({ ...sampleDifference, changes })
const written = (reporter: typeof table, changes: readonly Change[]) =>
  [...reporter.render(of(changes), options)].join('')

describe('a change inside a long name', () => {
  it('is told by word: what left stands before what came in its place', () => {
    expect(byWord(OLD, NEW)).toEqual([
      { kind: 'same', text: 'Cấp' },
      { kind: 'removed', text: 'giấy phép' },
      { kind: 'added', text: 'chứng nhận' },
      { kind: 'same', text: 'xây dựng nhà ở riêng lẻ tại' },
      { kind: 'removed', text: 'đô thị' },
      { kind: 'added', text: '*nông* thôn' },
    ])
  })

  it('is told in whole where the names have less than half of their words in common, or few words', () => {
    expect(byWord('Đăng ký khai sinh lưu động', 'Cấp giấy phép xây dựng mới')).toBeUndefined()
    expect(byWord('Khai sinh', 'Khai tử')).toBeUndefined()
  })

  it('is marked on the screen, in Markdown and on the page, and nothing of it is markup', () => {
    expect(written(table, [renamed])).toContain(
      '"Cấp [-giấy phép-] {+chứng nhận+} xây dựng nhà ở riêng lẻ tại [-đô thị-] {+*nông* thôn+}".',
    )
    expect(written(markdown, [renamed])).toContain(
      '"Cấp ~~giấy phép~~ **chứng nhận** xây dựng nhà ở riêng lẻ tại ~~đô thị~~ **\\*nông\\* thôn**".',
    )
    const page = written(html, [renamed])
    expect(page).toContain('<td>Cấp <del>giấy phép</del> xây dựng nhà ở riêng lẻ tại <del>đô thị</del></td>')
    expect(page).toContain(
      '<td>Cấp <ins>chứng nhận</ins> xây dựng nhà ở riêng lẻ tại <ins>*nông* thôn</ins></td>',
    )
  })
})

describe('codes of which the form alone changed', () => {
  it('are one sentence with a count; what else changed is told one by one', () => {
    for (const reporter of [table, markdown, html]) {
      const text = written(reporter, [form, renamed, form])
      expect(text.replace(/\s+/g, ' ')).toContain('Form of the code alone: 2.')
      expect(text).not.toContain('Only the form of the code')
    }
  })

  it('are listed together with another change of the same procedure', () => {
    const both = { ...renamed, values: [...form.values, ...renamed.values] }
    const text = written(table, [both])
    expect(text).not.toContain('Form of the code alone')
    expect(text).toContain('1.001194')
  })
})
