import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { reporters } from '../../src/render/reporters.ts'
import { rasoat } from './fake-terminal.ts'
import { temporaryFolder } from './folder.ts'

/**
 * A result as the version of commit e3f5fb1 saved it: the scope was the level, no result named one. Of the 3 procedures of
 * communes the list holds 1.
 */
const cwd = temporaryFolder({
  'truoc.json': readFileSync('test/render/result-of-e3f5fb1.json', 'utf8'),
})

const IN_FILES = new Set(['xlsx', 'docx'])

describe('a result of an earlier version', () => {
  test.each(reporters.map(({ id }) => id))('is still rendered as %s in each language', async (format) => {
    for (const lang of LANGUAGE_TAGS) {
      const file = `${lang}.${format}`
      const to = IN_FILES.has(format) ? ['-o', file] : []
      const { code, stdout, stderr } = await rasoat(
        ['render', 'truoc.json', '-f', format, '--lang', lang, '-q', ...to],
        { cwd },
      )
      expect([code, stderr]).toEqual([0, ''])
      const length = IN_FILES.has(format) ? readFileSync(join(cwd, file)).length : stdout.length
      expect(length).toBeGreaterThan(40)
    }
  })

  test.each([
    [
      'en',
      'This result is of an earlier version: all procedures of the level count',
      'The list holds 1 of the 3 procedures that this commune must offer (33.33%); 2 are missing.',
    ],
    [
      'vi',
      'Kết quả này do phiên bản trước lập',
      'Danh mục có 1/3 thủ tục mà UBND cấp xã này phải cung cấp (33,33%)',
    ],
    ['ar', 'هذه نتيجة من إصدار سابق', 'في القائمة 1 من 3 من الإجراءات'],
  ])('says first that it went by the level alone, and then its share (%s)', async (lang, first, share) => {
    for (const format of ['markdown', 'brief', 'html']) {
      const { stdout } = await rasoat(['render', 'truoc.json', '-f', format, '--lang', lang], { cwd })
      const at = [stdout.indexOf(first), stdout.indexOf(share)]
      expect(at).not.toContain(-1)
      expect(at).toEqual(at.toSorted((a, b) => a - b))
    }
  })

  test('gains no scope and no way to it by being rendered', async () => {
    const { stdout } = await rasoat(['render', 'truoc.json', '-f', 'json'], { cwd })
    const { baseline, catalogues } = JSON.parse(stdout)
    expect([baseline.scopes, catalogues[0].scope]).toEqual([undefined, undefined])
    expect(catalogues[0].metrics.coverage).toEqual({ kind: 'share', part: 1, whole: 3, unknown: 0 })
  })
})
