import { expect, test } from 'vitest'
import { read } from '../../src/stages/read/read.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { zip } from './xlsx-file.ts'

const u = (hex: string, more = 60) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(more)])

/** A table of dBASE III with one field of 20 letters and no rows. */
function dbf(): Buffer {
  const head = Buffer.alloc(65)
  head.set([3, 126, 11, 30])
  head.writeUInt16LE(65, 8)
  head.write('MA_TTHC', 32)
  head[64] = 0x0d
  return head
}

/** The head of a compound file and the name of a stream in its directory. */
const doc = Buffer.concat([
  u('d0cf11e0a1b11ae1', 504),
  Buffer.from('WordDocument', 'utf16le'),
  Buffer.alloc(100),
])

const KINDS: readonly (readonly [found: string, bytes: Buffer])[] = [
  ['picture', u('89504e470d0a1a0a')],
  ['picture', u('ffd8ffe0')],
  ['dbf', dbf()],
  ['slk', Buffer.from('ID;PWXL;N;E\nC;Y1;X1;K"Ma TTHC"\nE\n')],
  ['dif', Buffer.from('TABLE\r\n0,1\r\n"EXCEL"\r\n')],
  ['numbers', zip([{ name: 'Index/Document.iwa', content: 'x' }])],
  ['doc', doc],
]

test.each(
  KINDS.flatMap(([found, bytes]) =>
    ['xlsx', 'csv', 'json', 'xls', 'khac'].map((ending) => [found, ending, bytes] as const),
  ),
)('a file that is %s is refused as that under the ending .%s', async (found, ending, bytes) => {
  const path = `danh-muc.${ending}`
  await expect(read({ path, bytes }, { limits: DEFAULT_LIMITS })).rejects.toMatchObject({
    code: 'not-this-format',
    facts: { found, format: ending === 'khac' ? 'xlsx' : ending },
  })
})

test('a list that begins with a word of such a program is a list', async () => {
  const bytes = Buffer.from('ID,Tên thủ tục\n1.001193,Đăng ký khai sinh\n')
  await expect(read({ path: 'a.csv', bytes }, { limits: DEFAULT_LIMITS })).resolves.toMatchObject({
    format: 'csv',
  })
})
